import PlanModel
import PlanVocabulary

extension Stakeholder {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        let vocabulary = fields.vocabulary
        name = fields.text(.name)
        jobTitle = fields.text(.jobTitle)
        role = fields.keyword(.role, vocabulary.roles, \.roles)
        level = fields.keyword(.level, vocabulary.levels, \.levels)
        influence = fields.scale(.influence)
        relationship = fields.scale(.relationship)
        attitude = fields.keyword(.attitude, vocabulary.attitudes, \.attitudes)
        lastContact = fields.date(.lastContact)
        reportsTo = fields.text(.reportsTo)
        owner = fields.text(.owner)
        email = fields.text(.email)
        phone = fields.text(.phone)
        notes = fields.text(.notes)
        origin = fields.origin
    }
}
