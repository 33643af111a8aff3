import PlanModel

/// Writes iCalendar (RFC 5545): tasks and all-day events.
struct CalendarWriter {
    private(set) var text = ""
    private let stamp: String

    /// `asOf` stands for the moment of making, so that the same plans give the same bytes.
    init(name: String, asOf: Day) {
        stamp = Self.date(asOf) + "T000000Z"
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//planc//\(PlancVersion.current)//EN")
        line("CALSCALE:GREGORIAN")
        line("X-WR-CALNAME:\(Self.escaped(name))")
    }

    /// A thing to do. `priority` is 1 (highest) to 9, or 0 for none.
    mutating func task(uid: String, summary: String, description: String, category: String, due: Day?, priority: Int) {
        line("BEGIN:VTODO")
        head(uid, summary, description, category)
        if let due { line("DUE;VALUE=DATE:\(Self.date(due))") }
        if priority > 0 { line("PRIORITY:\(priority)") }
        line("STATUS:NEEDS-ACTION")
        line("END:VTODO")
    }

    /// Something on a day.
    mutating func event(uid: String, summary: String, description: String, category: String, day: Day) {
        line("BEGIN:VEVENT")
        head(uid, summary, description, category)
        line("DTSTART;VALUE=DATE:\(Self.date(day))")
        line("DTEND;VALUE=DATE:\(Self.date(day.advanced(by: 1)))")
        line("TRANSP:TRANSPARENT")
        line("END:VEVENT")
    }

    mutating func end() { line("END:VCALENDAR") }

    private mutating func head(_ uid: String, _ summary: String, _ description: String, _ category: String) {
        line("UID:\(uid)")
        line("DTSTAMP:\(stamp)")
        line("SUMMARY:\(Self.escaped(summary))")
        if !description.isEmpty { line("DESCRIPTION:\(Self.escaped(description))") }
        line("CATEGORIES:\(Self.escaped(category))")
    }

    /// A content line, folded at 75 bytes between characters (RFC 5545, 3.1).
    private mutating func line(_ content: String) {
        var room = 75
        for character in content.unicodeScalars {
            let width = String(character).utf8.count
            if width > room {
                text += "\r\n "
                room = 74
            }
            text.unicodeScalars.append(character)
            room -= width
        }
        text += "\r\n"
    }

    /// RFC 5545, 3.3.11; control characters are left out.
    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func date(_ day: Day) -> String { day.iso.replacing("-", with: "") }
}
