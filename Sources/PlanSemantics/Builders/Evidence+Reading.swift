import PlanModel
import PlanSyntax
import PlanVocabulary

extension Evidence {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        let vocabulary = fields.vocabulary
        let section = fields.record.section
        condition = fields.condition() ?? section.condition
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

extension FieldReader {
    /// "Trust", "2. Trust" and "C2" in a column of conditions.
    mutating func condition() -> Condition? {
        if let field = record[.condition], let condition = SectionRecognizer(vocabulary: vocabulary).condition(bytes(field), WordKey.make(bytes(field), stripsNumbering: true)) {
            return condition
        }
        return keyword(.condition, vocabulary.conditions, \.conditions)?.value
    }
}

extension Evidence {
    /// Whether it tells anything besides its condition.
    var saysSomething: Bool { text != nil || date != nil || satisfaction != nil || incident != nil || !origin.extras.isEmpty }
}

extension SelfAssessment {
    /// The writer's verdict in a row of conditions: nil without one.
    init?(reading fields: inout FieldReader) {
        // A condition that is not understood has its finding from the evidence.
        var probe = fields
        guard fields.record.section.kind == .successConditions, let condition = probe.condition() ?? fields.record.section.condition,
            let status = fields.keyword(.status, fields.vocabulary.conditionStatuses, \.conditionStatuses)
        else { return nil }
        self.init(condition: condition, status: status)
    }
}
