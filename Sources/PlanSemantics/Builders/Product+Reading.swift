import PlanModel
import PlanVocabulary

extension Product {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        name = fields.text(.product)
        market = fields.text(.market)
        status = fields.keyword(.status, fields.vocabulary.productStatuses, \.productStatuses)
        revenue = fields.money(.revenue)
        potential = fields.money(.potential)
        addedValue = fields.text(.addedValue)
        competitor = fields.text(.competitor)
        notes = fields.text(.notes)
        origin = fields.origin
    }
}
