import PlanAssessment
import PlanDiagnostics
import PlanModel

/// A number of the assessment that the configuration may set, under `thresholds`.
public struct Threshold: Sendable {
    public let name: String
    public let range: ClosedRange<Int>
    /// What the number means, with its unit.
    public let summary: Localized
    public let path: WritableKeyPath<AssessmentSettings, Int> & Sendable

    private init(_ name: String, _ path: WritableKeyPath<AssessmentSettings, Int> & Sendable, _ range: ClosedRange<Int>, en english: String, nl dutch: String) {
        self.name = name
        self.path = path
        self.range = range
        summary = Localized(en: english, nl: dutch)
    }

    public static let all: [Threshold] = [
        Threshold("contact-people", \.contactPeople, 1...100, en: "people spoken to, at least", nl: "mensen gesproken, minstens"),
        Threshold("contact-levels", \.contactLevels, 1...3, en: "levels spoken to, at least", nl: "niveaus gesproken, minstens"),
        Threshold("recent-months", \.recentMonths, 1...120, en: "months that contacts, promises and satisfaction count", nl: "maanden dat contacten, beloften en tevredenheid tellen"),
        Threshold("strategic-months", \.strategicMonths, 1...120, en: "months that contact at strategic level counts", nl: "maanden dat contact op strategisch niveau telt"),
        Threshold("won-lost-months", \.wonLostMonths, 1...120, en: "months that won and lost opportunities count", nl: "maanden dat gewonnen en verloren kansen tellen"),
        Threshold("promises-kept", \.promisesKept, 0...100, en: "per cent of the promises kept in time, at least", nl: "procent van de beloften op tijd nagekomen, minstens"),
        Threshold("portfolio-known", \.portfolioKnown, 0...100, en: "per cent of the relevant products sold or known, at least", nl: "procent van de relevante producten verkocht of bekend, minstens"),
        Threshold("high-influence", \.highInfluence, 1...5, en: "influence from which somebody weighs heavily", nl: "invloed vanaf welke iemand zwaar weegt"),
        Threshold("known-relationship", \.knownRelationship, 1...5, en: "relationship from which somebody knows you", nl: "relatie vanaf welke iemand je kent"),
        Threshold("strong-relationship", \.strongRelationship, 1...5, en: "relationship from which somebody may see you as a sparring partner", nl: "relatie vanaf welke iemand je als gesprekspartner kan zien"),
        Threshold("agreement-notice", \.agreementNotice, 0...3650, en: "days before its end that an agreement asks for an action", nl: "dagen voor het einde dat een afspraak om een actie vraagt"),
        Threshold("significant-revenue", \.significantRevenue, 0...1_000_000_000_000, en: "yearly turnover from which an account is significant, in the plan's currency", nl: "jaaromzet vanaf welke een klant substantieel is, in de valuta van het plan"),
        Threshold("growth-potential", \.growthPotential, 100...10_000, en: "potential in per cent of the turnover from which growth is possible", nl: "potentieel in procenten van de omzet vanaf welk groei mogelijk is"),
        Threshold("objective-tolerance", \.objectiveTolerance, 0...100, en: "per cent that an objective may lag behind the time", nl: "procent dat een doelstelling mag achterlopen op de tijd"),
        Threshold("hold-margin", \.holdMargin, 0...100, en: "per cent between baseline and target below which the objective is to hold on", nl: "procent tussen nulwaarde en doel waaronder het doel vasthouden is"),
        Threshold("short-term-months", \.shortTermMonths, 1...120, en: "months to the closing date, at most, on the short term", nl: "maanden tot de sluitdatum, hoogstens, op korte termijn"),
        Threshold("medium-term-months", \.mediumTermMonths, 1...240, en: "months to the closing date, at most, on the medium term", nl: "maanden tot de sluitdatum, hoogstens, op middellange termijn"),
        Threshold("key-person-cadences", \.keyPersonCadences, 1...24, en: "times the category's contact interval for every important person, at most", nl: "keer de contacttermijn van de categorie voor iedere belangrijke persoon, hoogstens"),
        Threshold("structural-years", \.structuralYears, 1...10, en: "recent years with turnover from which it is structural", nl: "recente jaren met omzet vanaf welke die structureel is"),
        Threshold("recent-years", \.recentYears, 1...10, en: "years, this one included, that count for the category", nl: "jaren, dit jaar meegeteld, die tellen voor de categorie"),
        Threshold("objective-months", \.objectiveMonths, 1...120, en: "months before its date that an objective begins, without a period", nl: "maanden voor de datum dat een doelstelling begint, zonder periode"),
        Threshold("closing-notice", \.closingNotice, 0...3650, en: "days before it is decided that an opportunity asks for a next step", nl: "dagen voor de beslissing dat een kans om een volgende stap vraagt"),
        Threshold("likely-probability", \.likelyProbability, 0...100, en: "probability in per cent from which an opportunity asks for a next step", nl: "waarschijnlijkheid in procenten vanaf welke een kans om een volgende stap vraagt"),
        Threshold("actions-per-week", \.actionsPerWeek, 1...1000, en: "open actions of one person in one week, at most", nl: "open acties van één persoon in één week, hoogstens"),
        Threshold("hours-per-week", \.hoursPerWeek, 1...168, en: "hours of one person's actions in one week, at most", nl: "uren van de acties van één persoon in één week, hoogstens"),
        Threshold("high-priority-share", \.highPriorityShare, 0...100, en: "per cent of the open actions with a high priority, at most", nl: "procent van de open acties met hoge prioriteit, hoogstens"),
        Threshold("priority-actions", \.priorityActions, 1...1000, en: "open actions from which their priorities are compared", nl: "open acties vanaf welke de prioriteiten worden vergeleken"),
        Threshold("incident-days", \.incidentDays, 0...3650, en: "days that a quality incident may stay open", nl: "dagen dat een kwaliteitsincident mag openstaan"),
        Threshold("untouched-days", \.untouchedDays, 0...3650, en: "days that a section may stay as it is, by git; 0 asks for nothing", nl: "dagen dat een onderdeel mag blijven zoals het is, volgens git; 0 vraagt niets"),
        Threshold("minimum-completeness", \.minimumCompleteness, 0...100, en: "per cent of a plan filled in, at least", nl: "procent van een plan ingevuld, minstens"),
    ]
}

/// Days per category, under `cadence`.
public struct Cadence: Sendable {
    public let name: String
    public let summary: Localized
    public let path: WritableKeyPath<AssessmentSettings, [PlanModel.Category: Int]> & Sendable

    public static let all: [Cadence] = [
        Cadence(name: "contact", summary: Localized(en: "days between two contacts, at most", nl: "dagen tussen twee contacten, hoogstens"), path: \.contactCadence),
        Cadence(name: "review", summary: Localized(en: "days between two reviews of the plan, at most", nl: "dagen tussen twee evaluaties van het plan, hoogstens"), path: \.reviewCadence),
    ]
}
