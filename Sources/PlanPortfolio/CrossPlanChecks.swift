import PlanAssessment
import PlanDiagnostics
import PlanModel
import PlanRules
import PlanText

/// What can be wrong between plans, or in the history of one, rather than in its text.
enum CrossPlanChecks {
    typealias Found = (plan: Int, diagnostic: Diagnostic)

    /// The findings, each with the index of the plan that it belongs to.
    static func findings(_ plans: [CrossPlanFacts]) -> [Found] {
        (duplicates(plans) + differences(plans) + overbooked(plans) + untouched(plans)).flatMap { found in
            plans[found.plan].reported(found.diagnostic).map { (found.plan, $0) }
        }
    }

    /// Adds the findings to the accounts.
    static func check(_ accounts: inout [Account]) {
        for (index, diagnostic) in findings(accounts.map { CrossPlanFacts($0) }) {
            accounts[index].diagnostics = (accounts[index].diagnostics + [diagnostic]).inSourceOrder()
        }
    }

    // MARK: One plan per account

    private static func duplicates(_ plans: [CrossPlanFacts]) -> [Found] {
        var first: [String: Int] = [:]
        return plans.indices.compactMap { index in
            guard let name = plans[index].account else { return nil }
            let key = name.value.lowercased()
            guard let other = first[key] else {
                first[key] = index
                return nil
            }
            let path = plans[other].path
            return (
                index,
                Diagnostic(
                    .accountDuplicate, at: name.range,
                    Localized(en: "“\(name.value)” has another plan: \(path)", nl: "‘\(name.value)’ heeft nog een plan: \(path)"),
                    help: Localized(en: "Keep one plan per account.", nl: "Houd één plan per klant bij."))
            )
        }
    }

    // MARK: One person, the same facts

    /// Each person's line is held against the first plan that knows the person.
    private static func differences(_ plans: [CrossPlanFacts]) -> [Found] {
        var first: [String: (plan: Int, person: CrossPlanFacts.Person)] = [:]
        var found: [Found] = []
        for index in plans.indices {
            for person in plans[index].people {
                let key = person.name.value.lowercased()
                guard let other = first[key] else {
                    first[key] = (index, person)
                    continue
                }
                guard other.plan != index, let (range, fact) = difference(other.person, person) else { continue }
                found.append((index, differs(person.name.value, at: range, fact, plans[other.plan].path)))
            }
        }
        return found
    }

    /// Where the second differs from the first, and what the first says. Two addresses are two people.
    private static func difference(_ first: CrossPlanFacts.Person, _ second: CrossPlanFacts.Person) -> (SourceRange, Localized)? {
        if let one = first.email, let other = second.email, one.lowercased() != other.lowercased() { return nil }
        if let one = first.jobTitle, let other = second.jobTitle, one.value.lowercased() != other.value.lowercased() {
            return (other.range, Localized(en: "“\(one.value)”", nl: "‘\(one.value)’"))
        }
        if let one = first.level?.value, let other = second.level, one != other.value { return (other.range, one.word) }
        return nil
    }

    private static func differs(_ name: String, at range: SourceRange, _ fact: Localized, _ path: String) -> Diagnostic {
        Diagnostic(
            .personDiffers, at: range,
            Localized(en: "another plan calls \(name) \(fact[.english]): \(path)", nl: "een ander plan noemt \(name) \(fact[.dutch]): \(path)"),
            help: Localized(
                en: "Find out what is true today, and correct the other; are they two people, then add their e-mail addresses.",
                nl: "Zoek uit wat nu klopt, en verbeter het andere plan; zijn het twee mensen, zet dan hun e-mailadressen erbij."))
    }

    // MARK: Sections that nobody changed

    private static func untouched(_ plans: [CrossPlanFacts]) -> [Found] {
        plans.indices.flatMap { index in
            let plan = plans[index]
            return plan.touches.filter { plan.isUntouched($0) }.map { touch in
                let days = touch.day.distance(to: plan.asOf)
                return (
                    index,
                    Diagnostic(
                        .sectionUntouched, at: touch.titleRange,
                        Localized(en: "nobody has changed this section for \(days.english("day"))", nl: "dit onderdeel is al \(days.dutch("dag", "dagen")) door niemand gewijzigd"),
                        help: Localized(
                            en: "Read it again with what you know today, and correct or take out what has passed.",
                            nl: "Lees het opnieuw met wat je nu weet, en verbeter of schrap wat voorbij is."))
                )
            }
        }
    }

    // MARK: One person, one week

    /// Only what no plan shows by itself. It stands in the plan that asks most of the person.
    private static func overbooked(_ plans: [CrossPlanFacts]) -> [Found] {
        var weeks: [String: [(plan: Int, load: WeekLoad)]] = [:]
        for index in plans.indices {
            for load in plans[index].loads {
                weeks["\(load.monday.number) \(load.person.lowercased())", default: []].append((index, load))
            }
        }
        return weeks.values.compactMap { parts in
            let settings = plans[parts[0].plan].settings
            let actions = parts.reduce(0) { $0 + $1.load.dates.count }
            let hours = parts.reduce(Int64(0)) { $0.addingClamped($1.load.hours) }
            guard WeekLoad.isTooMuch(actions: actions, hours: hours, settings), !parts.contains(where: { $0.load.isTooMuch(settings) }) else { return nil }
            // The first of the plans with most actions: the order of the paths decides.
            let most = parts.map(\.load.dates.count).max() ?? 0
            guard let part = parts.first(where: { $0.load.dates.count == most }), let date = part.load.dates.last else { return nil }
            let others = parts.filter { $0.plan != part.plan }.map { plans[$0.plan].name }
            return (part.plan, overbooked(part.load, at: date, actions, hours, settings, others))
        }
    }

    private static func overbooked(
        _ load: WeekLoad, at date: Field<PlanDate>, _ actions: Int, _ hours: Int64, _ settings: AssessmentSettings, _ others: [String]
    ) -> Diagnostic {
        let message = load.message(actions, hours, settings)
        let shown = others.prefix(3).joined(separator: ", ")
        let more = others.count - 3
        return Diagnostic(
            .ownerOverbookedAcrossPlans, at: date.range,
            Localized(en: "over all plans, \(message[.english])", nl: "over alle plannen samen: \(message[.dutch])"),
            help: Localized(
                en: "Spread the dates, or let somebody else do some of it; the other accounts are: \(shown)\(more > 0 ? " and \(more) more" : "").",
                nl: "Spreid de datums, of laat iemand anders een deel doen; de andere klanten zijn: \(shown)\(more > 0 ? " en nog \(more)" : "")."))
    }
}

extension StakeholderLevel {
    fileprivate var word: Localized {
        switch self {
        case .strategic: Localized(en: "strategic", nl: "strategisch")
        case .tactical: Localized(en: "tactical", nl: "tactisch")
        case .operational: Localized(en: "operational", nl: "operationeel")
        }
    }
}
