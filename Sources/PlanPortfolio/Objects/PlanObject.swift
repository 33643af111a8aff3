import PlanAssessment
import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanSemantics
import PlanSyntax
import PlanText

/// A compiled plan as it travels from the machine that compiled it to the one that makes the report, in one line of JSON.
///
/// It holds the text, which reports quote, the model with its places in that text, the findings of looking at this plan
/// alone, and the settings that hold for it. What follows from those is concluded anew where the report is made.
struct PlanObject: Composite {
    /// Goes up with every change of the form.
    static let version = 1

    var form = PlanObject.version
    /// The planc that compiled the plan: another one may find other things.
    var planc = ""
    var asOf = Day(number: 0)
    var path = ""
    var settings = PlanSettings()
    var text = ""
    /// Where the text behind the front matter begins, in bytes.
    var bodyStart = 0
    /// The blocks that prose is rendered from.
    var blocks: [Block] = []
    var plan = Plan()
    var findings: [Diagnostic] = []

    static var blank: PlanObject { PlanObject() }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("form", &form, within: Self.version...Self.version)
        try carrier.part("planc", &planc)
        try carrier.part("asOf", &asOf)
        try carrier.part("path", &path)
        try carrier.part("settings", &settings)
        try carrier.part("text", &text)
        try carrier.part("bodyStart", &bodyStart, within: 0...Int(Int32.max))
        try carrier.part("blocks", &blocks)
        try carrier.part("plan", &plan)
        try carrier.part("findings", &findings)
    }
}

// MARK: Accounts

extension PlanObject {
    /// What has to be known of an account that was compiled as of a day by `planc` of that version. Its findings have to
    /// be those of this plan alone.
    init(_ account: Account, planc: String) {
        let tree = account.compiled.tree.keeping(account.plan.sections.flatMap(\.prose))
        self.planc = planc
        asOf = account.assessment.asOf
        path = account.path
        settings = PlanSettings(account.configuration)
        text = String(decoding: account.source.bytes, as: UTF8.self)
        bodyStart = tree.bodyStart
        blocks = tree.blocks
        plan = account.plan
        findings = account.diagnostics
    }

    /// The account that it was made of. Throws when its parts do not fit together.
    func account() throws(PartFailure) -> Account {
        let source = Source(path: path, text: text)
        guard bodyStart <= source.bytes.count else { throw PartFailure("the body begins behind the text").inside("bodyStart") }
        for (index, block) in blocks.enumerated() where Int(block.endIndex) <= index || Int(block.endIndex) > blocks.count {
            throw PartFailure("a block ends outside the list").inside("blocks[\(index)]")
        }
        // Prose stands there once: what asks for the same again and again is made to keep the report busy.
        guard plan.sections.lazy.flatMap(\.prose).reduce(0, { $0 + $1.count }) <= 2 * source.bytes.count else { throw PartFailure("more prose than text").inside("plan.sections") }
        do { try plan.checkIndices() } catch { throw error.inside("plan") }
        let configuration: Configuration
        do { configuration = try settings.configuration() } catch { throw error.inside("settings") }
        let tree = SyntaxTree(source: source, bodyStart: bodyStart, blocks: blocks)
        return Account(
            path: path, compiled: CompiledPlan(tree: tree, plan: plan), assessment: .assess(plan, asOf: asOf, settings: configuration.assessment),
            configuration: configuration, diagnostics: findings)
    }

    /// Reads one of its own lines. `planc` is the version that reads it.
    static func read(_ line: ArraySlice<UInt8>, planc: String) throws(PartFailure) -> PlanObject {
        guard String(validating: line, as: UTF8.self) != nil else { throw PartFailure("this is not UTF-8") }
        let json: JSON
        do { json = try JSONParser.parse(Array(line)) } catch {
            throw PartFailure("this is no JSON, at byte \(error.offset + 1) of the line: \(error.message); is the file whole, with a plan a line?")
        }
        guard case .int(let form) = json["form"] else {
            throw PartFailure("this is no compiled plan; make it with `planc export --format compiled`")
        }
        guard form == version else { throw PartFailure("this is form \(form) of a compiled plan, and this planc reads form \(version); compile it again") }
        if let maker = json["planc"].string, maker != planc { throw PartFailure("compiled by planc \(maker.prefix(40)), and this is planc \(planc); compile it again") }
        return try read(json, TextBounds(length: json["text"].string?.utf8.count ?? 0))
    }
}

// MARK: Parts of its own

/// `2026-11-24`.
extension Day: Part {
    func write(to out: inout [UInt8]) { iso.write(to: &out) }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Day {
        let parts = json.string?.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) } ?? []
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1900...2999).contains(year), let value = Day(year: year, month: month, day: day), value.iso == json.string else {
            throw PartFailure("a day is expected, such as 2026-11-24")
        }
        return value
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON { ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"] }
}

/// `[kind, level, task, start, end, contentStart, contentEnd, index behind the last block in it]`.
extension Block: Part {
    func write(to out: inout [UInt8]) {
        [Int(kind.rawValue), Int(level), Int(task.rawValue), range.lower, range.upper, content.lower, content.upper, Int(endIndex)].write(to: &out)
    }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Block {
        let values = json.array.map { $0.int ?? -1 }
        guard values.count == 8, let kind = UInt8(exactly: values[0]).flatMap(Kind.init), let level = UInt8(exactly: values[1]), let task = UInt8(exactly: values[2]).flatMap(Task.init),
            let endIndex = Int32(exactly: values[7])
        else { throw PartFailure("a block is expected: eight numbers") }
        var block = Block(
            kind, range: try SourceRange.read(.int(values[3]), .int(values[4]), text), content: try SourceRange.read(.int(values[5]), .int(values[6]), text))
        block.level = level
        block.task = task
        block.endIndex = endIndex
        return block
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        definitions.reference("Block") { _ in
            [
                "type": "array", "items": SourceRange.offset, "minItems": 8, "maxItems": 8,
                "description": "Kind, level, task, from and to which byte it and its content stand, and the index behind the last block in it.",
            ]
        }
    }
}
