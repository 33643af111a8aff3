import PlanDiagnostics

extension Rule {
    /// Every rule, in the order in which they are listed: by group, then by name.
    public static let all: [Rule] = [
        // values
        dateAmbiguous,
        // actions
        actionWithoutOwner,
        // conditions
        conditionWithoutAction,
    ]

    /// The rule of that name, or nil.
    public static func named(_ name: String) -> Rule? { all.first { $0.id.name == name } }
}
