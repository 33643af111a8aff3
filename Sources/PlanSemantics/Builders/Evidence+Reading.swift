import PlanModel
import PlanSyntax
import PlanVocabulary

extension Evidence {
    init(reading fields: inout FieldReader) {
        self.init(origin: fields.origin)
        let vocabulary = fields.vocabulary
        let section = fields.record.section
        condition = fields.keyword(.condition, vocabulary.conditions, \.conditions)?.value ?? section.condition
        date = fields.date(.date)
        text = fields.text(.title)
        satisfaction = fields.quantity(.satisfaction)
        incident = fields.keyword(.incident, vocabulary.incidentStatuses, \.incidentStatuses)
        if section.kind == .incidents, incident == nil {
            let stated = fields.keyword(.status, vocabulary.incidentStatuses, \.incidentStatuses)
            incident = stated ?? Field(fields.record.task == .done ? .resolved : .open, fields.record.range)
        }
        origin = fields.origin
    }
}
