import PlanModel
import PlanSyntax
import PlanVocabulary

extension Objective {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        let vocabulary = fields.vocabulary
        title = fields.text(.title)
        statedNature = fields.keyword(.nature, vocabulary.natures, \.natures)?.value ?? fields.record.section.nature
        metric = fields.text(.metric)
        measuresRevenue = metric.map { vocabulary.field(Array($0.value.utf8)[...], in: .product) == .revenue } ?? false
        baseline = inCurrency(fields.quantity(.baseline), fields.currency)
        target = inCurrency(fields.quantity(.target), fields.currency)
        actual = inCurrency(fields.quantity(.actual), fields.currency)
        due = fields.date(.due)
        owner = fields.text(.owner)
        status = fields.keyword(.status, vocabulary.actionStatuses, \.actionStatuses)
        if status == nil, fields.record.task == .done { status = Field(.done, fields.record.range) }
        notes = fields.text(.notes)
        origin = fields.origin
    }

    /// Turnover without a sign is in the plan's currency.
    private func inCurrency(_ field: Field<Quantity>?, _ currency: Currency) -> Field<Quantity>? {
        guard measuresRevenue, let field, field.value.unit == .number else { return field }
        return Field(Quantity(hundredths: field.value.hundredths, unit: .money(currency)), field.range)
    }
}
