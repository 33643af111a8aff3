import PlanModel
import PlanSyntax
import PlanText
import PlanVocabulary

extension Opportunity {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        let vocabulary = fields.vocabulary
        title = fields.text(.title)
        value = fields.money(.value)
        probability = fields.percent(.probability)
        close = fields.date(.close)
        statedHorizon = fields.keyword(.horizon, vocabulary.horizons, \.horizons) ?? fields.record.section.horizon.map { Field($0, .empty) }
        product = fields.text(.product)
        owner = fields.text(.owner)
        competitor = fields.text(.competitor)
        notes = fields.text(.notes)
        if let (stated, date) = fields.datedStatus(.status, vocabulary.opportunityStatuses, \.opportunityStatuses) {
            status = stated.value
            closed = date
        }
        let won = fields.dateOrWord(.won)
        let lost = fields.dateOrWord(.lost)
        if won.isSet { (status, closed) = (.won, won.date ?? closed) }
        if lost.isSet { (status, closed) = (.lost, lost.date ?? closed) }
        origin = fields.origin
    }
}
