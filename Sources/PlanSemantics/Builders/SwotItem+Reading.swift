import PlanModel

extension SwotItem {
    /// Nil without a quadrant: a remark under the heading "SWOT" itself.
    init?(reading fields: inout FieldReader) {
        guard let text = fields.text(.title),
            let quadrant = fields.keyword(.quadrant, fields.vocabulary.quadrants, \.quadrants)?.value ?? fields.record.section.quadrant
        else { return nil }
        self.init(origin: RecordOrigin(range: fields.record.range), quadrant: quadrant, text: text)
        origin = fields.origin
    }
}
