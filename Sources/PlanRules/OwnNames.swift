import PlanModel

extension RuleContext {
    /// Whether a name or a handle is one of ours: of the team or the account manager, in full or the first name alone.
    func isOurs(_ name: String) -> Bool {
        let wanted = name.lowercased()
        let names = plan.team.map(\.name.value) + [plan.manager?.value].compactMap { $0 }
        return plan.team.contains { $0.handle.value.lowercased() == wanted }
            || names.contains { $0.lowercased() == wanted || $0.lowercased().hasPrefix(wanted + " ") }
    }
}
