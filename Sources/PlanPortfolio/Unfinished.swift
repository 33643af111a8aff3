import Glibc
import Synchronization

/// Files and folders that are still being written. A signal that ends the program clears them away first, so that
/// nobody finds half a file, whenever Ctrl-C was pressed.
///
/// A handler of signals may do next to nothing, so ours only puts the signal's number into a pipe; a thread at the other
/// end does the clearing, and then lets the signal end the program as it would have. Nothing of this is set up before
/// the first file is written.
final class Unfinished: Sendable {
    static let shared = Unfinished()

    private enum Kind { case file, folder }

    private let paths = Mutex<[String: Kind]>([:])
    private let readEnd: Int32
    private let writeEnd: Int32

    private init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    /// Opens a new file that stays unfinished until it is `finish`ed. Gives its descriptor, or -1 with `errno`.
    func create(_ path: String, mode: UInt32) -> Int32 {
        Self.watch
        return paths.withLock { paths in
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
            if descriptor >= 0 { paths[path] = .file }
            return descriptor
        }
    }

    /// Makes a folder that is cleared away with all that is in it unless it is `finish`ed. Gives 0, or -1 with `errno`.
    func createFolder(_ path: String) -> Int32 {
        Self.watch
        return paths.withLock { paths in
            let result = mkdir(path, 0o755)
            if result == 0 { paths[path] = .folder }
            return result
        }
    }

    /// Does what takes the place of unfinished files, such as renaming them. A signal waits until all of it is done.
    func finish<T: ~Copyable>(_ path: String, _ place: () -> sending T) -> sending T {
        paths.withLock { paths in
            paths[path] = nil
            return place()
        }
    }

    /// Does something between whose steps no signal ends the program.
    func uninterrupted<T: ~Copyable>(_ steps: () -> sending T) -> sending T {
        Self.watch
        return paths.withLock { _ in steps() }
    }

    /// Removes a folder with the files in it. Others may still be putting files there.
    static func remove(folder: String) {
        for _ in 0..<100 {
            for name in (try? FileSystem.names(inFolder: folder)) ?? [] { unlink("\(folder)/\(name)") }
            if rmdir(folder) == 0 || errno != ENOTEMPTY { return }
        }
    }

    // MARK: Signals

    /// Once for the whole program. A signal that whoever started us wants ignored, or that a command takes itself, is left alone.
    private static let watch: Void = {
        var thread = pthread_t()
        // Without somebody at the other end, signals do what they always do.
        guard pthread_create(&thread, nil, { _ in Unfinished.shared.waitForSignal(); return nil }, nil) == 0 else { return }
        pthread_detach(thread)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            guard sigaction(number, nil, &action) == 0, action.__sigaction_handler.sa_handler == nil else { continue }
            action.__sigaction_handler.sa_handler = { number in
                let code = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = Glibc.write(Unfinished.shared.writeEnd, &byte, 1)
                errno = code
            }
            action.sa_flags = SA_RESTART
            sigaction(number, &action, nil)
        }
    }()

    private func waitForSignal() {
        var byte: UInt8 = 0
        while Glibc.read(readEnd, &byte, 1) != 1 { if errno != EINTR { return } }
        let number = Int32(byte)
        // The lock is never given back: nobody writes any more.
        paths.withLock { paths in
            for (path, kind) in paths {
                switch kind {
                case .file: unlink(path)
                case .folder: Self.remove(folder: path)
                }
            }
            signal(number, SIG_DFL)
            // Whoever sent it learns from our end which signal it was.
            kill(getpid(), number)
            while true { pause() }
        }
    }
}
