import PlanJSON

/// Text for an editor, as Markdown or without its marks (LSP 3.17, "MarkupContent").
enum MarkupContent {
    static func json(_ markdown: String, isMarkdown: Bool) -> JSON {
        isMarkdown ? ["kind": "markdown", "value": .string(markdown)] : ["kind": "plaintext", "value": .string(plain(markdown))]
    }

    /// Bold marks go; a character that was escaped stands for itself.
    private static func plain(_ markdown: String) -> String {
        var text = ""
        var isEscaped = false
        for character in markdown.replacing("**", with: "") {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }
}
