import Synchronization

/// A page without what differs from one account to the next: the text between the places for the title and the sections.
struct PageFrame: Sendable {
    /// A place that an account fills.
    enum Slot: Sendable, Hashable {
        case title
        case section(String)
    }

    private let texts: [String]
    private let slots: [Slot]

    /// Splits a page that was rendered with marks in its slots.
    init(rendered: String, marking slots: [Slot]) {
        var texts: [String] = []
        var found: [Slot] = []
        for (number, part) in rendered.split(separator: Self.sign, omittingEmptySubsequences: false).enumerated() {
            if number % 2 == 0 { texts.append(String(part)) } else if let index = Int(part) { found.append(slots[index]) }
        }
        self.texts = texts
        self.slots = found
    }

    /// What stands in the slot of that index while a frame is made. A private character, which no text of ours holds.
    static func mark(_ index: Int) -> String { "\(sign)\(index)\(sign)" }

    private static let sign: Character = "\u{E000}"

    /// The page with its slots filled; what is put in has to be HTML already.
    func filled(_ content: (Slot) -> String) -> String {
        var page = ""
        for (index, slot) in slots.enumerated() {
            page += texts[index]
            page += content(slot)
        }
        return page + texts[slots.count]
    }
}

/// The frames of pages, made once for all accounts that have the same sections: the template engine runs a handful of
/// times instead of once a page.
final class PageFrames: Sendable {
    private let frames = Mutex<[String: PageFrame]>([:])

    /// The frame under a key, which `make` gives when there is none yet.
    func frame(_ key: String, _ make: () -> PageFrame) -> PageFrame {
        if let frame = frames.withLock({ $0[key] }) { return frame }
        let made = make()
        frames.withLock { $0[key] = made }
        return made
    }
}
