import Glibc
import Synchronization

/// Why a file or folder could not be used. The message is the system's own.
public struct FileFailure: Error, Sendable, Equatable {
    public let path: String
    public let reason: String
    /// Whether the path leads nowhere: nothing of that name, or links in a circle.
    let isNothingThere: Bool

    init(_ path: String, errno code: Int32) {
        self.path = path
        // A name in another encoding has become another name on its way here.
        let isMisread = code == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
        isNothingThere = (code == ENOENT || code == ELOOP) && !isMisread
        reason = isMisread ? "this name is not stored as UTF-8; rename it" : String(cString: strerror(code))
    }

    public init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
        isNothingThere = false
    }
}

/// Reading files and folders, and writing them whole or not at all.
public enum FileSystem {
    /// A plan of more is refused: no plan that people write comes near it.
    public static let largestFile = 64 * 1024 * 1024

    enum Kind { case file, folder, other }

    /// What a path leads to, behind symbolic links, with the identity by which a folder is known again.
    static func status(_ path: String) throws(FileFailure) -> (kind: Kind, device: UInt64, node: UInt64) {
        var info = stat()
        guard stat(path, &info) == 0 else { throw FileFailure(path, errno: errno) }
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return (kind, UInt64(info.st_dev), UInt64(info.st_ino))
    }

    /// Whether something is there under that path.
    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The first folder among paths of the command line, else the one that the first file lies in.
    public static func folder(of paths: [String]) -> String {
        if let folder = paths.first(where: { (try? status($0).kind) == .folder }) { return folder }
        return paths.first.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? "."
    }

    /// The absolute path of a folder, behind symbolic links; the path as given when there is no such folder.
    public static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder, sorted by their bytes.
    public static func names(inFolder path: String) throws(FileFailure) -> [String] {
        guard let folder = opendir(path) else { throw FileFailure(path, errno: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// All bytes of a file, which may hold `largest` of them.
    public static func read(_ path: String, upTo largest: Int = largestFile) throws(FileFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw FileFailure(path, errno: errno) }
        guard info.st_mode & S_IFMT != S_IFDIR else { throw FileFailure(path, errno: EISDIR) }
        return try readAll(descriptor, path, expected: Int(info.st_size), largest)
    }

    /// All of standard input, which may hold `largest` bytes.
    public static func readStandardInput(upTo largest: Int = largestFile) throws(FileFailure) -> [UInt8] { try readAll(0, "-", expected: 0, largest) }

    private static func readAll(_ descriptor: Int32, _ path: String, expected: Int, _ largest: Int) throws(FileFailure) -> [UInt8] {
        guard expected <= largest else { throw tooLarge(path, largest) }
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        var capacity = expected + 1
        while true {
            let start = bytes.count
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
                count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0 { failure = errno }
                filled = max(0, count)
            }
            if count < 0, failure == EINTR { continue }
            if count < 0 { throw FileFailure(path, errno: failure) }
            if count == 0 { return bytes }
            if start == 0 { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= largest else { throw tooLarge(path, largest) }
            capacity = max(64 * 1024, expected + 1 - bytes.count)
        }
    }

    private static func tooLarge(_ path: String, _ largest: Int) -> FileFailure { FileFailure(path, reason: "larger than \(largest >> 20) MiB") }

    /// Writes a file whole or not at all: into a temporary file beside it, to the disk, then in its place.
    /// `mode` are its permissions.
    public static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644) throws(FileFailure) {
        try write(bytes, to: path, mode: mode) { rename($0, path) }
    }

    /// Writes a file that is not there yet, whole or not at all. False, and nothing is changed, when there is something
    /// of that name.
    public static func writeNew(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Bool {
        var info = stat()
        if lstat(path, &info) == 0 { return false }
        var isNew = true
        try write(bytes, to: path, mode: 0o644) { temporary in
            // A second name, which unlike renaming never takes the place of what has come there meanwhile.
            isNew = link(temporary, path) == 0
            guard isNew || errno == EEXIST else { return -1 }
            return unlink(temporary)
        }
        return isNew
    }

    private static func write(_ bytes: [UInt8], to path: String, mode: UInt32, place: (_ temporary: String) -> Int32) throws(FileFailure) {
        if isDevice(path) { return try writeDevice(bytes, to: path) }
        let temporary = temporaryName(beside: path)
        let descriptor = Unfinished.shared.create(temporary, mode: mode)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        var failure = writeAll(descriptor, bytes)
        // The mask of new files may have taken permissions away.
        if failure == 0, mode != 0o644, fchmod(descriptor, mode) != 0 { failure = errno }
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        failure = Unfinished.shared.finish(temporary) {
            if failure == 0, place(temporary) != 0 { failure = errno }
            if failure != 0 { unlink(temporary) }
            return failure
        }
        guard failure == 0 else { throw FileFailure(path, errno: failure) }
    }

    /// A name of its own for each process and each file, short enough wherever `path` fits; hidden from those who look
    /// for plans.
    private static func temporaryName(beside path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let number = numbers.wrappingAdd(1, ordering: .relaxed).newValue
        return "\(folder).planc-\(getpid())-\(number).tmp"
    }

    private static let numbers = Atomic<Int>(0)

    // MARK: Devices

    /// Whether a path leads to a terminal, a pipe or the like (`/dev/stdout`, `/dev/null`), which a file must never
    /// take the place of.
    private static func isDevice(_ path: String) -> Bool {
        if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return exists(path) }
        guard let kind = try? status(path).kind else { return false }
        return kind == .other
    }

    private static func writeDevice(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        var failure = writeAll(descriptor, bytes)
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw FileFailure(path, errno: failure) }
    }

    /// Puts new bytes in the place of a file that somebody else may be working on: whole or not at all, with its
    /// permissions, behind a symbolic link, and only if it still holds what was read.
    public static func replace(_ path: String, _ before: [UInt8], with after: [UInt8]) throws(FileFailure) {
        var info = stat()
        guard stat(path, &info) == 0 else { throw FileFailure(path, errno: errno) }
        guard try read(path) == before else { throw FileFailure(path, reason: "has changed in the meantime; nothing was written") }
        guard access(path, W_OK) == 0 else { throw FileFailure(path, errno: errno) }
        try write(after, to: absolute(path), mode: info.st_mode & 0o7777)
    }

    /// What tells whether a file has changed: its size, its node and when it was written.
    public struct Stamp: Sendable, Equatable {
        let path: String
        let size: Int
        let node: UInt64
        let seconds: Int
        let nanoseconds: Int
    }

    /// The stamp of a file; one of nothing where there is none.
    public static func stamp(_ path: String) -> Stamp {
        var info = stat()
        guard stat(path, &info) == 0 else { return Stamp(path: path, size: -1, node: 0, seconds: 0, nanoseconds: 0) }
        return Stamp(path: path, size: Int(info.st_size), node: UInt64(info.st_ino), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
    }

    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
        bytes.withUnsafeBufferPointer { buffer -> Int32 in
            var offset = 0
            while offset < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                offset += count
            }
            return 0
        }
    }

    /// Makes a folder with those above it; one that is there already will do.
    public static func makeFolder(_ path: String) throws(FileFailure) {
        guard !path.isEmpty else { return }
        if let status = try? status(path) {
            guard status.kind == .folder else { throw FileFailure(path, errno: ENOTDIR) }
            return
        }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileFailure(path, errno: errno) }
    }
}
