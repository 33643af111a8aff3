import PlanDiagnostics
import PlanSyntax
import PlanText

/// Pipe tables with their columns under each other, as wide as they show on a screen.
///
/// Tables inside list items stay, whose text belongs to the item, and those in a quotation of a quotation, which a
/// report shows as they were written.
enum TableAlignment {
    /// The edits of each table.
    static func edits(_ tree: SyntaxTree) -> [[Fix.Edit]] {
        let topLevel = Set(tree.topLevel)
        var edits: [[Fix.Edit]] = []
        var itemEnd = 0
        for (index, block) in tree.blocks.enumerated() {
            if block.kind == .item { itemEnd = max(itemEnd, Int(block.endIndex)) }
            guard block.kind == .table, index >= itemEnd else { continue }
            if let table = EditableTable(index, tree, isTopLevel: topLevel.contains(index)) { edits.append(table.edits) }
        }
        return edits
    }
}
