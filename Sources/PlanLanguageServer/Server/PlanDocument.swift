import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanPortfolio
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

/// An open plan as features see it: its text, its model, and how the editor counts.
struct PlanDocument: Sendable {
    let uri: String
    let version: Int?
    let account: Account
    let encoding: ColumnEncoding
    /// Of what is said about the plan.
    let language: Language

    var plan: Plan { account.plan }
    var source: Source { account.source }
    var tree: SyntaxTree { account.compiled.tree }
    var bytes: [UInt8] { account.source.bytes }
    var asOf: Day { account.assessment.asOf }
    var vocabulary: Vocabulary { account.configuration.compile.vocabulary }

    /// The language that the plan is written in: what it says, else that of the word for the account.
    var writing: Language {
        if let code = plan.language?.value, let language = Language(rawValue: code) { return language }
        let key = tree.frontMatter?.entries.compactMap(\.key.scalar).first { vocabulary.frontMatterKeys[WordKey.make($0)] == .account }
        guard let key else { return language }
        return Language.allCases.first { LanguageTable.of($0).frontMatterKeys[.account]?.contains { WordKey.make($0) == WordKey.make(key) } ?? false } ?? language
    }

    // MARK: Places

    func position(_ offset: Int) -> JSON {
        let place = source.place(at: offset, encoding)
        return ["line": .int(place.line), "character": .int(place.column)]
    }

    func range(_ range: SourceRange) -> JSON { ["start": position(range.lower), "end": position(range.upper)] }
    func location(_ range: SourceRange) -> JSON { ["uri": .string(uri), "range": self.range(range)] }
    func edit(_ range: SourceRange, _ text: String) -> JSON { ["range": self.range(range), "newText": .string(text)] }

    func offset(_ position: JSON) throws -> Int {
        guard let line = position["line"].int, let column = position["character"].int, line >= 0, column >= 0 else {
            throw ResponseError.invalidParams("a position has a line and a character")
        }
        return source.offset(line: line, column: column, encoding)
    }

    func sourceRange(_ range: JSON) throws -> SourceRange { SourceRange(try offset(range["start"]), try offset(range["end"])) }

    /// Edits of this document as one change of the workspace.
    func workspaceEdit(_ edits: [JSON], versioned: Bool) -> JSON {
        guard versioned, let version else { return ["changes": .members([(uri, .array(edits))])] }
        return ["documentChanges": [["textDocument": ["uri": .string(uri), "version": .int(version)], "edits": .array(edits)]]]
    }

    /// The line that an offset is in, without its end.
    func line(at offset: Int) -> SourceRange { source.lineRange(source.lineIndex(at: offset)) }
    var lineEnding: String { source.lineEnding }

    func text(_ text: Localized) -> String { text[language] }
    func text(en english: String, nl dutch: String) -> String { language == .dutch ? dutch : english }
}
