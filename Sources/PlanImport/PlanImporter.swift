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
        var merge = Merge(file, account, overwrites, takesAll)
        merge.run()
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

/// One file into one plan.
private struct Merge {
    let file: ImportedFile
    let account: Account
    let overwrites: Bool
    let takesAll: Bool
    let words: LanguageTable
    var tables: PlanTables
    var outcome: ImportOutcome
    /// The records of the plan, and those that were added: what further ones may match.
    var known: [RecordFacts]
    let countInPlan: Int

    init(_ file: ImportedFile, _ account: Account, _ overwrites: Bool, _ takesAll: Bool) {
        (self.file, self.account, self.overwrites, self.takesAll) = (file, account, overwrites, takesAll)
        words = LanguageTable.of(account.writtenLanguage)
        tables = PlanTables(account, file.kind, words)
        known = RecordFacts.all(account.plan, file.kind, words).filter { $0[file.kind.main] != nil || $0[.id] != nil }
        countInPlan = known.count
        outcome = ImportOutcome(bytes: account.source.bytes)
        outcome.notes = file.notes
    }

    mutating func run() {
        var (records, others) = file.records(of: account.name)
        if takesAll { (records, others) = (file.records, 0) }
        if others > 0 {
            outcome.notes.append(
                Localized(
                    en: "\(others.english("record")) of other accounts than “\(account.name)” left out; --all takes them too",
                    nl: "\(others.dutch("regel", "regels")) van andere klanten dan ‘\(account.name)’ overgeslagen; met --all komen ze mee"))
        }
        let reading = ImportReading(records, file.kind, into: account.plan, settings: account.configuration.compile, words)
        outcome.notes += reading.notes
        for item in reading.items {
            if let index = match(item.facts) { update(index, item) } else { add(item) }
        }
        let edits = tables.edits
        if !edits.isEmpty { outcome.bytes = FixApplication.apply([Fix(Localized(same: ""), edits)], to: account.source.bytes).bytes }
    }

    /// The record that the plan has of it: by e-mail or id, then by name.
    private func match(_ facts: RecordFacts) -> Int? {
        for field in [FieldName.email, .id] {
            if let key = facts[field]?.key, let index = known.firstIndex(where: { $0[field]?.key == key }) { return index }
        }
        guard let name = facts[file.kind.main]?.key else { return nil }
        let key = WordKey.make(name)
        return known.firstIndex { other in
            guard let written = other[file.kind.main]?.key, WordKey.make(written) == key else { return false }
            // Two addresses are two people.
            guard file.kind == .contacts, let one = facts[.email]?.key, let another = other[.email]?.key else { return true }
            return one == another
        }
    }

    private mutating func add(_ item: ImportReading.Item) {
        guard let name = item.facts[file.kind.main] ?? item.facts[.id], item.facts[file.kind.main] != nil else {
            outcome.notes.append(
                Localized(en: "line \(item.record.line): an id that the plan does not have, and no name; left out", nl: "regel \(item.record.line): een id dat het plan niet heeft, en geen naam; weggelaten"))
            return
        }
        tables.add(item.facts)
        known.append(item.facts)
        outcome.added.append(name.key)
    }

    private mutating func update(_ index: Int, _ item: ImportReading.Item) {
        let old = known[index]
        // A person who stands twice in the file: the first line counts.
        let place = index < countInPlan ? tables.place(of: old.origin) : nil
        for (field, fact) in item.facts.inOrder(file.kind) {
            let was = old[field]
            if let was, isSame(field, was, fact) { continue }
            let isEmpty = was == nil && !old.origin.notUnderstood.contains(field)
            if let place, isEmpty || overwrites, !(field == file.kind.main && !overwrites) {
                tables.set(field, to: fact.text, at: place)
                if isEmpty { outcome.filled += 1 } else { outcome.overwritten += 1 }
            } else {
                outcome.conflicts.append(conflict(old, item, field, was, fact, isAdded: index >= countInPlan))
            }
        }
    }

    private func isSame(_ field: FieldName, _ old: RecordFacts.Fact, _ new: RecordFacts.Fact) -> Bool {
        field == file.kind.main ? WordKey.make(old.key) == WordKey.make(new.key) : old.key == new.key
    }

    private func conflict(_ old: RecordFacts, _ item: ImportReading.Item, _ field: FieldName, _ was: RecordFacts.Fact?, _ fact: RecordFacts.Fact, isAdded: Bool) -> ImportOutcome.Conflict {
        let name = old[file.kind.main]?.key ?? old[.id]?.key ?? ""
        let range = isAdded ? SourceRange.empty : was?.range ?? old[file.kind.main]?.range ?? old.origin.range
        let written = was?.text ?? (old.origin.notUnderstood.contains(field) ? "?" : nil)
        return ImportOutcome.Conflict(range: range, line: item.record.line, name: name, field: field, old: written, new: fact.text)
    }
}
