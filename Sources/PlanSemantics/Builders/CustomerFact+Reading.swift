import PlanModel

extension CustomerFact {
    /// Nil for a placeholder.
    init?(reading fields: inout FieldReader) {
        guard let text = fields.text(.title) else { return nil }
        self.init(origin: RecordOrigin(range: fields.record.range), kind: fields.record.section.factKind ?? .organisation, text: text)
        date = fields.date(.date)
        origin = fields.origin
    }
}
