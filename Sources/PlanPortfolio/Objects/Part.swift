import PlanJSON
import PlanModel
import PlanText

/// A value that a compiled plan is made of. Each says once how it is written, read and described.
protocol Part: Sendable {
    /// Adds the value as JSON.
    func write(to out: inout [UInt8])
    /// Reads the value. Throws what is wrong with it and where.
    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Self
    /// What JSON may stand for it (JSON Schema 2020-12).
    static func schema(_ definitions: inout SchemaDefinitions) -> JSON
}

/// How long the plan's text is, in bytes: no range may lie outside it.
struct TextBounds: Sendable {
    let length: Int
}

/// Why a compiled plan can't be read: what is wrong, and at which member, such as `plan.actions[2].due`.
struct PartFailure: Error, Equatable {
    private(set) var place: String
    let message: String

    init(_ message: String) {
        place = ""
        self.message = message
    }

    /// The failure as seen from the value that holds this one.
    func inside(_ name: String) -> PartFailure {
        var failure = self
        failure.place = place.isEmpty || place.hasPrefix("[") ? name + place : "\(name).\(place)"
        return failure
    }
}

/// A part with named members. `carry` names them in order; the carrier writes, reads or describes each.
protocol Composite: Part {
    /// A value to read into.
    static var blank: Self { get }
    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure)
}

/// What goes through the members of a composite. Members that are nil, empty or false are left out of the JSON.
protocol Carrier {
    associatedtype Failure: Error
    mutating func part<P: Part>(_ name: String, _ value: inout P) throws(Failure)
    mutating func part<P: Part>(_ name: String, _ value: inout P?) throws(Failure)
    mutating func part<P: Part>(_ name: String, _ values: inout [P]) throws(Failure)
    mutating func part(_ name: String, _ value: inout Bool) throws(Failure)
    /// A number that may only be one of `range`.
    mutating func part(_ name: String, _ value: inout Int, within range: ClosedRange<Int>) throws(Failure)
    mutating func part(_ name: String, _ value: inout Field<Int>?, within range: ClosedRange<Int>) throws(Failure)
}

extension Composite {
    func write(to out: inout [UInt8]) {
        var value = self
        var writer = PartWriter()
        // Handed over and back, so that no byte is copied.
        swap(&writer.out, &out)
        writer.begin()
        value.carry(&writer)
        writer.end()
        swap(&writer.out, &out)
    }

    static func read(_ json: JSON, _ text: TextBounds) throws(PartFailure) -> Self {
        guard case .object(let members) = json else { throw PartFailure("an object is expected") }
        var reader = PartReader(members, text)
        var value = blank
        try value.carry(&reader)
        try reader.finish()
        return value
    }

    static func schema(_ definitions: inout SchemaDefinitions) -> JSON {
        definitions.reference("\(Self.self)") { definitions in
            var describer = PartDescriber(definitions)
            var value = blank
            value.carry(&describer)
            definitions = describer.definitions
            return describer.schema
        }
    }
}

// MARK: Carriers

struct PartWriter: Carrier {
    typealias Failure = Never

    var out: [UInt8] = []
    private var isFirst = true

    mutating func begin() { out.append(UInt8(ascii: "{")) }
    mutating func end() { out.append(UInt8(ascii: "}")) }

    private mutating func name(_ name: String) {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        out.append(UInt8(ascii: "\""))
        out += name.utf8
        out += [UInt8(ascii: "\""), UInt8(ascii: ":")]
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P) {
        self.name(name)
        value.write(to: &out)
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P?) {
        guard let value else { return }
        self.name(name)
        value.write(to: &out)
    }

    mutating func part<P: Part>(_ name: String, _ values: inout [P]) {
        guard !values.isEmpty else { return }
        self.name(name)
        values.write(to: &out)
    }

    mutating func part(_ name: String, _ value: inout Bool) {
        guard value else { return }
        self.name(name)
        out += "true".utf8
    }

    mutating func part(_ name: String, _ value: inout Int, within range: ClosedRange<Int>) { part(name, &value) }
    mutating func part(_ name: String, _ value: inout Field<Int>?, within range: ClosedRange<Int>) { part(name, &value) }
}

struct PartReader: Carrier {
    typealias Failure = PartFailure

    private let members: [JSON.Member]
    private let text: TextBounds
    private var next = 0
    private var taken = 0

    init(_ members: [JSON.Member], _ text: TextBounds) {
        self.members = members
        self.text = text
    }

    /// Members mostly come in the order in which they are written, so the search goes on where it ended.
    private mutating func take(_ name: String) -> JSON? {
        if next < members.count, members[next].key == name {
            next += 1
            taken += 1
            return members[next - 1].value
        }
        guard let index = members.firstIndex(where: { $0.key == name }) else { return nil }
        next = index + 1
        taken += 1
        return members[index].value
    }

    /// Throws when there are members that nobody asked for, or the same one twice.
    func finish() throws(PartFailure) {
        guard taken != members.count else { return }
        var seen: Set<String> = []
        let twice = members.first { !seen.insert($0.key).inserted }
        throw PartFailure(twice.map { "“\($0.key)” stands there twice" } ?? "there is a name that does not belong there, among: \(members.prefix(5).map(\.key).joined(separator: ", "))")
    }

    private func read<P: Part>(_ name: String, _ json: JSON) throws(PartFailure) -> P {
        do { return try P.read(json, text) } catch { throw error.inside(name) }
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P) throws(PartFailure) {
        guard let json = take(name) else { throw PartFailure("is missing").inside(name) }
        value = try read(name, json)
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P?) throws(PartFailure) {
        if let json = take(name) { value = try read(name, json) as P } else { value = nil }
    }

    mutating func part<P: Part>(_ name: String, _ values: inout [P]) throws(PartFailure) {
        if let json = take(name) { values = try read(name, json) } else { values = [] }
    }

    mutating func part(_ name: String, _ value: inout Bool) throws(PartFailure) {
        guard let json = take(name) else { return value = false }
        guard case .bool(let flag) = json else { throw PartFailure("true or false is expected").inside(name) }
        value = flag
    }

    mutating func part(_ name: String, _ value: inout Int, within range: ClosedRange<Int>) throws(PartFailure) {
        try part(name, &value)
        try check(name, value, within: range)
    }

    mutating func part(_ name: String, _ value: inout Field<Int>?, within range: ClosedRange<Int>) throws(PartFailure) {
        try part(name, &value)
        if let value { try check(name, value.value, within: range) }
    }

    private func check(_ name: String, _ number: Int, within range: ClosedRange<Int>) throws(PartFailure) {
        guard range.contains(number) else { throw PartFailure("a number from \(range.lowerBound) to \(range.upperBound) is expected").inside(name) }
    }
}

/// The types that a schema has described so far, by name.
struct SchemaDefinitions {
    private(set) var all: [(name: String, schema: JSON?)] = []

    /// A reference to a type's description, which is made when it is asked for the first time.
    mutating func reference(_ name: String, _ make: (inout SchemaDefinitions) -> JSON) -> JSON {
        if !all.contains(where: { $0.name == name }) {
            let index = all.count
            all.append((name, nil))
            all[index].schema = make(&self)
        }
        return ["$ref": "#/$defs/\(name)"]
    }
}

struct PartDescriber: Carrier {
    typealias Failure = Never

    private(set) var definitions: SchemaDefinitions
    private var properties: [(String, JSON?)] = []
    private var required: [JSON] = []

    init(_ definitions: SchemaDefinitions) { self.definitions = definitions }

    var schema: JSON {
        .members([("type", "object"), ("properties", .members(properties)), ("required", required.isEmpty ? nil : .array(required)), ("additionalProperties", false)])
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P) {
        properties.append((name, P.schema(&definitions)))
        required.append(.string(name))
    }

    mutating func part<P: Part>(_ name: String, _ value: inout P?) { properties.append((name, P.schema(&definitions))) }
    mutating func part<P: Part>(_ name: String, _ values: inout [P]) { properties.append((name, [P].schema(&definitions))) }
    mutating func part(_ name: String, _ value: inout Bool) { properties.append((name, ["type": "boolean"])) }

    mutating func part(_ name: String, _ value: inout Int, within range: ClosedRange<Int>) {
        properties.append((name, number(range)))
        required.append(.string(name))
    }

    mutating func part(_ name: String, _ value: inout Field<Int>?, within range: ClosedRange<Int>) {
        properties.append((name, Field<Int>.schema(of: number(range))))
    }

    private func number(_ range: ClosedRange<Int>) -> JSON { ["type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)] }
}
