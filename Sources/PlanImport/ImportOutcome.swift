import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanText

/// What importing a file into a plan comes to.
public struct ImportOutcome: Sendable {
    /// A value of the file that the plan has otherwise, or has no place for.
    public struct Conflict: Sendable {
        /// Where the plan says it.
        public let range: SourceRange
        /// The line of the imported file, from 1.
        public let line: Int
        public let name: String
        public let field: FieldName
        /// As the plan has it; nil where it is missing, and the record is not in a table that a cell could be filled in of.
        public let old: String?
        public let new: String
    }

    /// The plan with the records in it.
    public internal(set) var bytes: [UInt8]
    /// Names of records that were added.
    public internal(set) var added: [String] = []
    /// How many empty cells were filled.
    public internal(set) var filled = 0
    /// How many values were written over others, since that was asked for.
    public internal(set) var overwritten = 0
    public internal(set) var conflicts: [Conflict] = []
    public internal(set) var notes: [Localized] = []

    /// `2 added, 3 cells filled`.
    public var summary: Localized {
        let english = [added.isEmpty ? nil : "\(added.count) added", filled == 0 ? nil : "\(filled.english("cell")) filled", overwritten == 0 ? nil : "\(overwritten.english("cell")) overwritten", conflicts.isEmpty ? nil : "\(conflicts.count.english("conflict"))"]
        let dutch = [added.isEmpty ? nil : "\(added.count) toegevoegd", filled == 0 ? nil : "\(filled.dutch("cel", "cellen")) ingevuld", overwritten == 0 ? nil : "\(overwritten.dutch("cel", "cellen")) overschreven", conflicts.isEmpty ? nil : conflicts.count.dutch("conflict", "conflicten")]
        func joined(_ parts: [String?], _ none: String) -> String { parts.contains { $0 != nil } ? parts.compactMap { $0 }.joined(separator: ", ") : none }
        return Localized(en: joined(english, "nothing to change"), nl: joined(dutch, "niets te wijzigen"))
    }
}
