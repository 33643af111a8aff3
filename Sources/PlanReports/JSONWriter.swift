import PlanJSON

/// Writes JSON (RFC 8259) with keys in the order in which they are given, so that the same input gives the same bytes.
public enum JSONValue: Sendable {
    case string(String)
    case number(Int64)
    case bool(Bool)
    case null
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// Indented by two spaces a level, with a line feed at the end.
    public var text: String {
        var out: [UInt8] = []
        write(to: &out, indent: 0)
        out.append(0x0A)
        return String(decoding: out, as: UTF8.self)
    }

    /// In one line, with a line feed at the end.
    public var line: String {
        var out: [UInt8] = []
        writeCompact(to: &out)
        out.append(0x0A)
        return String(decoding: out, as: UTF8.self)
    }

    private func writeCompact(to out: inout [UInt8]) {
        switch self {
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.writeCompact(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, (key, value)) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                JSON.write(key, to: &out)
                out.append(UInt8(ascii: ":"))
                value.writeCompact(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        default: write(to: &out, indent: 0)
        }
    }

    private func write(to out: inout [UInt8], indent: Int) {
        switch self {
        case .string(let text): JSON.write(text, to: &out)
        case .number(let number): out += String(number).utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .null: out += "null".utf8
        case .array(let values): Self.write(values.map { (nil, $0) }, "[", "]", to: &out, indent)
        case .object(let members): Self.write(members.map { ($0.0, $0.1) }, "{", "}", to: &out, indent)
        }
    }

    private static func write(_ members: [(String?, JSONValue)], _ open: String, _ close: String, to out: inout [UInt8], _ indent: Int) {
        out += open.utf8
        for (index, (key, value)) in members.enumerated() {
            out += (index == 0 ? "\n" : ",\n").utf8
            out += repeatElement(0x20, count: (indent + 1) * 2)
            if let key {
                JSON.write(key, to: &out)
                out += ": ".utf8
            }
            value.write(to: &out, indent: indent + 1)
        }
        if !members.isEmpty {
            out.append(0x0A)
            out += repeatElement(0x20, count: indent * 2)
        }
        out += close.utf8
    }
}
