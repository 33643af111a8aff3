import PlanDiagnostics
extension RuleID {
    static let promiseOverdue = RuleID("promise-overdue", .error)
    static let agreementExpired = RuleID("agreement-expired", .error)
    static let objectiveBehind = RuleID("objective-behind", .error)
    static let objectiveMissed = RuleID("objective-missed", .error)
    static let opportunityClosePassed = RuleID("opportunity-close-passed", .error)
    static let accountDuplicate = RuleID("account-duplicate", .warning)
}
