import Dispatch
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
            DispatchQueue.concurrentPerform(iterations: workers) { _ in
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < count else { return }
                    (slots + index).initialize(to: body(index))
                }
            }
            filled = count
        }
    }
}
