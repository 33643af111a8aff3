import PlanModel

/// What an account gets of our time.
public struct Attention: Sendable, Equatable {
    /// Entries of the contact log in the recent months of the settings.
    public let contacts: Int
    public let openActions: Int
    /// Hours logged with contacts in the recent months of the settings, in hundredths.
    public let hours: Int64

    static func assess(_ context: AssessmentContext) -> Attention {
        let contacts = context.contacts(months: context.settings.recentMonths)
        return Attention(
            contacts: contacts.count,
            openActions: context.plan.actions.filter { $0.isOpen && $0.title != nil }.count,
            hours: contacts.reduce(0) { $0.addingClamped($1.hours?.value.hundredths ?? 0) })
    }
}
