/// Two versions of a text as a unified diff, as `patch` and `git apply` read it.
public enum LineDiff {
    /// Lines of context around a change.
    private static let context = 3

    /// The diff from `old` to `new`; empty when they are equal. Lines keep their own endings.
    public static func unified(_ old: [UInt8], _ new: [UInt8], path: String) -> String {
        guard old != new else { return "" }
        let (before, after) = (lines(old), lines(new))
        let name = path.hasPrefix("/") ? path : "/" + path
        var text = "--- a\(name)\n+++ b\(name)\n"
        for hunk in hunks(changes(before, after)) { text += render(hunk, before, after) }
        return text
    }

    /// A run of lines that differs: indices into both versions.
    private struct Change {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// For each line of `new` the line of `old` that it is; nil for what was added or changed.
    public static func unchanged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Int?] {
        var found = [Int?](repeating: nil, count: new.count)
        var (i, j) = (0, 0)
        for change in changes(old, new) + [Change(old: old.count..<old.count, new: new.count..<new.count)] {
            while j < change.new.lowerBound {
                found[j] = i
                (i, j) = (i + 1, j + 1)
            }
            (i, j) = (change.old.upperBound, change.new.upperBound)
        }
        return found
    }

    /// The lines with their endings; lines end with a line feed.
    public static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    /// What differs between the equal beginning and the equal end, by the longest common subsequence.
    private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
        var head = 0
        while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        let (middle, target) = (Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
        var removed = [Bool](repeating: false, count: middle.count)
        var inserted = [Bool](repeating: false, count: target.count)
        for change in target.difference(from: middle) {
            switch change {
            case .remove(let offset, _, _): removed[offset] = true
            case .insert(let offset, _, _): inserted[offset] = true
            }
        }
        var changes: [Change] = []
        var (i, j) = (0, 0)
        while i < middle.count || j < target.count {
            let (startOld, startNew) = (i, j)
            while i < middle.count, removed[i] { i += 1 }
            while j < target.count, inserted[j] { j += 1 }
            if i > startOld || j > startNew {
                changes.append(Change(old: head + startOld..<head + i, new: head + startNew..<head + j))
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        return changes
    }

    /// Changes whose contexts touch belong together.
    private static func hunks(_ changes: [Change]) -> [[Change]] {
        var hunks: [[Change]] = []
        for change in changes {
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= context * 2 {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private static func render(_ hunk: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> String {
        guard let first = hunk.first, let last = hunk.last else { return "" }
        let lead = min(context, first.old.lowerBound)
        let trail = min(context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
        let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
        var text = "@@ -\(position(oldRange)) +\(position(newRange)) @@\n"
        var index = oldRange.lowerBound
        for change in hunk {
            for line in old[index..<change.old.lowerBound] { text += marked(" ", line) }
            for line in old[change.old] { text += marked("-", line) }
            for line in new[change.new] { text += marked("+", line) }
            index = change.old.upperBound
        }
        for line in old[index..<oldRange.upperBound] { text += marked(" ", line) }
        return text
    }

    private static func position(_ range: Range<Int>) -> String {
        range.isEmpty ? "\(range.lowerBound),0" : range.count == 1 ? "\(range.lowerBound + 1)" : "\(range.lowerBound + 1),\(range.count)"
    }

    private static func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> String {
        let text = mark + String(decoding: line, as: UTF8.self)
        return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
    }
}
