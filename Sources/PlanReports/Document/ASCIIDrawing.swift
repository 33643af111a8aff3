/// The text report for terminals and mails that have no box drawing: each of our signs becomes one character of
/// ASCII, so that everything stays aligned. Names, texts and amounts of a plan stay as they are written.
enum ASCIIDrawing {
    private static let replacements: [Unicode.Scalar: Unicode.Scalar] = [
        "─": "-", "│": "|", "├": "+", "└": "`", "┌": "+",
        "█": "#", "▉": "=", "▊": "=", "▋": "=", "▌": "=", "▍": "-", "▎": "-", "▏": "-", "▓": "=", "░": "-",
        "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*", "·": ".",
        "●": "#", "◐": "=", "○": "o", "–": "-", "■": "#", "▪": "+", "□": "o", "×": "x", "✓": "+", "✗": "x",
        "▼": "V", "▽": "v", "◆": "*", "→": ">", "↑": "^", "…": "~", "\u{A0}": " ", "“": "\"", "”": "\"", "‘": "'", "’": "'",
    ]

    static func apply(_ text: String) -> String {
        var ascii = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { ascii.append(scalar.isASCII ? scalar : replacements[scalar] ?? scalar) }
        return String(ascii)
    }
}
