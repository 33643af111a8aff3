extension JSON {
    /// UTF-8 without any white space.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(to: &out)
        return out
    }

    /// Indented by two spaces a level, with a line feed at the end.
    public var indented: String {
        var out: [UInt8] = []
        write(to: &out, indent: 0)
        out.append(0x0A)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8], indent: Int) {
        func put(_ count: Int, _ brackets: (String, String), _ item: (Int, inout [UInt8]) -> Void) {
            out += brackets.0.utf8
            for index in 0..<count {
                out += (index == 0 ? "\n" : ",\n").utf8
                out += repeatElement(0x20, count: (indent + 1) * 2)
                item(index, &out)
            }
            if count > 0 { out += ("\n" + String(repeating: " ", count: indent * 2)).utf8 }
            out += brackets.1.utf8
        }
        switch self {
        case .array(let values): put(values.count, ("[", "]")) { values[$0].write(to: &$1, indent: indent + 1) }
        case .object(let members):
            put(members.count, ("{", "}")) { index, out in
                JSON.write(members[index].key, to: &out)
                out += ": ".utf8
                members[index].value.write(to: &out, indent: indent + 1)
            }
        default: write(to: &out)
        }
    }

    private func write(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .double(let value): out += (value.isFinite ? "\(value)" : "null").utf8
        case .string(let text): JSON.write(text, to: &out)
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.write(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                JSON.write(member.key, to: &out)
                out.append(UInt8(ascii: ":"))
                member.value.write(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Adds a string with its quotation marks, escaped as RFC 8259 asks (section 7).
    public static func write(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { write($0, to: &out) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        // What needs no escape is copied in runs.
        var start = 0
        for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") {
            out += bytes[start..<index]
            start = index + 1
            switch bytes[index] {
            case UInt8(ascii: "\""): out += "\\\"".utf8
            case UInt8(ascii: "\\"): out += "\\\\".utf8
            case 0x0A: out += "\\n".utf8
            case 0x0D: out += "\\r".utf8
            case 0x09: out += "\\t".utf8
            case let byte: out += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
            }
        }
        out += bytes[start...]
        out.append(UInt8(ascii: "\""))
    }
}
