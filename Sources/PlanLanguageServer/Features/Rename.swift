import PlanModel
import PlanText

extension Feature {
    static let prepareRename = Feature("textDocument/prepareRename") { server, params in
        let document = try server.document(params)
        guard let found = Occurrences(document).at(try document.offset(params["position"])), found.entity.canBeRenamed else { return .null }
        return ["range": document.range(found.range), "placeholder": .string(document.source.text(found.range))]
    }

    static let rename = Feature("textDocument/rename", ("renameProvider", ["prepareProvider": true])) { server, params in
        let document = try server.document(params)
        guard let name = params["newName"].string else { throw ResponseError.invalidParams("newName is missing") }
        let edits = try Renaming(document, at: try document.offset(params["position"])).edits(name)
        return document.workspaceEdit(edits.map { document.edit($0.range, $0.text) }, versioned: server.capabilities.appliesVersionedEdits)
    }
}

extension Entity {
    /// The conditions have the method's names.
    var canBeRenamed: Bool { if case .condition = self { false } else { true } }
}

/// Giving an id or a person another name, everywhere in the plan.
private struct Renaming {
    private let document: PlanDocument
    private let occurrences: [Occurrence]
    private let entity: Entity
    private let old: String

    init(_ document: PlanDocument, at offset: Int) throws {
        let all = Occurrences(document)
        guard let found = all.at(offset), found.entity.canBeRenamed else {
            throw ResponseError.failed(document.text(en: "there is nothing here that has a name to change", nl: "hier staat niets met een naam die je kunt wijzigen"))
        }
        self.document = document
        (entity, old) = (found.entity, document.source.text(found.range))
        occurrences = all.of(found.entity)
    }

    func edits(_ name: String) throws -> [(range: SourceRange, text: String)] {
        let bytes = Array(name.utf8)
        let name = String(decoding: bytes[bytes.trimmed(SourceRange(0, bytes.count)).indices], as: UTF8.self)
        guard !name.isEmpty, !name.contains(where: { $0.isNewline || $0 == "|" || $0 == "\"" }) else { throw refused(name) }
        switch entity {
        case .record: return try identifiers(name)
        case .stakeholder(let index): return people(document.plan.stakeholders[index].name?.value ?? old, name)
        case .member: return try members(name)
        case .condition: return []
        }
    }

    private func refused(_ name: String) -> ResponseError { .failed(document.text(en: "“\(name)” can't be a name here", nl: "‘\(name)’ kan hier geen naam zijn")) }

    private func identifiers(_ name: String) throws -> [(range: SourceRange, text: String)] {
        let letters = name.utf8.prefix(while: \.isLetter).count
        let digits = name.utf8.dropFirst(letters)
        guard (1...3).contains(letters), (1...4).contains(digits.count), digits.allSatisfy(\.isDigit) else {
            throw ResponseError.failed(document.text(en: "an id is one to three letters and a number, such as O1", nl: "een code bestaat uit één tot drie letters en een nummer, zoals O1"))
        }
        let isCondition = letters == 1 && name.lowercased().hasPrefix("c") && (1...7).contains(Int(String(decoding: Array(digits), as: UTF8.self)) ?? 0)
        let isTaken = document.plan.allOrigins.contains { $0.2.id?.value.lowercased() == name.lowercased() } && name.lowercased() != old.lowercased()
        if isCondition || isTaken {
            throw ResponseError.failed(document.text(en: "something else is called “\(name)” already", nl: "er is al iets anders dat ‘\(name)’ heet"))
        }
        return occurrences.map { ($0.range, name) }
    }

    /// Where only the first or the last name stands, only that is changed.
    private func people(_ full: String, _ name: String) -> [(range: SourceRange, text: String)] {
        let (before, after) = (full.split(separator: " "), name.split(separator: " "))
        return occurrences.compactMap { occurrence in
            let written = document.source.text(occurrence.range).lowercased()
            if written == full.lowercased() { return (occurrence.range, quoted(name, occurrence.range)) }
            if let first = before.first, written == first.lowercased(), let new = after.first { return (occurrence.range, String(new)) }
            if let last = before.last, written == last.lowercased(), let new = after.last { return (occurrence.range, String(new)) }
            return nil
        }
    }

    /// A handle stays a handle and a name a name: what is written as the one under the cursor changes.
    private func members(_ name: String) throws -> [(range: SourceRange, text: String)] {
        let same = occurrences.filter { document.source.text($0.range).lowercased() == old.lowercased() }
        let isHandle = same.contains { $0.range.lower > 0 && document.bytes[$0.range.lower - 1] == UInt8(ascii: "@") }
        let fits = name.utf8.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if isHandle, !fits { throw refused(name) }
        return same.map { ($0.range, quoted(name, $0.range)) }
    }

    /// In quotes where it is the bare value of a token.
    private func quoted(_ name: String, _ range: SourceRange) -> String {
        let isBare = range.lower > 1 && document.bytes[range.lower - 1] == UInt8(ascii: ":") && range.lower > document.tree.bodyStart
        return isBare && name.contains(" ") ? "\"\(name)\"" : name
    }
}
