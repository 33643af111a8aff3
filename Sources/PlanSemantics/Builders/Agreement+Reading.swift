import PlanModel
import PlanVocabulary

extension Agreement {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        topicText = fields.text(.topic)
        if let topicText {
            // Any topic may be agreed upon; only the known ones count for the condition.
            let known = KeywordParser.parse(Array(topicText.value.utf8)[...], fields.vocabulary.topics)
            topic = Field(known ?? .other, topicText.range)
        }
        text = fields.text(.agreement)
        if let end = fields.text(.validUntil), fields.vocabulary.openEnded.contains(written: end.value) {
            isOpenEnded = true
        } else {
            validUntil = fields.date(.validUntil)
        }
        notes = fields.text(.notes)
        origin = fields.origin
    }
}
