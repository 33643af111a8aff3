import PlanModel

extension Review {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        date = fields.date(.date)
        by = fields.text(.owner)
        text = fields.text(.summary)
        next = fields.date(.next)
        origin = fields.origin
    }
}
