import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanVocabulary

/// What a file from a customer system holds.
public typealias ImportKind = ImportMapping.Table

extension ImportKind {
    /// The section that has them.
    var sectionKind: SectionKind { self == .contacts ? .stakeholders : .opportunities }

    /// The field that says who or what a record is about.
    var main: FieldName { FieldName.main(of: recordKind) }
}

/// Why a file could not be imported; the message is for the one who asked.
public struct ImportFailure: Error, Sendable {
    public let message: Localized
    /// The line of the imported file, from 1; nil where it is about the whole.
    public let line: Int?

    init(_ message: Localized, line: Int? = nil) {
        self.message = message
        self.line = line
    }
}
