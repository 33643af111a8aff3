import PlanJSON
import PlanText

extension Feature {
    static let foldingRanges = Feature("textDocument/foldingRange", ("foldingRangeProvider", true)) { server, params in
        let document = try server.document(params)
        let (source, tree) = (document.source, document.tree)
        var ranges: [JSON] = []
        func add(_ first: Int, _ last: Int, _ kind: String = "region") {
            if last > first { ranges.append(["startLine": .int(first), "endLine": .int(last), "kind": .string(kind)]) }
        }
        if let head = tree.frontMatter?.range { add(source.lineIndex(at: head.lower), source.lineIndex(at: max(head.lower, head.upper - 1))) }
        let headings = tree.topLevel.filter { tree.blocks[$0].kind == .heading }
        for (position, heading) in headings.enumerated() {
            let next = headings[(position + 1)...].first { tree.blocks[$0].level <= tree.blocks[heading].level }
            let end = next.map { tree.blocks[$0].range.lower } ?? source.bytes.count
            let last = source.trimmed(SourceRange(tree.blocks[heading].range.lower, end)).upper
            add(source.lineIndex(at: tree.blocks[heading].range.lower), source.lineIndex(at: max(0, last - 1)))
        }
        for block in tree.blocks where block.kind == .item || block.kind == .table {
            add(source.lineIndex(at: block.range.lower), source.lineIndex(at: max(block.range.lower, block.range.upper - 1)))
        }
        return .array(ranges)
    }
}
