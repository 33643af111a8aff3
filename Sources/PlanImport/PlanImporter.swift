import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanSemantics
import PlanSyntax
import PlanText
import PlanVocabulary

/// Puts records of another program into a plan's tables. What the plan says stays: empty cells are filled, records that it
/// does not have are added, and a value that differs is a conflict, unless it is asked to be overwritten.
public enum PlanImporter {
    /// The plan with the file's records of this account; `takesAll` takes those of others too. Throws when the plan can't
    /// take them.
    public static func merge(_ file: ImportedFile, into account: Account, overwrites: Bool, takesAll: Bool = false) throws(ImportFailure) -> ImportOutcome {
        guard account.source.invalidUTF8.isEmpty else {
            throw ImportFailure(Localized(en: "\(account.path) is not stored as UTF-8", nl: "\(account.path) is niet als UTF-8 opgeslagen"))
        }
        var merge = Merge(file, account, overwrites: overwrites)
        try merge.run(takesAll: takesAll)
        try check(merge.outcome, account, file.kind)
        return merge.outcome
    }

    /// An import that would make the plan worse to read, or change anything but what it brings, is none.
    private static func check(_ outcome: ImportOutcome, _ account: Account, _ kind: ImportKind) throws(ImportFailure) {
        guard outcome.bytes != account.source.bytes else { return }
        let compiled = PlanCompiler.compile(Source(path: account.path, bytes: outcome.bytes), settings: account.configuration.compile)
        func errors(_ plan: CompiledPlan) -> [Diagnostic] { plan.diagnostics.filter { $0.severity == .error } }
        if errors(compiled).count > errors(account.compiled).count, let error = errors(compiled).last {
            throw ImportFailure(
                Localized(
                    en: "the plan could not be understood afterwards (\(error.message[.english])); nothing was changed",
                    nl: "het plan zou daarna niet te begrijpen zijn (\(error.message[.dutch])); er is niets gewijzigd"))
        }
        func counts(_ plan: Plan) -> [Int] {
            [plan.products.count, plan.objectives.count, plan.actions.count, plan.promises.count, plan.agreements.count, plan.contacts.count, plan.evidence.count, plan.reviews.count]
                + (kind == .contacts ? [plan.opportunities.count, plan.stakeholders.count] : [plan.stakeholders.count, plan.opportunities.count])
        }
        var expected = counts(account.plan)
        expected[expected.count - 1] += outcome.added.count
        guard counts(compiled.plan) == expected else {
            throw ImportFailure(
                Localized(en: "the plan would read otherwise afterwards than it should; nothing was changed", nl: "het plan zou daarna anders gelezen worden dan bedoeld; er is niets gewijzigd"))
        }
    }
}
