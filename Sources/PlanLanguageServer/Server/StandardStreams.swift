import Glibc

/// Standard input and output, without ever waiting for a reader who waits for us: while output can't be written, input
/// that comes in is kept.
final class StandardStreams {
    /// Bytes that came in while output was written.
    private var kept: [UInt8] = []
    private(set) var isInputClosed = false
    private(set) var isOutputClosed = false

    /// Bytes that are there, waiting for them up to so many milliseconds; empty when there are none.
    func read(waiting milliseconds: Int32) -> [UInt8] {
        if kept.isEmpty, !isInputClosed {
            var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if poll(&descriptor, 1, milliseconds) > 0 { readOnce() }
        }
        defer { kept = [] }
        return kept
    }

    private func readOnce() {
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            count = max(0, Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count))
        }
        if chunk.isEmpty { isInputClosed = true } else { kept += chunk }
    }

    /// Writes all bytes in pieces that a pipe takes at once.
    func write(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count, !isOutputClosed {
            var descriptors = [pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0), pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
            let count: nfds_t = isInputClosed ? 1 : 2
            guard poll(&descriptors, count, -1) > 0 else { continue }
            if count == 2, descriptors[1].revents != 0 { readOnce() }
            guard descriptors[0].revents != 0 else { continue }
            let size = min(bytes.count - offset, Int(PIPE_BUF))
            let written = bytes.withUnsafeBufferPointer { Glibc.write(STDOUT_FILENO, $0.baseAddress! + offset, size) }
            if written > 0 { offset += written } else if errno != EINTR, errno != EAGAIN { isOutputClosed = true }
        }
    }

    /// Whether a process is still there.
    static func isRunning(_ process: Int) -> Bool { kill(pid_t(truncatingIfNeeded: process), 0) == 0 || errno != ESRCH }
}
