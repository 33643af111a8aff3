import Foundation
import PlanSyntax
import PlanText
import TestSupport
import Testing

/// The examples of the CommonMark and GitHub Flavored Markdown specifications, read from the package that
/// `make specifications` fetches.
@Suite struct SpecificationTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let number: Int
        let kind: String
        let markdown: String
        let html: String
        var testDescription: String { "example \(number)" }
    }

    private static func examples(_ name: String) -> [Example] {
        guard let text = try? Repository.text(".build/specifications/\(name)") else { return [] }
        let fence = "````````````````````````````````"
        var examples: [Example] = []
        var current: (kind: String, markdown: [String], html: [String], isHTML: Bool)?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix(fence + " example") {
                current = (line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces), [], [], false)
            } else if line == fence, let example = current {
                func joined(_ lines: [String]) -> String { lines.map { $0.replacing("→", with: "\t") + "\n" }.joined() }
                examples.append(Example(number: examples.count + 1, kind: example.kind, markdown: joined(example.markdown), html: joined(example.html)))
                current = nil
            } else if current != nil {
                if line == ".", current?.isHTML == false { current?.isHTML = true } else if current?.isHTML == true { current?.html.append(line) } else { current?.markdown.append(line) }
            }
        }
        return examples
    }

    private static let commonMark = examples("commonmark.txt")
    private static let github = examples("gfm.txt")

    private static func tree(_ markdown: String) -> SyntaxTree {
        // Front matter stands first, so that an example may itself begin with a thematic break.
        PlanParser.parse(Source(path: "example.md", text: "---\naccount: Example\n---\n" + markdown)).tree
    }

    @Test func theSpecificationsAreThere() {
        #expect(Self.commonMark.count == 652, "run `make specifications`")
        #expect(Self.github.filter { $0.kind == "table" }.count == 8)
    }

    /// Block by block, our tree gives what cmark gives for the whole: every block is found, at its place.
    @Test(arguments: SpecificationTests.commonMark) func blocksGiveTheHTMLOfTheWhole(_ example: Example) {
        let tree = Self.tree(example.markdown)
        #expect(ProseHTML.referenceHTML(of: tree) == MarkdownText.referenceHTML(Array(example.markdown.utf8)[...]))
        #expect(ProseHTML.referenceHTML(of: tree) == example.html)
    }

    /// Every block lies in the text, behind the one before it, and holds its children.
    @Test(arguments: SpecificationTests.commonMark + SpecificationTests.github) func rangesNest(_ example: Example) {
        let tree = Self.tree(example.markdown)
        let end = tree.source.bytes.count
        var previous = tree.bodyStart
        for index in tree.topLevel {
            #expect(tree.blocks[index].range.lower >= previous)
            previous = tree.blocks[index].range.upper
        }
        for (index, block) in tree.blocks.enumerated() {
            #expect(block.range.upper <= end && block.range.contains(block.content) || block.content.isEmpty)
            for child in tree.children(of: index) { #expect(block.range.contains(tree.blocks[child].range), "\(block.kind) \(block.range) \(tree.blocks[child].range)") }
        }
    }

    @Test(arguments: SpecificationTests.github.filter { $0.kind == "table" }) func tablesAreFoundWhereGFMFindsThem(_ example: Example) {
        let tree = Self.tree(example.markdown)
        // Cells beyond the header's are kept here, which GFM drops.
        let html = ProseHTML.referenceHTML(of: tree).replacing("<td>boo</td>\n", with: "")
        #expect(html == example.html)
    }

    @Test(arguments: SpecificationTests.github.filter { $0.kind == "disabled" }) func taskItemsAreFoundWhereGFMFindsThem(_ example: Example) {
        let tree = Self.tree(example.markdown)
        let tasks = tree.blocks.filter { $0.kind == .item && $0.task != .none }.map { $0.task == .done }
        let expected = example.html.split(separator: "<li>").dropFirst().filter { $0.hasPrefix("<input") }.map { $0.hasPrefix("<input checked") }
        #expect(tasks == expected)
    }
}
