import PlanModel
import PlanSyntax
import PlanVocabulary

extension Action {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        title = fields.text(.title)
        owner = fields.text(.owner)
        due = fields.date(.due)
        (status, done) = fields.completion()
        priority = fields.keyword(.priority, fields.vocabulary.priorities, \.priorities)
        hours = fields.quantity(.hours)
        notes = fields.text(.notes)
        origin = fields.origin
    }
}

extension FieldReader {
    /// Whether an action or a promise is done, and when: from its status, its "done" field and its box.
    mutating func completion() -> (ActionStatus, Field<PlanDate>?) {
        var status = record.isCancelled ? ActionStatus.cancelled : record.task == .done ? .done : record.section.actionStatus ?? .open
        var date: Field<PlanDate>?
        if let stated = datedStatus(.status, vocabulary.actionStatuses, \.actionStatuses) {
            status = stated.status.value
            date = stated.date
        }
        let done = dateOrWord(.done)
        if done.isSet, status != .cancelled { status = .done }
        return (status, done.date ?? date)
    }
}
