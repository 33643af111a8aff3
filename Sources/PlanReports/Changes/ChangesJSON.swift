import PlanModel

extension PortfolioChanges {
    /// For other programs. `version` rises when something changes its meaning.
    public var json: String {
        JSONValue.object([
            ("version", .number(1)), ("asOf", .string(asOf.iso)), ("regression", .bool(hasRegression)),
            ("findings", .object([("gone", .number(Int64(findingsGone))), ("come", .number(Int64(findingsCome)))])),
            (
                "accounts",
                .array(
                    accounts.map { account in
                        .object([
                            ("account", .string(account.name)), ("file", .string(account.path)), ("before", account.oldPath.map { .string($0) } ?? .null),
                            ("kind", .string(account.kind.rawValue)), ("regression", .bool(account.isRegression)),
                            (
                                "changes",
                                .array(
                                    account.changes.map { change in
                                        .object([
                                            ("subject", .string(change.subject.rawValue)), ("name", .string(change.name)), ("text", .string(change.text)),
                                            ("direction", .string(change.direction.rawValue)), ("line", change.line.map { .number(Int64($0)) } ?? .null),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
        ]).text
    }
}
