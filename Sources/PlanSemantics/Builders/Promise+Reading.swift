import PlanModel
import PlanVocabulary

extension Promise {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        title = fields.text(.title)
        to = fields.text(.to)
        owner = fields.text(.owner)
        due = fields.date(.due)
        (status, done) = fields.completion()
        notes = fields.text(.notes)
        origin = fields.origin
    }
}
