import PlanText

/// One thing that differs between two states of an account, in the method's words.
struct AccountChange: Sendable, Equatable {
    enum Direction: String, Sendable { case better, worse, neutral }

    enum Subject: String, Sendable, CaseIterable {
        case stage, category, completeness, condition, revenue, head, person, product, opportunity, objective, action, promise, agreement, contact, review
    }

    let subject: Subject
    /// Whose it is: a person, a title, the name of a condition; empty where the subject says it all.
    let name: String
    /// What differs: "relationship 2 → 4", "new", "done".
    let text: String
    let direction: Direction
    /// 1-based, in the newer text; in the older one where it is gone.
    let line: Int?

    init(_ subject: Subject, _ name: String, _ text: String, _ direction: Direction = .neutral, line: Int? = nil) {
        self.subject = subject
        self.name = name
        self.text = text
        self.direction = direction
        self.line = line
    }
}

/// How an account differs from what it was.
struct AccountDifference: Sendable {
    enum Kind: String, Sendable { case new, gone, changed }

    let kind: Kind
    let name: String
    /// Of the newer state; of the older one for an account that is gone.
    let path: String
    /// Where it was called otherwise, or lay elsewhere.
    let oldPath: String?
    let changes: [AccountChange]

    /// What counts as a regression: a change for the worse, or a plan that is gone.
    var isRegression: Bool { kind == .gone || changes.contains { $0.direction == .worse } }
}
