/// The words for each of a few values, in the order in which they are written down, which is that of the language's own table.
///
/// No Dictionary, though it reads as one: there are sixty of these, all made when the program starts, and asked hardly
/// ever. Each of the standard library's would have the runtime look for the key's conformances, which takes longer than
/// to check a plan.
public struct WordList<Value: Sendable>: Sendable, Sequence, ExpressibleByDictionaryLiteral {
    public typealias Element = (key: Value, value: [String])

    private let entries: [Element]

    public init(_ entries: [Element]) { self.entries = entries }

    public init(dictionaryLiteral elements: (Value, [String])...) { entries = elements }

    public func makeIterator() -> IndexingIterator<[Element]> { entries.makeIterator() }

    public func mapValues(_ change: ([String]) -> [String]) -> WordList { WordList(entries.map { ($0.key, change($0.value)) }) }

    /// The words of all values.
    public var values: [[String]] { entries.map(\.value) }
}

extension WordList where Value: Equatable {
    /// The words for a value; nil when it has none.
    public subscript(value: Value) -> [String]? { entries.first { $0.key == value }?.value }
}
