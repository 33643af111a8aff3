import CLinux
import Glibc
import PlanDiagnostics

/// Why git could not say what was asked.
public struct GitError: Error, Sendable {
    public let message: Localized
}

/// Runs git and reads what it says. Nothing goes through a shell; what a repository's settings would have run (a
/// file watcher, converters for `diff`) is switched off, and nothing is fetched.
enum GitProcess {
    struct Result {
        let succeeded: Bool
        let output: [UInt8]
        /// What git wrote for people, in English.
        let errors: String
    }

    /// Runs git in a folder with `input` on its standard input. Throws only when git can't be started.
    static func run(_ arguments: [String], in folder: String, input: [UInt8] = []) throws(GitError) -> Result {
        let safe = ["git", "-C", folder, "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "diff.external="]
        guard let streams = Streams() else { throw failed(errno) }
        defer { streams.close() }
        let process = try start(safe + arguments, streams)
        let (output, errors) = streams.exchange(input)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Result(succeeded: status == 0, output: output, errors: String(decoding: errors, as: UTF8.self))
    }

    private static func start(_ arguments: [String], _ streams: Streams) throws(GitError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in streams.ofChild.enumerated() { posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number)) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // We ignore broken pipes; git is to end at one.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var (argumentPointers, environment) = (arguments.map { strdup($0) } + [nil], environment().map { strdup($0) } + [nil])
        defer { for pointer in argumentPointers + environment { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, "git", &actions, &attributes, &argumentPointers, &environment)
        guard code == 0 else { throw failed(code) }
        return process
    }

    /// Our own, with what keeps git quiet, in English, off the network, and from writing into the repository.
    private static func environment() -> [String] {
        var found: [String] = []
        var pointer = planc_environment()
        while let variables = pointer, let variable = variables.pointee {
            found.append(String(cString: variable))
            pointer = variables + 1
        }
        // A hook's own repository need not be the plans'; git finds theirs from the folder.
        let foreign = ["GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_PREFIX="]
        let own = ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "GIT_PAGER=cat", "GIT_EXTERNAL_DIFF="]
        let names = foreign + own.map { String($0.prefix { $0 != "=" }) + "=" }
        return found.filter { variable in !names.contains { variable.hasPrefix($0) } } + own.filter { !$0.hasSuffix("=") }
    }

    private static func failed(_ code: Int32) -> GitError {
        let reason = String(cString: strerror(code))
        return GitError(
            message: code == ENOENT
                ? Localized(en: "git is not installed; install it, or leave this command to who has it", nl: "git is niet geïnstalleerd; installeer het, of laat dit commando aan wie het heeft")
                : Localized(en: "git can't be started: \(reason)", nl: "git start niet: \(reason)"))
    }
}

/// The three pipes between us and a program that we run.
private struct Streams {
    private let input: [Int32]
    private let output: [Int32]
    private let errors: [Int32]

    init?() {
        var pipes: [[Int32]] = []
        for _ in 0..<3 {
            var ends: [Int32] = [0, 0]
            guard pipe2(&ends, O_CLOEXEC) == 0 else {
                for descriptor in pipes.joined() { Glibc.close(descriptor) }
                return nil
            }
            pipes.append(ends)
        }
        (input, output, errors) = (pipes[0], pipes[1], pipes[2])
    }

    /// What becomes the program's standard input, output and errors.
    var ofChild: [Int32] { [input[0], output[1], errors[1]] }

    /// Writes and reads at the same time, so that neither side waits for the other with a full pipe.
    func exchange(_ bytes: [UInt8]) -> (output: [UInt8], errors: [UInt8]) {
        for descriptor in ofChild { Glibc.close(descriptor) }
        _ = fcntl(input[1], F_SETFL, O_NONBLOCK)
        var polled = [
            pollfd(fd: bytes.isEmpty ? -1 : input[1], events: Int16(POLLOUT), revents: 0), pollfd(fd: output[0], events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors[0], events: Int16(POLLIN), revents: 0),
        ]
        if bytes.isEmpty { Glibc.close(input[1]) }
        var read: [[UInt8]] = [[], [], []]
        var written = 0
        while polled.contains(where: { $0.fd >= 0 }) {
            guard poll(&polled, nfds_t(polled.count), -1) > 0 || errno == EINTR else { break }
            if polled[0].fd >= 0, polled[0].revents != 0 {
                let count = bytes[written...].withUnsafeBytes { Glibc.write(input[1], $0.baseAddress, $0.count) }
                if count > 0 { written += count }
                if written == bytes.count || count < 0 && errno != EAGAIN && errno != EINTR {
                    Glibc.close(input[1])
                    polled[0].fd = -1
                }
            }
            for index in 1...2 where polled[index].fd >= 0 && polled[index].revents != 0 {
                let chunk = Self.chunk(of: polled[index].fd)
                if chunk.isEmpty { polled[index].fd = -1 } else { read[index] += chunk }
            }
        }
        if polled[0].fd >= 0 { Glibc.close(input[1]) }
        return (read[1], read[2])
    }

    func close() {
        Glibc.close(output[0])
        Glibc.close(errors[0])
    }

    private static func chunk(of descriptor: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
            var count = -1
            repeat { count = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
            filled = max(0, count)
        }
    }
}
