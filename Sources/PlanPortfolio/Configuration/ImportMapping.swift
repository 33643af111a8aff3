import PlanModel
import PlanVocabulary

/// What columns of files from other programs hold, by the names that these give them.
public struct ImportMapping: Sendable, Equatable {
    /// The tables that can be imported, by their names in the configuration.
    public enum Table: String, Sendable, CaseIterable {
        case contacts, opportunities

        public var recordKind: RecordKind { self == .contacts ? .stakeholder : .opportunity }

        /// What a column may be mapped to: a field of the record, a part of a name, the currency, the account, or nothing.
        public var targets: [String] {
            FieldName.accepted(by: recordKind).filter { $0 != .serves }.map(\.rawValue) + (self == .contacts ? ["first-name", "infix", "last-name"] : ["currency"]) + ["account", "none"]
        }
    }

    /// For each table, column names to what they are mapped to.
    public var columns: [Table: [String: String]] = [:]

    public init() {}
}
