import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import PlanText
import PlanVocabulary

/// One file into one plan: record by record, in the order of the file.
struct Merge {
    private let file: ImportedFile
    private let account: Account
    private let overwrites: Bool
    private let words: LanguageTable
    private var tables: PlanTables
    private(set) var outcome: ImportOutcome
    private var known = KnownRecords()

    private var kind: ImportKind { file.kind }

    init(_ file: ImportedFile, _ account: Account, overwrites: Bool) {
        (self.file, self.account, self.overwrites) = (file, account, overwrites)
        words = LanguageTable.of(account.writtenLanguage)
        tables = PlanTables(account, file.kind, words)
        for facts in RecordFacts.all(account.plan, file.kind, words) where facts[file.kind.main] != nil || facts[.id] != nil { known.add(facts, file.kind, isInPlan: true) }
        outcome = ImportOutcome(bytes: account.source.bytes)
        outcome.notes = file.notes
    }

    /// Throws when all records are of other accounts.
    mutating func run(takesAll: Bool) throws(ImportFailure) {
        let reading = ImportReading(try records(takesAll), kind, into: account.plan, settings: account.configuration.compile, words)
        outcome.notes += reading.notes
        for item in reading.items {
            switch known.match(item.facts, kind) {
            case .one(let index): update(index, item)
            case .none: add(item)
            case .several(let count):
                let name = item.facts[kind.main]?.text ?? ""
                outcome.notes.append(
                    Localized(
                        en: "line \(item.record.line): the plan has “\(name)” \(count) times, so it is not clear which is meant; left out",
                        nl: "regel \(item.record.line): ‘\(name)’ staat \(count) keer in het plan, dus het is niet duidelijk wie bedoeld is; weggelaten"))
            }
        }
        let edits = tables.edits
        if !edits.isEmpty { outcome.bytes = FixApplication.apply([Fix(Localized(same: ""), edits)], to: account.source.bytes).bytes }
    }

    private mutating func records(_ takesAll: Bool) throws(ImportFailure) -> [ImportedRecord] {
        if takesAll { return file.records }
        let (own, others) = file.records(of: account.name)
        guard !others.isEmpty else { return own }
        if own.isEmpty {
            var names: [String] = []
            for name in others where !names.contains(name) && names.count < 5 { names.append(name) }
            let list = names.joined(separator: ", ")
            throw ImportFailure(
                Localized(
                    en: "nothing in it is of “\(account.name)”, but of: \(list); --all takes it all the same",
                    nl: "niets erin is van ‘\(account.name)’, maar van: \(list); met --all komt het toch mee"))
        }
        outcome.notes.append(
            Localized(
                en: "\(others.count.english("record")) of other accounts than “\(account.name)” left out; --all takes them too",
                nl: "\(others.count.dutch("regel", "regels")) van andere klanten dan ‘\(account.name)’ overgeslagen; met --all komen ze mee"))
        return own
    }

    private mutating func add(_ item: ImportReading.Item) {
        guard let name = item.facts[kind.main] else {
            outcome.notes.append(
                Localized(en: "line \(item.record.line): an id that the plan does not have, and no name; left out", nl: "regel \(item.record.line): een id dat het plan niet heeft, en geen naam; weggelaten"))
            return
        }
        tables.add(item.facts)
        known.add(item.facts, kind, isInPlan: false)
        outcome.added.append(name.text)
    }

    private mutating func update(_ index: Int, _ item: ImportReading.Item) {
        let old = known[index]
        // Of somebody who stands twice in the file the first line counts.
        let place = known.isInPlan(index) ? tables.place(of: old.origin) : nil
        for (field, fact) in item.facts.inOrder(kind) where field != .id {
            let was = old[field]
            if let was, was.key == fact.key || field == kind.main && WordKey.make(was.key) == WordKey.make(fact.key) { continue }
            if let place, was == nil, tables.isOpen(field, at: place) {
                tables.set(field, to: fact.text, at: place)
                outcome.filled += 1
            } else if let place, let was, overwrites, !was.range.isEmpty, tables.text(field, at: place) == account.source.text(was.range) {
                tables.set(field, to: fact.text, at: place)
                outcome.overwritten += 1
            } else {
                let written = was?.text ?? place.flatMap { tables.text(field, at: $0) }.flatMap { $0.isEmpty ? nil : $0 }
                outcome.conflicts.append(conflict(old, item, field, written, fact))
                continue
            }
            known.set(field, fact, of: index)
        }
    }

    private func conflict(_ old: RecordFacts, _ item: ImportReading.Item, _ field: FieldName, _ written: String?, _ fact: RecordFacts.Fact) -> ImportOutcome.Conflict {
        let name = old[kind.main]?.text ?? old[.id]?.text ?? ""
        // What came with the file has no place in the plan yet, and an empty range.
        let range = [old[field], old[kind.main]].compactMap { $0?.range }.first { !$0.isEmpty } ?? .empty
        return ImportOutcome.Conflict(range: range, line: item.record.line, name: name, field: field, old: written, new: fact.text)
    }
}

/// The records that a plan has, and those that were added: what further ones may match.
struct KnownRecords {
    enum Match { case none, one(Int), several(Int) }

    private var all: [RecordFacts] = []
    private var countInPlan = 0
    private var byKey: [FieldName: [String: [Int]]] = [:]

    subscript(index: Int) -> RecordFacts { all[index] }

    func isInPlan(_ index: Int) -> Bool { index < countInPlan }

    mutating func add(_ facts: RecordFacts, _ kind: ImportKind, isInPlan: Bool) {
        all.append(facts)
        if isInPlan { countInPlan += 1 }
        for field in [FieldName.email, .id] { if let key = facts[field]?.key { byKey[field, default: [:]][key, default: []].append(all.count - 1) } }
        if let name = facts[kind.main]?.key { byKey[kind.main, default: [:]][WordKey.make(name), default: []].append(all.count - 1) }
    }

    mutating func set(_ field: FieldName, _ fact: RecordFacts.Fact, of index: Int) {
        all[index][field] = fact
        if field == .email { byKey[field, default: [:]][fact.key, default: []].append(index) }
    }

    /// By e-mail or id, else by name. Two addresses are two people.
    func match(_ facts: RecordFacts, _ kind: ImportKind) -> Match {
        for field in [FieldName.email, .id] {
            if let key = facts[field]?.key, let index = byKey[field]?[key]?.first { return .one(index) }
        }
        guard let name = facts[kind.main]?.key else { return .none }
        let email = facts[.email]?.key
        let found = (byKey[kind.main]?[WordKey.make(name)] ?? []).filter { index in
            guard let email, let other = all[index][.email]?.key else { return true }
            return email == other
        }
        return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found.count)
    }
}
