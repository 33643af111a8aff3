/// A pattern of paths, as in `.gitignore`: `archive`, `*.draft.md`, `old/**`.
struct PathPattern: Sendable, Equatable {
    /// The folder of the configuration that holds it, with a slash at the end.
    let folder: String
    let pattern: String

    /// Whether an absolute path is meant. `*` stands for anything within a name, `**` for anything, `?` for one
    /// character; a pattern without a slash may match at any depth, one that matches a folder means all below it.
    func matches(_ path: String) -> Bool {
        guard path.hasPrefix(folder) else { return false }
        let names = path.dropFirst(folder.count).split(separator: "/").map { Array($0.utf8) }
        let parts = pattern.split(separator: "/").map { Array($0.utf8) }
        guard !parts.isEmpty else { return false }
        if parts.count == 1, !pattern.hasPrefix("/") { return names.contains { Self.matches($0[...], parts[0][...]) } }
        return (1...max(1, names.count)).contains { Self.matches(names[..<min($0, names.count)], parts[...]) }
    }

    /// Names of a path against the parts of a pattern.
    private static func matches(_ names: ArraySlice<[UInt8]>, _ parts: ArraySlice<[UInt8]>) -> Bool {
        guard let part = parts.first else { return names.isEmpty }
        if part == [UInt8(ascii: "*"), UInt8(ascii: "*")] {
            return (names.startIndex...names.endIndex).contains { matches(names[$0...], parts.dropFirst()) }
        }
        guard let name = names.first else { return false }
        return matches(name[...], part[...]) && matches(names.dropFirst(), parts.dropFirst())
    }

    /// One name against one part, without recursion: the last `*` is tried again further on.
    private static func matches(_ name: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
        var (nameIndex, partIndex) = (name.startIndex, part.startIndex)
        var star: (part: Int, name: Int)?
        while nameIndex < name.endIndex {
            if partIndex < part.endIndex, part[partIndex] == UInt8(ascii: "*") {
                star = (partIndex, nameIndex)
                partIndex += 1
            } else if partIndex < part.endIndex, part[partIndex] == UInt8(ascii: "?") || part[partIndex] == name[nameIndex] {
                (nameIndex, partIndex) = (nameIndex + 1, partIndex + 1)
            } else if let last = star {
                star = (last.part, last.name + 1)
                (nameIndex, partIndex) = (last.name + 1, last.part + 1)
            } else {
                return false
            }
        }
        while partIndex < part.endIndex, part[partIndex] == UInt8(ascii: "*") { partIndex += 1 }
        return partIndex == part.endIndex
    }
}
