import PlanDiagnostics

extension Severity {
    /// As a seller reads it: `error`, `warning`, `hint`.
    func word(_ language: Language) -> String {
        switch self {
        case .error: Localized(en: "error", nl: "fout")[language]
        case .warning: Localized(en: "warning", nl: "waarschuwing")[language]
        case .info: Localized(en: "hint", nl: "tip")[language]
        }
    }

    var color: Paint.Color {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .info: .cyan
        }
    }
}

extension Diagnostic {
    /// Headline and mend as sentences in one line.
    func sentences(_ language: Language) -> String { message[language] + (help.map { ". \($0[language])" } ?? "") }
}
