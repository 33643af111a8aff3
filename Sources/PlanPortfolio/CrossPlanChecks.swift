import PlanDiagnostics
import PlanRules

/// What can be wrong between plans rather than in one.
enum CrossPlanChecks {
    static func check(_ accounts: inout [Account]) {
        var first: [String: Int] = [:]
        for index in accounts.indices {
            guard let name = accounts[index].plan.account else { continue }
            let key = name.value.lowercased()
            guard let other = first[key] else {
                first[key] = index
                continue
            }
            let path = accounts[other].path
            report(
                Diagnostic(
                    .accountDuplicate, at: name.range,
                    Localized(en: "“\(name.value)” has another plan: \(path)", nl: "‘\(name.value)’ heeft nog een plan: \(path)"),
                    help: Localized(en: "Keep one plan per account.", nl: "Houd één plan per klant bij.")),
                on: &accounts[index])
        }
    }

    /// Adds a finding to an account, unless its writer lets it stay.
    private static func report(_ diagnostic: Diagnostic, on account: inout Account) {
        guard !Suppressing.lets(diagnostic, stayIn: account.plan) else { return }
        account.diagnostics = (account.diagnostics + account.configuration.rules.apply(to: [diagnostic])).inSourceOrder()
    }
}
