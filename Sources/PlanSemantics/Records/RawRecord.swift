import PlanModel
import PlanSyntax
import PlanText

/// A record before its fields have types: whichever way it was written, it looks like this.
struct RawRecord {
    let kind: RecordKind
    var range: SourceRange
    var task: Block.Task = .none
    /// Whether its box holds a dash: `[-]`.
    var isCancelled = false
    var fields: [RawField] = []
    var extras: [ExtraField] = []
    var references: [Reference] = []
    var cutOff: [CutOffValue] = []
    var section: SectionContext
    /// Whether the scales around it are written with signs, so that a lone `-` means low rather than nothing.
    var usesScaleSigns = false
    /// Whether the writer marked it as not for the customer.
    var isInternal = false
    /// Whether the probabilities around it are fractions, so that a lone `1` is a hundred per cent.
    var usesFractions = false

    init(kind: RecordKind, range: SourceRange, task: Block.Task = .none, extras: [ExtraField] = [], section: SectionContext) {
        (self.kind, self.range, self.task, self.extras, self.section) = (kind, range, task, extras, section)
        // What most records need, at once rather than by doubling.
        fields.reserveCapacity(8)
    }

    var saysNothing: Bool { fields.isEmpty && extras.isEmpty && references.isEmpty }

    /// The first field of that name.
    subscript(name: FieldName) -> RawField? {
        // By index: a loop over the fields would copy each of them.
        for index in fields.indices where fields[index].name == name { return fields[index] }
        return nil
    }
}

/// A field's text and place, still untyped.
struct RawField {
    let name: FieldName
    /// Where the value stands, without quotes and white space around it.
    let range: SourceRange
    /// The value as plain text: markup taken off, white space joined.
    let text: String
}

/// What the headings above a record say about it.
struct SectionContext {
    var kind: SectionKind?
    var condition: Condition?
    var quadrant: SwotQuadrant?
    var horizon: Horizon?
    var nature: ObjectiveNature?
    var factKind: CustomerFactKind?
    /// How far the actions under a heading are: "Done".
    var actionStatus: ActionStatus?

    /// The kind of record that the section holds; nil for prose.
    var recordKind: RecordKind? { kind?.recordKind }
}
