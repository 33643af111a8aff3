import Glibc
import PlanDiagnostics

/// Questions on a terminal.
struct Prompt {
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    private let language: Language

    init(_ language: Language) { self.language = language }

    /// What `read` makes of the answer; nil when there is none. Shows the choices, one a line, and says why it asks again
    /// where `read` makes nothing of it.
    func ask<Value>(_ question: String, choices: [String] = [], _ read: (String) -> Value?) -> Value? {
        let open = Localized(en: "Enter leaves it open", nl: "Enter laat het open")[language]
        let shown = choices.isEmpty ? question : "\(question)\n" + choices.map { "  \($0)\n" }.joined() + open
        while true {
            Output.prompt("\(shown): ")
            guard let line = readLine(), let start = line.firstIndex(where: { !$0.isWhitespace }), let end = line.lastIndex(where: { !$0.isWhitespace }) else { return nil }
            let answer = String(line[start...end])
            if let value = read(answer) { return value }
            Output.error(Localized(en: "“\(answer)” is none of these.", nl: "“\(answer)” is geen van deze.")[language])
        }
    }
}
