import PlanDiagnostics

extension RuleID {
    public static let personDiffers = RuleID("person-differs", .info)
}

extension Rule {
    static let personDiffers = Rule(
        .personDiffers, .people,
        summary: Localized(en: "A person has the same job in every plan", nl: "Een persoon heeft in elk plan dezelfde functie"),
        rationale: Localized(
            en: "People sit on more boards than one, and change jobs. When two plans tell different things of one person, one of them is out of date, and a colleague will find out at the wrong moment.",
            nl: "Mensen zitten in meer dan één bestuur en veranderen van baan. Als twee plannen iets anders over één persoon zeggen, is een ervan verouderd, en dat merkt een collega op het verkeerde moment."),
        // Found where several plans are compared, so that one example cannot show it.
        triggering: [],
        nonTriggering: ["## Stakeholders\n| Name | Title | Level |\n| --- | --- | --- |\n| Ada Berg | Director | strategic |\n"], looksBeyondPlan: true)
}
