import PlanText

/// The part of a tree that prose is rendered from.
extension SyntaxTree {
    /// A tree of blocks that were taken from another one, in their order, each before those in it.
    public convenience init(source: Source, bodyStart: Int, blocks: [Block]) { self.init(source: source, frontMatter: nil, bodyStart: bodyStart, blocks: blocks) }

    /// The blocks in these ranges, which are ranges of blocks, and the one behind each: `ProseHTML.render` gives for these
    /// ranges the same of this tree as of the whole one.
    public func keeping(_ ranges: [SourceRange]) -> SyntaxTree {
        var isKept = [Bool](repeating: false, count: blocks.count)
        let wanted = Set(ranges)
        for index in blocks.indices where wanted.contains(blocks[index].range) {
            for inner in index..<Int(blocks[index].endIndex) { isKept[inner] = true }
            // A paragraph ends otherwise where a table follows.
            if Int(blocks[index].endIndex) < blocks.count { isKept[Int(blocks[index].endIndex)] = true }
        }
        // How many blocks are kept before each.
        var before: [Int32] = [0]
        for kept in isKept { before.append(before[before.count - 1] + (kept ? 1 : 0)) }
        let kept = blocks.indices.filter { isKept[$0] }.map { index -> Block in
            var block = blocks[index]
            block.endIndex = before[Int(block.endIndex)]
            return block
        }
        return SyntaxTree(source: source, frontMatter: nil, bodyStart: bodyStart, blocks: kept)
    }
}
