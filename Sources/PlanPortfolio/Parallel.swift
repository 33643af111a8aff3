import Glibc
import Synchronization

/// Work on all cores whose result does not depend on how many there are.
public enum Parallel {
    /// `body` of 0 ..< count, on up to `jobs` threads, in order.
    public static func map<T: Sendable>(_ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> T) -> [T] {
        let workers = max(1, min(jobs, count))
        guard workers > 1 else { return (0..<count).map(body) }
        let next = Atomic<Int>(0)
        return [T](unsafeUninitializedCapacity: count) { buffer, filled in
            nonisolated(unsafe) let slots = buffer.baseAddress!
            onThreads(workers) {
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < count else { return }
                    (slots + index).initialize(to: body(index))
                }
            }
            filled = count
        }
    }

    /// Does `work` on this thread and on others beside it, `count` together. Where the system gives no more threads, for
    /// want of memory, fewer do the work; Dispatch would wait for them for ever.
    private static func onThreads(_ count: Int, _ work: @Sendable () -> Void) {
        withoutActuallyEscaping(work) { work in
            let shared = Unmanaged.passRetained(Work(body: work))
            var threads: [pthread_t] = []
            while threads.count < count - 1, let thread = begin(shared) { threads.append(thread) }
            work()
            for thread in threads { pthread_join(thread, nil) }
            shared.release()
        }
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func begin(_ work: Unmanaged<Work>) -> pthread_t? {
        var thread = pthread_t()
        let failure = pthread_create(&thread, nil, { Unmanaged<Work>.fromOpaque($0!).takeUnretainedValue().body(); return nil }, work.toOpaque())
        return failure == 0 ? thread : nil
    }
}
