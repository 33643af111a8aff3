import PlanModel

/// One person or opportunity of an imported file, as it is written there.
struct ImportedRecord {
    /// Where it begins in the file, from 1.
    let line: Int
    /// What is filled in.
    var values: [FieldName: String]
    /// The account that it belongs to, where the file says so.
    var account: String?
}
