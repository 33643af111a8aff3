import PlanDiagnostics

/// How the reports of a company look: its name, its logo, and the colour of what can be followed.
public struct Brand: Sendable {
    /// A colour is no colour, or cannot be read on the paper; or a logo is no picture.
    public struct BrandError: Error, Sendable, Equatable {
        public let message: Localized
    }

    public enum LogoKind: String, Sendable {
        case png = "image/png", svg = "image/svg+xml", jpeg = "image/jpeg"

        /// Whether bytes begin as a picture of this kind does. A setting of somebody else's may name any file, and a link
        /// any other: only a picture becomes part of a page.
        func fits(_ bytes: [UInt8]) -> Bool {
            switch self {
            case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
            case .svg: Self.isMarkup(bytes)
            }
        }

        /// What begins with a tag or a declaration, and has the root of a picture near its beginning.
        private static func isMarkup(_ bytes: [UInt8]) -> Bool {
            let head = String(decoding: bytes.prefix(4096), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            return head.hasPrefix("<") && head.contains("<svg")
        }
    }

    public let name: String
    let logoAddress: String?
    let style: String

    /// `logo` is a file's bytes; it becomes part of the page. `color` and `darkColor` are `#rrggbb` for links and marks
    /// on light and on dark paper. Each needs a contrast of 4.5 to 1 to the paper (WCAG 2.2, 1.4.3).
    public init(name: String, logo: (bytes: [UInt8], kind: LogoKind)? = nil, color: String? = nil, darkColor: String? = nil) throws(BrandError) {
        self.name = name
        if let logo, !logo.kind.fits(logo.bytes) {
            throw BrandError(
                message: Localized(
                    en: "the logo is no picture of its kind (\(logo.kind.rawValue)); name the file of a picture",
                    nl: "het logo is geen afbeelding van zijn soort (\(logo.kind.rawValue)); noem het bestand van een afbeelding"))
        }
        logoAddress = logo.map { "data:\($0.kind.rawValue);base64,\(Digest.base64($0.bytes))" }
        var style = ""
        if let color { style += "\n@media print, (prefers-color-scheme: light) { :root { --brand: \(try Self.checked(color, Self.paper)); } }" }
        if let darkColor { style += "\n@media screen and (prefers-color-scheme: dark) { :root { --brand: \(try Self.checked(darkColor, Self.darkPaper)); } }" }
        self.style = style
    }

    /// The papers of `style.css`.
    private static let paper = RGB(0xff, 0xfe, 0xfb)
    private static let darkPaper = RGB(0x16, 0x18, 0x1b)

    private static func checked(_ text: String, _ paper: RGB) throws(BrandError) -> String {
        guard let color = RGB(text) else {
            throw BrandError(message: Localized(en: "“\(text)” is no colour; write one as #0b5394", nl: "‘\(text)’ is geen kleur; schrijf er een als #0b5394"))
        }
        let contrast = color.contrast(to: paper)
        guard contrast >= 4.5 else {
            let tenths = Int(contrast * 10)
            let (ratio, komma) = ("\(tenths / 10).\(tenths % 10)", "\(tenths / 10),\(tenths % 10)")
            throw BrandError(
                message: Localized(
                    en: "the colour \(text) is hard to read: its contrast to the paper is \(ratio) to 1 and needs 4.5 (WCAG AA); take a \(paper == Self.paper ? "darker" : "lighter") one",
                    nl: "de kleur \(text) is slecht leesbaar: het contrast met het papier is \(komma) op 1 en moet 4,5 zijn (WCAG AA); neem een \(paper == Self.paper ? "donkerder" : "lichtere") kleur"))
        }
        return text.lowercased()
    }
}

/// A colour of a screen (sRGB).
struct RGB: Equatable, Sendable {
    let red: UInt8, green: UInt8, blue: UInt8

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

    /// `#0b5394`, or nil.
    init?(_ text: String) {
        guard text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) else { return nil }
        self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xff), UInt8(value & 0xff))
    }

    /// Between 1 and 21 (WCAG 2.2, "contrast ratio").
    func contrast(to other: RGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance").
    var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        return Self.power24((value + 0.055) / 1.055)
    }

    /// x to the power of 2.4 for x in 0...1: x² times the fifth root of x², by Newton's method.
    private static func power24(_ x: Double) -> Double {
        let square = x * x
        var root = 1.0
        for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
        return square * root
    }
}
