import PlanDiagnostics
import PlanModel
import PlanVocabulary

/// What a field is for, in the words of a seller.
enum FieldHelp {
    static func text(_ field: FieldName) -> Localized {
        switch field {
        case .id: Localized(en: "a short code such as O1, so that others can refer to it with #O1", nl: "een korte code zoals O1, waarnaar je met #O1 verwijst")
        case .title: Localized(en: "what it is about, in a few words", nl: "waar het om gaat, in een paar woorden")
        case .name: Localized(en: "the person's full name", nl: "de volledige naam van de persoon")
        case .jobTitle: Localized(en: "the position at the customer", nl: "de functie bij de klant")
        case .role: Localized(en: "the role in decisions", nl: "de rol bij beslissingen")
        case .level: Localized(en: "strategic, tactical or operational", nl: "strategisch, tactisch of operationeel")
        case .influence: Localized(en: "1 (hardly any) to 5 (decides alone)", nl: "1 (nauwelijks) tot 5 (beslist alleen)")
        case .relationship: Localized(en: "1 (hardly known) to 5 (strong)", nl: "1 (nauwelijks bekend) tot 5 (sterk)")
        case .attitude: Localized(en: "how the person stands towards us", nl: "hoe de persoon tegenover ons staat")
        case .lastContact: Localized(en: "the day of the last contact", nl: "de dag van het laatste contact")
        case .reportsTo: Localized(en: "whom the person reports to", nl: "aan wie de persoon rapporteert")
        case .email: Localized(en: "the address for mail", nl: "het e-mailadres")
        case .phone: Localized(en: "the telephone number", nl: "het telefoonnummer")
        case .notes: Localized(en: "a remark", nl: "een opmerking")
        case .product: Localized(en: "the product or service that it is about", nl: "het product of de dienst waar het om gaat")
        case .market: Localized(en: "the market or the part of the customer", nl: "de markt of het bedrijfsonderdeel")
        case .status: Localized(en: "where it stands", nl: "hoe het ervoor staat")
        case .revenue: Localized(en: "what the customer buys of it in a year", nl: "wat de klant er per jaar van afneemt")
        case .potential: Localized(en: "what the customer could buy of it in a year", nl: "wat de klant er per jaar van zou kunnen afnemen")
        case .addedValue: Localized(en: "what it brings this customer", nl: "wat het deze klant oplevert")
        case .competitor: Localized(en: "who else is in the race", nl: "wie er nog meer meedingt")
        case .value: Localized(en: "the amount, such as €90k", nl: "het bedrag, zoals €90k")
        case .probability: Localized(en: "the chance that it is won, such as 60%", nl: "de kans dat je wint, zoals 60%")
        case .close: Localized(en: "when the customer decides", nl: "wanneer de klant beslist")
        case .won: Localized(en: "the day it was won", nl: "de dag waarop het is gewonnen")
        case .lost: Localized(en: "the day it was lost", nl: "de dag waarop het is verloren")
        case .horizon: Localized(en: "short, medium or long term", nl: "korte, middellange of lange termijn")
        case .owner: Localized(en: "who does it, on our side", nl: "wie het doet, van onze kant")
        case .due: Localized(en: "the day by which it has to be done", nl: "de dag waarop het klaar moet zijn")
        case .done: Localized(en: "the day it was done", nl: "de dag waarop het is gedaan")
        case .priority: Localized(en: "high, medium or low", nl: "hoog, midden of laag")
        case .hours: Localized(en: "the time that it takes", nl: "de tijd die het kost")
        case .serves: Localized(en: "the objective, opportunity or condition that it serves", nl: "de doelstelling, kans of voorwaarde waartoe het dient")
        case .metric: Localized(en: "what is measured", nl: "wat je meet")
        case .baseline: Localized(en: "where it started", nl: "waar het begon")
        case .target: Localized(en: "where it has to go", nl: "waar het naartoe moet")
        case .actual: Localized(en: "where it is now", nl: "waar het nu staat")
        case .nature: Localized(en: "quantitative or qualitative", nl: "kwantitatief of kwalitatief")
        case .to: Localized(en: "to whom it was promised", nl: "aan wie het is beloofd")
        case .topic: Localized(en: "what the agreement is about: contract, prices, delivery …", nl: "waar de afspraak over gaat: contract, prijzen, levering …")
        case .agreement: Localized(en: "what was agreed", nl: "wat er is afgesproken")
        case .validUntil: Localized(en: "the last day on which it holds", nl: "de laatste dag waarop het geldt")
        case .date: Localized(en: "the day it happened", nl: "de dag waarop het gebeurde")
        case .with: Localized(en: "who was there, from the customer", nl: "wie erbij was, van de klant")
        case .channel: Localized(en: "meeting, call, visit …", nl: "bespreking, telefoon, bezoek …")
        case .summary: Localized(en: "what came out of it", nl: "wat eruit kwam")
        case .next: Localized(en: "when the plan is reviewed again", nl: "wanneer het plan weer wordt geëvalueerd")
        case .satisfaction: Localized(en: "the score that the customer gave", nl: "het cijfer dat de klant gaf")
        case .incident: Localized(en: "open or resolved", nl: "open of opgelost")
        case .condition: Localized(en: "the success condition that it is evidence for", nl: "de succesvoorwaarde waar het bewijs voor is")
        case .quadrant: Localized(en: "strengths, weaknesses, opportunities or threats", nl: "sterktes, zwaktes, kansen of bedreigingen")
        }
    }

    /// The word for a field as one writes it in a plan.
    static func word(_ field: FieldName, _ language: Language) -> String { LanguageTable.of(language).fields[field]?.first ?? field.rawValue }
}

/// What a section is for.
enum SectionHelp {
    static func text(_ kind: SectionKind) -> Localized {
        switch kind {
        case .customer: Localized(en: "who the customer is, with goals and challenges", nl: "wie de klant is, met doelen en uitdagingen")
        case .goals: Localized(en: "what the customer wants to achieve", nl: "wat de klant wil bereiken")
        case .challenges: Localized(en: "what stands in the customer's way", nl: "wat de klant in de weg staat")
        case .organisation: Localized(en: "facts about the organisation", nl: "gegevens over de organisatie")
        case .internalDevelopments: Localized(en: "what changes inside the customer", nl: "wat er binnen de klant verandert")
        case .externalDevelopments: Localized(en: "what changes around the customer", nl: "wat er rond de klant verandert")
        case .stakeholders: Localized(en: "the people who count, with role, influence and relationship", nl: "de mensen die ertoe doen, met rol, invloed en relatie")
        case .portfolio: Localized(en: "per product what the customer has, knows or does not know", nl: "per product wat de klant heeft, kent of niet kent")
        case .opportunities: Localized(en: "what can be sold, on the short, medium and long term", nl: "wat je kunt verkopen, op korte, middellange en lange termijn")
        case .shortTerm: Localized(en: "opportunities of the coming months", nl: "kansen van de komende maanden")
        case .mediumTerm: Localized(en: "opportunities after the short term", nl: "kansen na de korte termijn")
        case .longTerm: Localized(en: "opportunities of later years", nl: "kansen van latere jaren")
        case .objectives: Localized(en: "what has to be reached, with target and date", nl: "wat je wilt bereiken, met doel en datum")
        case .quantitativeObjectives: Localized(en: "objectives in figures", nl: "doelstellingen in cijfers")
        case .qualitativeObjectives: Localized(en: "objectives in words", nl: "doelstellingen in woorden")
        case .actions: Localized(en: "who does what and when, and what for", nl: "wie wat wanneer doet, en waarvoor")
        case .promises: Localized(en: "what was promised to the customer", nl: "wat de klant is beloofd")
        case .agreements: Localized(en: "what was agreed, and until when it holds", nl: "wat is afgesproken, en tot wanneer het geldt")
        case .successConditions: Localized(en: "evidence for the seven conditions", nl: "bewijs voor de zeven voorwaarden")
        case .incidents: Localized(en: "what went wrong, and whether it is solved", nl: "wat er misging, en of het is opgelost")
        case .satisfaction: Localized(en: "how satisfied the customer is", nl: "hoe tevreden de klant is")
        case .contactLog: Localized(en: "who spoke whom, when and about what", nl: "wie wie sprak, wanneer en waarover")
        case .reviews: Localized(en: "when the plan was reviewed and what was concluded", nl: "wanneer het plan is geëvalueerd en wat daaruit kwam")
        case .swot: Localized(en: "strengths, weaknesses, opportunities and threats", nl: "sterktes, zwaktes, kansen en bedreigingen")
        case .strengths: Localized(en: "what we are good at, for this customer", nl: "waar we goed in zijn, voor deze klant")
        case .weaknesses: Localized(en: "where we fall short, for this customer", nl: "waar we tekortschieten, voor deze klant")
        case .threats: Localized(en: "what could harm us here", nl: "wat ons hier kan schaden")
        }
    }

    static func word(_ kind: SectionKind, _ language: Language) -> String { LanguageTable.of(language).sections[kind]?.first ?? kind.rawValue }
}
