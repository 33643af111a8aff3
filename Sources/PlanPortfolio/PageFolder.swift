import CLinux
import Glibc

/// A folder of pages that is replaced as a whole, though it may hold files of other people.
///
/// Pages are written into a hidden folder inside it and then put in their place one by one, by renaming, the index
/// last; pages of an earlier run that are not made any more go after that. A list of our pages lies beside them
/// (`.planc-pages`). A page counts as ours only when it carries our mark, so nothing else is ever written over or
/// removed. A signal that ends the program clears the hidden folder away; whoever kills it leaves whole pages whose links
/// lead somewhere, and at most that folder, which the next run clears away.
public struct PageFolder: Sendable {
    /// How every page says who made it, in its first or last lines.
    public static let mark = "name=\"generator\" content=\"planc "
    public static let closingMark = "<!-- made by planc -->\n"

    private static let list = ".planc-pages"
    private static let hidden = ".planc-new-"

    public let path: String
    private let temporary: String

    /// Makes the folder if it is not there, and clears away what killed runs left.
    public init(_ path: String) throws(FileFailure) {
        self.path = path
        temporary = "\(path)/\(Self.hidden)\(getpid())"
        try FileSystem.makeFolder(path)
        for name in try FileSystem.names(inFolder: path) where name.hasPrefix(Self.hidden) {
            guard let process = pid_t(name.dropFirst(Self.hidden.count)), process == getpid() || kill(process, 0) != 0 && errno == ESRCH else { continue }
            Unfinished.remove(folder: "\(path)/\(name)")
        }
        guard Unfinished.shared.createFolder(temporary) == 0 else { throw FileFailure(path, errno: errno) }
    }

    /// Writes a page where it is not seen yet. Safe to call from several threads for different names.
    public func prepare(_ html: String, as name: String) throws(FileFailure) {
        var bytes = Array(html.utf8)
        if !Self.isMarked(bytes[...]) { bytes += Self.closingMark.utf8 }
        let file = "\(temporary)/\(name)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFailure("\(path)/\(name)", errno: errno) }
        var failure = FileSystem.writeAll(descriptor, bytes)
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw FileFailure("\(path)/\(name)", errno: failure) }
    }

    /// Puts the prepared pages in their place, in this order (so the index comes last), and removes those that are no
    /// longer made. Throws before anything is changed when a file that is not ours is in the way.
    public func publish(_ names: [String]) throws(FileFailure) {
        let old = listed()
        for name in names {
            guard isInTheWay("\(path)/\(name)") else { continue }
            throw FileFailure("\(path)/\(name)", reason: "this file is no page of planc's; move it, or choose another folder with --output")
        }
        let new = Set(names)
        try write(old.filter { !new.contains($0) } + names)
        try toDisk()
        let failure = Unfinished.shared.uninterrupted { () -> FileFailure? in
            for name in names where rename("\(temporary)/\(name)", "\(path)/\(name)") != 0 { return FileFailure("\(path)/\(name)", errno: errno) }
            for name in old where !new.contains(name) && isOurs("\(path)/\(name)") { unlink("\(path)/\(name)") }
            return nil
        }
        if let failure { throw failure }
        try write(names)
        discard()
    }

    /// Removes what was prepared and not published.
    public func discard() { Unfinished.shared.finish(temporary) { Unfinished.remove(folder: temporary) } }

    /// Brings the prepared pages to the disk, all at once, which takes a fraction of the time of one by one: after a
    /// power failure a page is the old or the new one, never an empty file with its name.
    private func toDisk() throws(FileFailure) {
        let descriptor = open(temporary, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        defer { close(descriptor) }
        guard syncfs(descriptor) == 0 else { throw FileFailure(path, errno: errno) }
    }

    // MARK: The list

    /// The pages of the last run; a name that is no plain name of a page is passed over.
    private func listed() -> [String] {
        guard let bytes = try? FileSystem.read("\(path)/\(Self.list)") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { $0.hasSuffix(".html") && !$0.contains("/") && !$0.hasPrefix(".") }
    }

    private func write(_ names: [String]) throws(FileFailure) {
        try FileSystem.write(Array((names.sorted().joined(separator: "\n") + "\n").utf8), to: "\(path)/\(Self.list)")
    }

    // MARK: What is ours

    private func isInTheWay(_ file: String) -> Bool {
        var info = stat()
        return lstat(file, &info) == 0 && !isOurs(file)
    }

    private func isOurs(_ file: String) -> Bool {
        var info = stat()
        guard lstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return false }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let head = read(descriptor, from: 0)
        return Self.isMarked(head[...]) || Self.isMarked(read(descriptor, from: max(0, Int(info.st_size) - Self.closingMark.utf8.count))[...])
    }

    private func read(_ descriptor: Int32, from offset: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in filled = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))) }
    }

    private static func isMarked(_ bytes: ArraySlice<UInt8>) -> Bool {
        contains(bytes.prefix(4096), Array(mark.utf8)) || bytes.suffix(closingMark.utf8.count).elementsEqual(closingMark.utf8)
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
}
