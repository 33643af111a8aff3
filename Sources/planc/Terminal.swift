import Glibc
import PlanReports

/// What the terminal that reads us can show.
enum Terminal {
    /// Its columns: `COLUMNS`, else what it says itself; 80 when nobody looks at a terminal.
    static var width: Int {
        guard isatty(STDOUT_FILENO) == 1 else { return 80 }
        var size = winsize()
        let own = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
        return min(200, max(40, Output.environment("COLUMNS").flatMap { Int($0) } ?? own ?? 80))
    }

    /// How text is drawn on standard output, or for a file.
    static func style(_ color: ColorChoice, ascii: Bool, toFile: Bool = false) -> TextReport.Style {
        TextReport.Style(color: !toFile && Output.wantsColor(color), width: toFile ? 80 : width, isASCII: ascii)
    }
}
