import Glibc

/// Why a file or folder could not be used. The message is the system's own.
public struct FileFailure: Error, Sendable, Equatable {
    public let path: String
    public let reason: String

    init(_ path: String, errno code: Int32) {
        self.path = path
        reason = String(cString: strerror(code))
    }

    public init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
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

    /// All bytes of a file.
    public static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw FileFailure(path, errno: errno) }
        guard info.st_mode & S_IFMT != S_IFDIR else { throw FileFailure(path, errno: EISDIR) }
        return try readAll(descriptor, path, expected: Int(info.st_size))
    }

    /// All of standard input.
    public static func readStandardInput() throws(FileFailure) -> [UInt8] { try readAll(0, "-", expected: 0) }

    private static func readAll(_ descriptor: Int32, _ path: String, expected: Int) throws(FileFailure) -> [UInt8] {
        guard expected <= largestFile else { throw tooLarge(path) }
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
            guard bytes.count <= largestFile else { throw tooLarge(path) }
            capacity = max(64 * 1024, expected + 1 - bytes.count)
        }
    }

    private static func tooLarge(_ path: String) -> FileFailure { FileFailure(path, reason: "larger than \(largestFile >> 20) MiB") }

    /// Writes a file whole or not at all: into a temporary file beside it, to the disk, then in its place.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFailure(path, errno: errno) }
        var failure = writeAll(descriptor, bytes)
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw FileFailure(path, errno: failure)
        }
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
