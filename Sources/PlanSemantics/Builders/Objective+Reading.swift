import PlanModel
import PlanSyntax
import PlanVocabulary

extension Objective {
    init(reading fields: inout FieldReader) {
        self.init(origin: fields.origin)
        let vocabulary = fields.vocabulary
        title = fields.text(.title)
        statedNature = fields.keyword(.nature, vocabulary.natures, \.natures)?.value ?? fields.record.section.nature
        metric = fields.text(.metric)
        measuresRevenue = metric.map { vocabulary.field(WordKey.make($0.value), in: .product) == .revenue } ?? false
        baseline = fields.quantity(.baseline)
        target = fields.quantity(.target)
        actual = fields.quantity(.actual)
        due = fields.date(.due)
        owner = fields.text(.owner)
        status = fields.keyword(.status, vocabulary.actionStatuses, \.actionStatuses)
        if status == nil, fields.record.task == .done { status = Field(.done, fields.record.range) }
        notes = fields.text(.notes)
        origin = fields.origin
    }
}
