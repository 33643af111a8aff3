import Glibc

/// libFuzzer calls this with each input. Returns 0, as libFuzzer wants it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let name = getenv("PLANC_FUZZ").map { String(cString: $0) } ?? FuzzTarget.plans.rawValue
    guard let target = FuzzTarget(rawValue: name) else { fatalError("PLANC_FUZZ is one of: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))") }
    FuzzCheck.run(target.plan(input))
    if target == .format { FuzzCheck.runFormat(input) }
    return 0
}
