import PlanJSON
import PlanModel
import PlanReports
import PlanText

extension Feature {
    static let completion = Feature(
        "textDocument/completion", ("completionProvider", ["triggerCharacters": ["@", "#", "!", ":", "|", " "], "resolveProvider": true])
    ) { server, params in
        let document = try server.document(params)
        let offset = try document.offset(params["position"])
        let typed = params["context"]["triggerCharacter"].string
        let items = CompletionContext(document, offset).candidates()
        // A space is typed all the time; only where a value is due it asks for something.
        if typed == " ", !items.isForced { return ["isIncomplete": false, "items": []] }
        let list = items.candidates.enumerated().map { $1.json(order: $0, items.range, document) }
        return ["isIncomplete": false, "items": .array(list)]
    }

    /// The text beside the one candidate that somebody looks at.
    static let completionResolve = Feature("completionItem/resolve") { server, params in
        let data = params["data"]
        guard let uri = data["uri"].string, let document = server.document(uri: uri), let text = Candidate.About(data)?.markdown(document) else { return params }
        let documentation = MarkupContent.json(text, isMarkdown: server.capabilities.showsMarkdownInCompletion)
        return .members(params.members.map { ($0.key, $0.value) } + [("documentation", documentation)])
    }
}

/// Something that could stand at the cursor.
struct Candidate {
    /// LSP 3.17, "CompletionItemKind".
    enum Kind: Int { case text = 1, field = 5, variable = 6, module = 9, property = 10, value = 12, enumMember = 20, person = 23, constant = 21 }

    let label: String
    let kind: Kind
    var detail = ""
    /// What is told about it when somebody looks at it.
    var about: About?
    /// What is put in the place; the label when nil.
    var text: String?

    func json(order: Int, _ range: SourceRange, _ document: PlanDocument) -> JSON {
        let text = text ?? label
        let written = document.source.text(range)
        return .members([
            ("label", .string(label)),
            ("kind", .int(kind.rawValue)),
            ("detail", detail.isEmpty ? nil : .string(detail)),
            ("sortText", .string(String(repeating: "0", count: 4 - String(order).count) + String(order))),
            // Editors compare this with what stands in the range.
            ("filterText", .string(written.first.map { "@#!\"".contains($0) } ?? false ? text : label)),
            ("textEdit", document.edit(range, text)),
            ("data", about.map { $0.json(document.uri) }),
        ])
    }
}

/// Candidates, the bytes that one of them would take the place of, and whether a space alone asks for them.
struct Candidates {
    var candidates: [Candidate]
    var range: SourceRange
    var isForced = false

    static func none(_ offset: Int) -> Candidates { Candidates(candidates: [], range: SourceRange(offset, offset)) }
}

extension Candidate {
    /// What a candidate stands for, as it travels to the editor and back.
    enum About {
        case entity(Entity)
        case stage(Stage)

        func json(_ uri: String) -> JSON {
            switch self {
            case .entity(.record(let kind, let index)): ["uri": .string(uri), "record": .string(kind.rawValue), "index": .int(index)]
            case .entity(.condition(let condition)): ["uri": .string(uri), "condition": .int(condition.rawValue)]
            case .entity(.stakeholder(let index)): ["uri": .string(uri), "record": .string(RecordKind.stakeholder.rawValue), "index": .int(index)]
            case .entity(.member(let name)): ["uri": .string(uri), "member": .string(name)]
            case .stage(let stage): ["uri": .string(uri), "stage": .int(stage.rawValue)]
            }
        }

        init?(_ json: JSON) {
            if let condition = json["condition"].int.flatMap(Condition.init(rawValue:)) {
                self = .entity(.condition(condition))
            } else if let stage = json["stage"].int.flatMap(Stage.init(rawValue:)) {
                self = .stage(stage)
            } else if let name = json["member"].string {
                self = .entity(.member(name))
            } else if let kind = json["record"].string.flatMap(RecordKind.init(rawValue:)), let index = json["index"].int {
                self = .entity(kind == .stakeholder ? .stakeholder(index) : .record(kind, index))
            } else {
                return nil
            }
        }

        /// Nil where the plan no longer has such a thing.
        func markdown(_ document: PlanDocument) -> String? {
            switch self {
            case .stage(let stage): return Explanation.text(of: stage.id, document.language)
            case .entity(.record(let kind, let index)) where index >= document.plan.allOrigins.filter({ $0.0 == kind }).count || index < 0: return nil
            case .entity(.stakeholder(let index)) where !document.plan.stakeholders.indices.contains(index): return nil
            case .entity(let entity): return Portrait(document: document).markdown(entity)
            }
        }
    }
}
