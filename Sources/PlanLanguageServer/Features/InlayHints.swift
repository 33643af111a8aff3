import PlanModel
import PlanReports
import PlanText

extension Feature {
    static let inlayHints = Feature("textDocument/inlayHint", ("inlayHintProvider", true)) { server, params in
        let document = try server.document(params)
        let range = try document.sourceRange(params["range"])
        let hints = Hints(document: document).all.filter { range.lower <= $0.offset && $0.offset <= range.upper }
        return .array(hints.sorted { $0.offset < $1.offset }.map { hint in
            ["position": document.position(hint.offset), "label": .string(hint.text), "paddingLeft": true]
        })
    }
}

/// What the reader would have to reckon: days left, and the value that counts.
private struct Hints {
    let document: PlanDocument

    var all: [(offset: Int, text: String)] {
        let plan = document.plan
        let due =
            plan.actions.filter(\.isOpen).compactMap(\.due) + plan.promises.filter { $0.status == .open }.compactMap(\.due)
            + plan.objectives.filter { $0.status?.value != .done }.compactMap(\.due) + plan.agreements.compactMap(\.validUntil)
            + plan.opportunities.filter { $0.status == .open }.compactMap(\.close)
        let portrait = Portrait(document: document)
        let dates = due.map { (end($0.range), portrait.days(until: $0.value.last)) }
        let values = plan.opportunities.filter { $0.status == .open }.compactMap { item -> (Int, String)? in
            guard let weighted = item.weighted, let probability = item.probability else { return nil }
            return (end(probability.range), "= " + Format(document.language).compact(weighted))
        }
        return (dates + values).map { (offset: $0.0, text: $0.1) }
    }

    /// Behind the quote of a token's value.
    private func end(_ range: SourceRange) -> Int { document.bytes.matches("\"", at: range.upper) ? range.upper + 1 : range.upper }
}
