import PlanDiagnostics
import PlanModel

extension ConditionDefinition {
    static let trust = ConditionDefinition(
        condition: .trust,
        title: Localized(en: "Trust", nl: "Vertrouwen"),
        holdsWhen: Localized(
            en: "The customer trusts that your organisation delivers quality and keeps its promises.",
            nl: "De klant vertrouwt erop dat jouw organisatie kwaliteit levert en haar beloften nakomt."),
        questions: { settings in
            [
                Localized(en: "Were at least \(settings.promisesKept)% of the promises due in the last \(settings.recentMonths) months kept in time?", nl: "Is minstens \(settings.promisesKept)% van de beloften van de laatste \(settings.recentMonths) maanden op tijd nagekomen?"),
                Localized(en: "Is no promise overdue?", nl: "Is geen belofte over tijd?"),
                Localized(en: "Is no quality incident open?", nl: "Staat er geen kwaliteitsincident open?"),
                Localized(en: "Is there a satisfaction signal from the last \(settings.recentMonths) months?", nl: "Is er een tevredenheidssignaal uit de laatste \(settings.recentMonths) maanden?"),
            ]
        },
        examples: [
            Example(
                plan: """
                    ## Promises
                    - [x] Report within a week to:"Ada Berg" due:2026-10-09 done:2026-10-08
                    ## Success conditions
                    ### 2. Trust
                    - 2026-09-22: interview with Ada Berg satisfaction:8
                    """, status: .met),
            Example(
                plan: """
                    ## Promises
                    - [ ] Report within a week to:"Ada Berg" due:2026-10-09
                    ## Success conditions
                    ### 2. Trust
                    - 2026-09-01: line stood still incident:open
                    """, status: .unmet),
        ],
        criteria: { [promisesKept($0), promisesOverdue($0), incidents($0), satisfaction($0)] })

    private static func promisesKept(_ context: AssessmentContext) -> CriterionResult {
        let months = context.settings.recentMonths
        let start = context.start(months: months)
        let due = context.plan.promises.filter { promise in
            guard let due = promise.due?.value.last, promise.status != .cancelled else { return false }
            // What is due today can still be kept.
            return due >= start && (due < context.asOf || (due == context.asOf && promise.status == .done))
        }
        guard !due.isEmpty else {
            return CriterionResult(.noEvidence, Localized(en: "no promise fell due in the last \(months) months", nl: "in de laatste \(months) maanden verviel geen belofte"))
        }
        let kept = due.filter { promise in
            promise.status == .done && (promise.done.map { $0.value.first <= promise.due!.value.last } ?? true)
        }
        let percent = kept.count.percent(of: due.count)
        return CriterionResult(
            kept.count * 100 >= context.settings.promisesKept * due.count ? .holds : .fails,
            Localized(
                en: "\(kept.count) of \(due.count.english("promise")) kept in time (\(percent)%); at least \(context.settings.promisesKept)%",
                nl: "\(kept.count) van \(due.count.dutch("belofte", "beloften")) op tijd nagekomen (\(percent)%); minstens \(context.settings.promisesKept)%"),
            due.map { Citation($0.origin.range, $0.done?.value.first ?? $0.due?.value.last) })
    }

    private static func promisesOverdue(_ context: AssessmentContext) -> CriterionResult {
        let promises = context.plan.promises.filter { $0.status != .cancelled }
        guard !promises.isEmpty else { return CriterionResult(.noEvidence, Localized(en: "no promise is recorded", nl: "er is geen belofte vastgelegd")) }
        let overdue = promises.filter { $0.status == .open && ($0.due.map { $0.value.last < context.asOf } ?? false) }
        guard !overdue.isEmpty else { return CriterionResult(.holds, Localized(en: "no promise is overdue", nl: "geen belofte is over tijd"), promises.map { Citation($0.origin.range) }) }
        return CriterionResult(
            .fails,
            Localized(en: "\(overdue.count.english("promise")) overdue", nl: "\(overdue.count.dutch("belofte", "beloften")) over tijd"),
            overdue.map { Citation($0.origin.range, $0.due?.value.last) })
    }

    private static func incidents(_ context: AssessmentContext) -> CriterionResult {
        let marked: [(IncidentStatus, Citation)] =
            context.plan.evidence.compactMap { item in item.incident.map { ($0.value, Citation(item.origin.range, item.date?.value.first)) } }
            + context.plan.contacts.compactMap { item in item.incident.map { ($0.value, Citation(item.origin.range, item.date?.value.first)) } }
        let open = marked.filter { $0.0 == .open }
        if !open.isEmpty {
            return CriterionResult(
                .fails,
                Localized(en: "\(open.count.english("quality incident")) open", nl: "\(open.count.dutch("kwaliteitsincident", "kwaliteitsincidenten")) open"),
                open.map(\.1))
        }
        // Silence says something only where somebody writes things down.
        let isKept = !marked.isEmpty || !context.contacts(months: context.settings.recentMonths).isEmpty
            || context.plan.evidence.contains { $0.condition == .trust && $0.date != nil }
        guard isKept else {
            return CriterionResult(.noEvidence, Localized(en: "nothing is recorded about quality", nl: "over kwaliteit is niets vastgelegd"))
        }
        return CriterionResult(.holds, Localized(en: "no quality incident is open", nl: "er staat geen kwaliteitsincident open"), marked.map(\.1))
    }

    private static func satisfaction(_ context: AssessmentContext) -> CriterionResult {
        let signals =
            context.plan.evidence.filter { $0.satisfaction != nil }.compactMap { item in item.date.map { Citation(item.origin.range, $0.value.first) } }
            + context.plan.contacts.filter { $0.satisfaction != nil }.compactMap { item in item.date.map { Citation(item.origin.range, $0.value.first) } }
        let known = signals.filter { $0.date! <= context.asOf }
        guard let latest = known.max(by: { $0.date! < $1.date! }), let day = latest.date else {
            return CriterionResult(.noEvidence, Localized(en: "no satisfaction signal is recorded", nl: "er is geen tevredenheidssignaal vastgelegd"))
        }
        let months = context.settings.recentMonths
        let isRecent = day >= context.start(months: months)
        return CriterionResult(
            isRecent ? .holds : .fails,
            Localized(en: "last satisfaction signal on \(day.iso); at most \(months) months old", nl: "laatste tevredenheidssignaal op \(day.iso); hoogstens \(months) maanden oud"),
            [latest])
    }
}
