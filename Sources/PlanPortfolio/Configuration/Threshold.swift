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
