import PlanDiagnostics

extension Int {
    /// "1 day", "2 days".
    public func english(_ one: String, _ many: String? = nil) -> String { "\(self) " + (self == 1 ? one : many ?? one + "s") }
    /// "1 dag", "2 dagen".
    public func dutch(_ one: String, _ many: String) -> String { "\(self) " + (self == 1 ? one : many) }

    /// This share of a total in whole per cent, rounded half up; 0 of nothing.
    public func percent(of total: Int) -> Int { total == 0 ? 0 : (self * 200 + total) / (total * 2) }
}
