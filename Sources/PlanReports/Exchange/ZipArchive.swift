/// Writes a zip archive of stored entries: the same bytes for the same entries, since no entry has a time of its own.
struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds a file; false when the archive would pass the 4 GiB that its form can tell of.
    mutating func add(_ name: String, _ content: [UInt8]) -> Bool {
        let growth = content.count + 2 * (name.utf8.count + 64)
        guard bytes.count + directory.count + growth < Int(UInt32.max), count < UInt16.max else { return false }
        let offset = UInt32(bytes.count)
        let common = Self.description(of: name, content)
        bytes += Self.little(UInt32(0x0403_4B50)) + common + Array(name.utf8) + content
        directory += Self.little(UInt32(0x0201_4B50)) + Self.little(Self.versionNeeded) + common
        // No comment, the first disk, no attributes.
        directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + Array(name.utf8)
        count += 1
        return true
    }

    /// The whole archive, with its directory at the end.
    func finished() -> [UInt8] {
        let end = Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + Self.little(count) + Self.little(count)
        return bytes + directory + end + Self.little(UInt32(directory.count)) + Self.little(UInt32(bytes.count)) + [0, 0]
    }

    private static let versionNeeded: UInt16 = 20
    /// Names are UTF-8.
    private static let flags: UInt16 = 1 << 11
    /// 1 January 1980, the first day that the form knows.
    private static let date: UInt16 = 1 << 5 | 1

    /// What stands alike before the content and in the directory.
    private static func description(of name: String, _ content: [UInt8]) -> [UInt8] {
        let (stored, midnight, noExtra): (UInt16, UInt16, UInt16) = (0, 0, 0)
        let size = little(UInt32(content.count))
        return little(versionNeeded) + little(flags) + little(stored) + little(midnight) + little(date) + little(checksum(content)) + size + size
            + little(UInt16(name.utf8.count)) + little(noExtra)
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }

    private static let checksums: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    /// CRC-32 as zip has it.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(UInt32.max) { checksums[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }
}
