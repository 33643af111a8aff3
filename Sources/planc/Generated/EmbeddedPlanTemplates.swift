// Made from templates/plans/en templates/plans/nl by `make generate`. Do not edit.

enum EmbeddedPlanTemplates {
    static let files: [String: String] = [
        "en/full.md": ##"""
---
account: "{{account}}"
manager: "{{manager}}"
category: TBD   # 1 large and can grow, 2 large without growth, 3 modest or one large order, 4 one small order, 5 no turnover possible
stage: TBD      # communication, interest, first-sale, trusted-supplier, strategic-partner or secured
currency: EUR
period: TBD     # the year or years that this plan is for
revenue: TBD    # per year: { YEAR: amount, YEAR: { actual: amount, target: amount, potential: amount } }
reviewed: TBD   # the day on which you last went through the whole plan
team: TBD       # short names for use with @: { short: Full Name, short: Full Name }
industry: TBD
language: en
---

# {{account}}

<!-- Leave TBD or [brackets] where you know nothing yet: they count as not filled in. Write dates as YYYY-MM-DD. Remove answered hints. -->

## Customer

### Goals
<!-- What does this customer want to have reached in one to five years? Use their words, not yours. -->
- [Goal of the customer]

### Challenges
<!-- What stands in the way? What keeps the people you speak to busy? -->
- [Challenge of the customer]

### Internal developments
<!-- What changes inside: people who come and go, reorganisations, budgets, projects, the way they buy? -->
- [Internal development]

### External developments
<!-- What changes around them: their market, competitors, laws, prices, technology? -->
- [External development]

### Organisation
<!-- How are they built up, who may sign for how much, when is the budget made? -->
- [Fact about the organisation]

## Stakeholders
<!-- Who decides, who advises, who uses, who buys? Also the people whom you should know and don't know yet.
     Role: decision maker, influencer, user, buyer, gatekeeper or sponsor. Level: strategic, tactical or operational.
     Influence and relationship: 1 (hardly any) to 5 (very strong). Attitude: opponent, sceptic, neutral, supporter or sponsor. -->
| Name   | Title   | Role | Level | Influence | Relationship | Attitude | Last contact | Reports to | Notes |
| ------ | ------- | ---- | ----- | --------- | ------------ | -------- | ------------ | ---------- | ----- |
| [Name] | [Title] | TBD  | TBD   | TBD       | TBD          | TBD      | TBD          | TBD        | TBD   |

## Portfolio
<!-- One row for each product and the market or department it is for. Status: sold, known, unknown or not relevant.
     Added value: what does this customer gain by it, in a sentence they would agree with? -->
| Product   | Market   | Status | Revenue | Potential | Added value | Competitor |
| --------- | -------- | ------ | ------- | --------- | ----------- | ---------- |
| [Product] | [Market] | TBD    | TBD     | TBD       | TBD         | TBD        |

## Opportunities
<!-- What could they buy, for how much, how likely (p:50%), and when do they decide (close:)? Decided? Add won:YYYY-MM-DD or lost:. -->

### Short term
- K1: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

### Medium term
- K2: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

### Long term
- K3: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

## Objectives

### Quantitative
<!-- What do you want to have reached, in figures? Where do you start (baseline), what is the target, where are you now? -->
- O1: [Objective in figures] metric:TBD baseline:TBD target:TBD actual:TBD by:TBD

### Qualitative
<!-- What should be different in the relationship? Add the condition that it works on, for example #sparring-partner. -->
- O2: [Objective in words] by:TBD

## Account strategy
<!-- How will you get there? What comes first, and what do you deliberately leave alone? A few sentences will do. -->
[Account strategy]

## Actions
<!-- What will you do, who does it (@), by when (due:), how urgent is it (!high, !medium or !low), and what is it for: an objective
     (#O1), an opportunity (#K1) or a condition (#contact, #trust, #top-of-mind, #portfolio, #ease, #sparring-partner, #goodwill)?
     Done? Put an x between the brackets and add done:YYYY-MM-DD. -->
- [ ] A1: [Action] @TBD due:TBD priority:TBD #O1
- [ ] A2: [Action] @TBD due:TBD priority:TBD #O2

## Promises
<!-- What did you or a colleague promise, to whom, and by when? Small promises count as well. Kept? Add done:YYYY-MM-DD. -->
- [ ] [Promise] to:"[Name]" due:TBD

## Agreements
<!-- What has been agreed, where does it stand, and until when does it hold? -->
| Topic           | Agreement | Valid until |
| --------------- | --------- | ----------- |
| Contract        | TBD       | TBD         |
| Prices          | TBD       | TBD         |
| Delivery/SLA    | TBD       | TBD         |
| Ordering        | TBD       | TBD         |
| Invoicing       | TBD       | TBD         |
| Contact persons | TBD       | TBD         |

## Success conditions
<!-- What shows that the condition holds? One fact a line, as in: - YYYY-MM-DD: what happened (who). Nothing to show? Leave it empty. -->

### 1. Contact
<!-- Do you speak to several people, at several levels, often enough to know what is going on? -->
### 2. Trust
<!-- Do they trust that you deliver and keep your word? Add satisfaction:8 to a score, incident:open or incident:resolved to a fault. -->
### 3. Top of mind
<!-- Do the people who decide and advise know you and your company well? Who thinks of you first, and how do you know? -->
### 4. Portfolio
<!-- Do they know what else you can do for them, and what it would bring them? When did you show it? -->
### 5. Ease of business
<!-- Can business be done fast, on clear agreements? Where does an order or an invoice get stuck? -->
### 6. Sparring partner
<!-- Are you asked for your opinion on strategic matters? By whom, and about what? Mark it #sparring-partner. -->
### 7. Goodwill
<!-- Do they like to give you the work? A recommendation, a reference, an order without a second quotation: mark it #goodwill. -->

## Contact log
<!-- With whom did you speak, how (meeting, call, email, visit, lunch, workshop, event), and what came out of it? Newest first. -->
| Date | With   | Channel | Summary   | Hours |
| ---- | ------ | ------- | --------- | ----- |
| TBD  | [Name] | TBD     | [Summary] | TBD   |

## Reviews
<!-- What did you conclude when you went through the plan, what did you change, and when is the next review? Renew reviewed: at the top. -->
| Date | Who | Summary   | Next review |
| ---- | --- | --------- | ----------- |
| TBD  | TBD | [Summary] | TBD         |

"""##,
        "en/simple.md": ##"""
---
account: "{{account}}"
manager: "{{manager}}"
category: TBD   # 1 large and can grow, 2 large without growth, 3 modest or one large order, 4 one small order, 5 no turnover possible
stage: TBD      # communication, interest, first-sale, trusted-supplier, strategic-partner or secured
currency: EUR
period: TBD     # the year or years that this plan is for
revenue: TBD    # per year: { YEAR: amount, YEAR: { actual: amount, target: amount, potential: amount } }
reviewed: TBD   # the day on which you last went through the whole plan
---
# {{account}}
<!-- Leave TBD or [brackets] where you know nothing yet: they count as not filled in. Write dates as YYYY-MM-DD. -->
## Customer
<!-- What do they want to reach, what stands in the way, and what changes inside and around them? -->
**Goals:** [Goals] **Challenges:** [Challenges] **Internal:** [Developments] **External:** [Developments] **Organisation:** [Facts]
## Stakeholders
<!-- Who decides, advises, uses, buys? Level: strategic, tactical, operational. Influence and relationship: 1 to 5. -->
| Name   | Title   | Role | Level | Influence | Relationship | Attitude | Last contact |
| ------ | ------- | ---- | ----- | --------- | ------------ | -------- | ------------ |
| [Name] | [Title] | TBD  | TBD   | TBD       | TBD          | TBD      | TBD          |
## Portfolio
<!-- Which products do they have (sold), know (known) or not know (unknown), and what would each bring them? -->
- [Product] market:TBD status:TBD potential:TBD added-value:TBD
## Opportunities
<!-- What could they buy this year and later, for how much, how likely, and when do they decide? The date makes it short or long term. -->
- K1: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD
## Objectives
<!-- What do you want to have reached, once in figures and once in words? -->
- O1: [Objective in figures] metric:TBD baseline:TBD target:TBD actual:TBD by:TBD
- O2: [Objective in words] by:TBD
## Actions
<!-- Who does what, by when, how urgent (high, medium, low), and for which objective (#O1) or condition (#trust)? Done: [x]. -->
- [ ] A1: [Action] @TBD due:TBD priority:TBD #O1
## Agreements
<!-- What has been agreed on each of these, and until when? -->
- Contract: [Agreement] until:TBD
- Prices: [Agreement] until:TBD
- Delivery/SLA: [Agreement] until:TBD
- Ordering: [Agreement] until:TBD
- Invoicing: [Agreement] until:TBD
- Contact persons: [Agreement] until:TBD
## Success conditions
<!-- What shows contact, trust, top-of-mind, portfolio, ease, sparring-partner or goodwill? One fact a line. -->
- [Evidence] condition:TBD date:TBD
## Contact log
<!-- With whom did you speak, how, and what came out of it? Newest first. -->
- [Summary] date:TBD with:"[Name]" channel:TBD
## Reviews
<!-- What did you conclude, and when do you go through the plan again? -->
- [Conclusion] date:TBD who:TBD next:TBD

"""##,
        "en/tender.md": ##"""
---
account: "{{account}}"
manager: "{{manager}}"
category: TBD   # 1 large and can grow, 2 large without growth, 3 modest or one large order, 4 one small order, 5 no turnover possible
stage: TBD      # communication, interest, first-sale, trusted-supplier, strategic-partner or secured; skipping some is allowed
currency: EUR
period: TBD     # the year or years that this plan is for
revenue: TBD    # per year: { YEAR: amount, YEAR: { actual: amount, target: amount, potential: amount } }
reviewed: TBD   # the day on which you last went through the whole plan
team: TBD       # short names for use with @: { short: Full Name, short: Full Name }
industry: TBD
route: tender
language: en
---

# {{account}}

<!-- Leave TBD or [brackets] where you know nothing yet: they count as not filled in. Write dates as YYYY-MM-DD. Remove answered hints.
     A tender gives you a contract before you have a relationship: who wants to stay after its term must build trust while it runs. -->

## Customer

### Goals
<!-- What does this customer want to have reached in one to five years? Use their words, not yours. -->
- [Goal of the customer]

### Challenges
<!-- What stands in the way? What keeps the people you speak to busy? -->
- [Challenge of the customer]

### Internal developments
<!-- What changes inside: people who come and go, reorganisations, budgets, projects, the way they buy? -->
- [Internal development]

### External developments
<!-- What changes around them: their market, competitors, laws, prices, technology? -->
- [External development]

### Organisation
<!-- How are they built up, who may sign for how much? The tender: lot, award criteria, your score, start and end of the term? -->
- [Fact about the organisation]
- [Fact about the tender]

## Stakeholders
<!-- Who decides, advises, uses, buys, manages the contract? Add those whom the tender kept away: they must get to know you.
     Role: decision maker, influencer, user, buyer, gatekeeper or sponsor. Level: strategic, tactical or operational.
     Influence and relationship: 1 (hardly any) to 5 (very strong). Attitude: opponent, sceptic, neutral, supporter or sponsor. -->
| Name   | Title   | Role | Level | Influence | Relationship | Attitude | Last contact | Reports to | Notes |
| ------ | ------- | ---- | ----- | --------- | ------------ | -------- | ------------ | ---------- | ----- |
| [Name] | [Title] | TBD  | TBD   | TBD       | TBD          | TBD      | TBD          | TBD        | TBD   |

## Portfolio
<!-- One row for each product and its market or department, also outside your lot. Status: sold, known, unknown or not relevant.
     Added value: what does this customer gain by it, in a sentence they would agree with? -->
| Product   | Market   | Status | Revenue | Potential | Added value | Competitor |
| --------- | -------- | ------ | ------- | --------- | ----------- | ---------- |
| [Product] | [Market] | TBD    | TBD     | TBD       | TBD         | TBD        |

## Opportunities
<!-- What could they buy, for how much, how likely (p:50%), and when do they decide (close:)? Decided? Add won:YYYY-MM-DD or lost:. -->

### Short term
- K1: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

### Medium term
- K2: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

### Long term
<!-- When is the next tender? Note its date now, and what you want to be known for by then. -->
- K3: [Opportunity] value:TBD p:TBD close:TBD product:TBD @TBD

## Objectives

### Quantitative
<!-- What do you want to have reached, in figures? Where do you start (baseline), what is the target, where are you now? -->
- O1: [Objective in figures] metric:TBD baseline:TBD target:TBD actual:TBD by:TBD

### Qualitative
<!-- Which trust must be there before the term ends, between people (O2) and between the organisations (O3)? -->
- O2: [Objective in words] by:TBD #trust
- O3: [Objective in words] by:TBD #trust

## Account strategy
<!-- How will you get there? What comes first, and what do you deliberately leave alone? A few sentences will do. -->
[Account strategy]

## Actions
<!-- What will you do, who (@), by when (due:), how urgent (!high, !medium, !low), and for which objective, opportunity or condition?
     Done? Put an x between the brackets and add done:YYYY-MM-DD. While a tender runs, keep to its rules on contact.
     After the award, plan at least: -->
- [ ] A1: [Action to get acquainted with the people whom the tender kept away from you] @TBD due:TBD priority:TBD #O2 #contact
- [ ] A2: [Action to show every month which promises were kept] @TBD due:TBD priority:TBD #O3 #trust
- [ ] A3: [Action to measure the satisfaction of users and contract manager] @TBD due:TBD priority:TBD #O3 #trust
- [ ] A4: [Action to bring your management and theirs together] @TBD due:TBD priority:TBD #O2 #top-of-mind
- [ ] A5: [Action to make ordering under the contract easy] @TBD due:TBD priority:TBD #O1 #ease

## Promises
<!-- What did you promise in the tender and since, to whom, by when? A kept promise is how trust begins. Kept? Add done:YYYY-MM-DD. -->
- [ ] [Promise] to:"[Name]" due:TBD

## Agreements
<!-- What do the tender documents and the contract say, where, and until when? What had to be agreed besides? -->
| Topic           | Agreement | Valid until |
| --------------- | --------- | ----------- |
| Contract        | TBD       | TBD         |
| Prices          | TBD       | TBD         |
| Delivery/SLA    | TBD       | TBD         |
| Ordering        | TBD       | TBD         |
| Invoicing       | TBD       | TBD         |
| Contact persons | TBD       | TBD         |

## Success conditions
<!-- What shows that the condition holds? One fact a line, as in: - YYYY-MM-DD: what happened (who). Nothing to show? Leave it empty. -->

### 1. Contact
<!-- Do you speak to users, managers and decision makers, or to the contract manager only? -->
### 2. Trust
<!-- Do they trust that you deliver and keep your word? Add satisfaction:8 to a score, incident:open or incident:resolved to a fault. -->
### 3. Top of mind
<!-- Do the people who decide and advise know you and your company well? Who thinks of you first, and how do you know? -->
### 4. Portfolio
<!-- Do they know what else you can do for them, and what it would bring them? When did you show it? -->
### 5. Ease of business
<!-- Can business be done fast, on clear agreements? Where does an order or an invoice get stuck? -->
### 6. Sparring partner
<!-- Are you asked for your opinion on strategic matters? By whom, and about what? Mark it #sparring-partner. -->
### 7. Goodwill
<!-- Would they choose you again without the points of a tender? A recommendation or a reference shows it: mark it #goodwill. -->

## Contact log
<!-- With whom did you speak, how (meeting, call, email, visit, lunch, workshop, event), and what came out of it? Newest first. -->
| Date | With   | Channel | Summary   | Hours |
| ---- | ------ | ------- | --------- | ----- |
| TBD  | [Name] | TBD     | [Summary] | TBD   |

## Reviews
<!-- What did you conclude when you went through the plan, what did you change, and when is the next review? Renew reviewed: at the top. -->
| Date | Who | Summary   | Next review |
| ---- | --- | --------- | ----------- |
| TBD  | TBD | [Summary] | TBD         |

"""##,
        "nl/full.md": ##"""
---
klant: "{{account}}"
accountmanager: "{{manager}}"
categorie: n.t.b.   # 1 groot met groei, 2 groot zonder groei, 3 bescheiden of één grote order, 4 één kleine order, 5 geen omzet mogelijk
fase: n.t.b.        # communicatie, interesse, eerste-verkoop, vertrouwde-leverancier, strategische-partner of geborgd
valuta: EUR
periode: n.t.b.     # het jaar of de jaren waarvoor dit plan geldt
omzet: n.t.b.       # per jaar: { JAAR: bedrag, JAAR: { werkelijk: bedrag, doel: bedrag, potentieel: bedrag } }
herzien: n.t.b.     # de dag waarop je het hele plan voor het laatst doornam
team: n.t.b.        # korte namen voor achter een @: { kort: Volledige Naam, kort: Volledige Naam }
branche: n.t.b.
taal: nl
---

# {{account}}

<!-- Laat n.t.b. of [haken] staan waar je nog niets weet: dat telt als niet ingevuld. Schrijf datums als JJJJ-MM-DD.
     Haal een vraag weg zodra je hem hebt beantwoord. -->

## Klant

### Doelen
<!-- Wat wil deze klant over één tot vijf jaar hebben bereikt? Schrijf het in hun woorden, niet in die van jou. -->
- [Doel van de klant]

### Uitdagingen
<!-- Wat staat dat in de weg? Waar zijn de mensen die je spreekt het drukst mee? -->
- [Uitdaging van de klant]

### Interne ontwikkelingen
<!-- Wat verandert er binnen: mensen die komen en gaan, reorganisaties, budgetten, projecten, de manier van inkopen? -->
- [Interne ontwikkeling]

### Externe ontwikkelingen
<!-- Wat verandert er om hen heen: hun markt, concurrenten, wetten, prijzen, techniek? -->
- [Externe ontwikkeling]

### Organisatie
<!-- Hoe zit de organisatie in elkaar, wie mag voor hoeveel tekenen, wanneer wordt de begroting gemaakt? -->
- [Gegeven over de organisatie]

## Betrokkenen
<!-- Wie beslist, wie adviseert, wie gebruikt, wie koopt in? Noteer ook wie je zou moeten kennen maar nog niet kent.
     Rol: beslisser, beïnvloeder, gebruiker, inkoper, poortwachter of sponsor. Niveau: strategisch, tactisch of operationeel.
     Invloed en relatie: 1 (bijna geen) tot 5 (zeer sterk). Houding: tegenstander, sceptisch, neutraal, voorstander of sponsor. -->
| Naam   | Functie   | Rol    | Niveau | Invloed | Relatie | Houding | Laatste contact | Rapporteert aan | Opmerkingen |
| ------ | --------- | ------ | ------ | ------- | ------- | ------- | --------------- | --------------- | ----------- |
| [Naam] | [Functie] | n.t.b. | n.t.b. | n.t.b.  | n.t.b.  | n.t.b.  | n.t.b.          | n.t.b.          | n.t.b.      |

## Portfolio
<!-- Eén regel per product en de markt of afdeling waar het voor is. Status: verkocht, bekend, onbekend of niet relevant.
     Toegevoegde waarde: wat heeft deze klant eraan, in een zin waar ze het zelf mee eens zouden zijn? -->
| Product   | Markt   | Status | Omzet  | Potentieel | Toegevoegde waarde | Concurrent |
| --------- | ------- | ------ | ------ | ---------- | ------------------ | ---------- |
| [Product] | [Markt] | n.t.b. | n.t.b. | n.t.b.     | n.t.b.             | n.t.b.     |

## Kansen
<!-- Wat zouden ze kunnen kopen, voor hoeveel, hoe waarschijnlijk is dat (kans:50%) en wanneer beslissen ze (sluit:)?
     Is het besluit gevallen? Schrijf er dan gewonnen:JJJJ-MM-DD of verloren:JJJJ-MM-DD bij. -->

### Korte termijn
- K1: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

### Middellange termijn
- K2: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

### Lange termijn
- K3: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

## Doelstellingen

### Kwantitatief
<!-- Wat wil je hebben bereikt, in cijfers? Waar begin je (nulwaarde), wat is het doel, hoe staat het er nu voor (werkelijk)? -->
- O1: [Doelstelling in cijfers] maatstaf:n.t.b. nulwaarde:n.t.b. doel:n.t.b. werkelijk:n.t.b. voor:n.t.b.

### Kwalitatief
<!-- Wat moet er in de relatie anders zijn? Zet erbij aan welke voorwaarde het werkt, bijvoorbeeld #gesprekspartner. -->
- O2: [Doelstelling in woorden] voor:n.t.b.

## Accountstrategie
<!-- Hoe kom je daar? Wat komt eerst, en wat laat je bewust liggen? Een paar zinnen zijn genoeg. -->
[Accountstrategie]

## Acties
<!-- Wat ga je doen, wie doet het (wie: of @), wanneer is het klaar (voor:), hoe dringend is het (!hoog, !midden of !laag) en waar dient het
     voor: een doelstelling (#O1), een kans (#K1) of een voorwaarde (#contact, #vertrouwen, #top-of-mind, #portfolio, #zakendoen,
     #gesprekspartner, #gunfactor)? Klaar? Zet een x tussen de haken en schrijf gereed:JJJJ-MM-DD. -->
- [ ] A1: [Actie] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O1
- [ ] A2: [Actie] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O2

## Beloften
<!-- Wat heb jij of een collega toegezegd, aan wie en voor wanneer? Kleine beloften tellen ook. Nagekomen? Schrijf gereed:JJJJ-MM-DD. -->
- [ ] [Belofte] aan:"[Naam]" voor:n.t.b.

## Afspraken
<!-- Wat is er afgesproken, waar staat dat, en tot wanneer geldt het? -->
| Onderwerp       | Afspraak | Geldig tot |
| --------------- | -------- | ---------- |
| Contract        | n.t.b.   | n.t.b.     |
| Prijzen         | n.t.b.   | n.t.b.     |
| Levering/SLA    | n.t.b.   | n.t.b.     |
| Bestellen       | n.t.b.   | n.t.b.     |
| Facturatie      | n.t.b.   | n.t.b.     |
| Contactpersonen | n.t.b.   | n.t.b.     |

## Succesvoorwaarden
<!-- Waaruit blijkt dat de voorwaarde vervuld is? Eén feit per regel: - JJJJ-MM-DD: wat er gebeurde (wie). Niets te melden? Laat het leeg. -->

### 1. Contact
<!-- Spreek je meerdere mensen, op meerdere niveaus, en vaak genoeg om te weten wat er speelt? -->
### 2. Vertrouwen
<!-- Vertrouwen ze erop dat je levert en je woord houdt? Cijfer gekregen: tevredenheid:8. Iets misgegaan: incident:open of incident:opgelost. -->
### 3. Top of mind
<!-- Kennen de mensen die beslissen en adviseren jou en je bedrijf goed? Wie denkt het eerst aan jullie, en hoe weet je dat? -->
### 4. Portfolio
<!-- Weten ze wat je nog meer voor hen kunt doen, en wat het hun oplevert? Wanneer heb je dat laten zien? -->
### 5. Zakendoen
<!-- Kan er snel zaken worden gedaan, op duidelijke afspraken? Waar blijft een bestelling of een factuur steken? -->
### 6. Gesprekspartner
<!-- Vraagt men naar je mening over strategische zaken? Wie vroeg dat, en waarover? Markeer het met #gesprekspartner. -->
### 7. Gunfactor
<!-- Geven ze het werk graag aan jou? Een aanbeveling, een referentie, een opdracht zonder tweede offerte: markeer het met #gunfactor. -->

## Contactlogboek
<!-- Wie heb je gesproken, hoe (overleg, telefoon, e-mail, bezoek, lunch, workshop, evenement), en wat kwam eruit? Nieuwste bovenaan. -->
| Datum  | Met    | Kanaal | Samenvatting   | Uren   |
| ------ | ------ | ------ | -------------- | ------ |
| n.t.b. | [Naam] | n.t.b. | [Samenvatting] | n.t.b. |

## Evaluaties
<!-- Wat concludeerde je toen je het plan doornam, wat heb je bijgesteld, wanneer weer? Werk bovenaan ook herzien: bij. -->
| Datum  | Wie    | Samenvatting   | Volgende evaluatie |
| ------ | ------ | -------------- | ------------------ |
| n.t.b. | n.t.b. | [Samenvatting] | n.t.b.             |

"""##,
        "nl/simple.md": ##"""
---
klant: "{{account}}"
accountmanager: "{{manager}}"
categorie: n.t.b.   # 1 groot met groei, 2 groot zonder groei, 3 bescheiden of één grote order, 4 één kleine order, 5 geen omzet mogelijk
fase: n.t.b.        # communicatie, interesse, eerste-verkoop, vertrouwde-leverancier, strategische-partner of geborgd
valuta: EUR
periode: n.t.b.     # het jaar of de jaren waarvoor dit plan geldt
omzet: n.t.b.       # per jaar: { JAAR: bedrag, JAAR: { werkelijk: bedrag, doel: bedrag, potentieel: bedrag } }
herzien: n.t.b.     # de dag waarop je het hele plan voor het laatst doornam
---
# {{account}}
<!-- Laat n.t.b. of [haken] staan waar je nog niets weet: dat telt als niet ingevuld. Schrijf datums als JJJJ-MM-DD. -->
## Klant
<!-- Wat willen ze bereiken, wat staat in de weg, en wat verandert er binnen en buiten? -->
**Doelen:** [Doelen] **Uitdagingen:** [Uitdagingen] **Intern:** [Ontwikkelingen] **Extern:** [Ontwikkelingen] **Organisatie:** [Gegevens]
## Betrokkenen
<!-- Wie beslist, adviseert, gebruikt, koopt in? Niveau: strategisch, tactisch, operationeel. Invloed en relatie: 1 tot 5. -->
| Naam   | Functie   | Rol    | Niveau | Invloed | Relatie | Houding | Laatste contact |
| ------ | --------- | ------ | ------ | ------- | ------- | ------- | --------------- |
| [Naam] | [Functie] | n.t.b. | n.t.b. | n.t.b.  | n.t.b.  | n.t.b.  | n.t.b.          |
## Portfolio
<!-- Welke producten hebben ze (verkocht), kennen ze (bekend) of kennen ze niet (onbekend), en wat levert elk hun op? -->
- [Product] markt:n.t.b. status:n.t.b. potentieel:n.t.b. meerwaarde:n.t.b.
## Kansen
<!-- Wat kunnen ze dit jaar en later kopen, voor hoeveel, hoe waarschijnlijk, en wanneer beslissen ze? De datum bepaalt de termijn. -->
- K1: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.
## Doelstellingen
<!-- Wat wil je hebben bereikt, één keer in cijfers en één keer in woorden? -->
- O1: [Doelstelling in cijfers] maatstaf:n.t.b. nulwaarde:n.t.b. doel:n.t.b. werkelijk:n.t.b. voor:n.t.b.
- O2: [Doelstelling in woorden] voor:n.t.b.
## Acties
<!-- Wie doet wat, wanneer, hoe dringend (hoog, midden, laag), voor welke doelstelling (#O1) of voorwaarde (#vertrouwen)? Klaar: [x]. -->
- [ ] A1: [Actie] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O1
## Afspraken
<!-- Wat is over elk van deze onderwerpen afgesproken, en tot wanneer? -->
- Contract: [Afspraak] tot:n.t.b.
- Prijzen: [Afspraak] tot:n.t.b.
- Levering/SLA: [Afspraak] tot:n.t.b.
- Bestellen: [Afspraak] tot:n.t.b.
- Facturatie: [Afspraak] tot:n.t.b.
- Contactpersonen: [Afspraak] tot:n.t.b.
## Succesvoorwaarden
<!-- Waaruit blijkt contact, vertrouwen, top-of-mind, portfolio, zakendoen, gesprekspartner of gunfactor? Eén feit per regel. -->
- [Bewijs] voorwaarde:n.t.b. datum:n.t.b.
## Contactlogboek
<!-- Wie heb je gesproken, hoe, en wat kwam eruit? Nieuwste bovenaan. -->
- [Samenvatting] datum:n.t.b. met:"[Naam]" kanaal:n.t.b.
## Evaluaties
<!-- Wat was je conclusie, en wanneer neem je het plan weer door? -->
- [Conclusie] datum:n.t.b. wie:n.t.b. volgende:n.t.b.

"""##,
        "nl/tender.md": ##"""
---
klant: "{{account}}"
accountmanager: "{{manager}}"
categorie: n.t.b.   # 1 groot met groei, 2 groot zonder groei, 3 bescheiden of één grote order, 4 één kleine order, 5 geen omzet mogelijk
fase: n.t.b.        # communicatie, interesse, eerste-verkoop, vertrouwde-leverancier, strategische-partner of geborgd; fasen overslaan mag
valuta: EUR
periode: n.t.b.     # het jaar of de jaren waarvoor dit plan geldt
omzet: n.t.b.       # per jaar: { JAAR: bedrag, JAAR: { werkelijk: bedrag, doel: bedrag, potentieel: bedrag } }
herzien: n.t.b.     # de dag waarop je het hele plan voor het laatst doornam
team: n.t.b.        # korte namen voor achter een @: { kort: Volledige Naam, kort: Volledige Naam }
branche: n.t.b.
route: aanbesteding
taal: nl
---

# {{account}}

<!-- Laat n.t.b. of [haken] staan waar je nog niets weet: dat telt als niet ingevuld. Schrijf datums als JJJJ-MM-DD.
     Een aanbesteding geeft je een contract voordat er een relatie is: wie na de looptijd wil blijven, bouwt onderweg vertrouwen op. -->

## Klant

### Doelen
<!-- Wat wil deze klant over één tot vijf jaar hebben bereikt? Schrijf het in hun woorden, niet in die van jou. -->
- [Doel van de klant]

### Uitdagingen
<!-- Wat staat dat in de weg? Waar zijn de mensen die je spreekt het drukst mee? -->
- [Uitdaging van de klant]

### Interne ontwikkelingen
<!-- Wat verandert er binnen: mensen die komen en gaan, reorganisaties, budgetten, projecten, de manier van inkopen? -->
- [Interne ontwikkeling]

### Externe ontwikkelingen
<!-- Wat verandert er om hen heen: hun markt, concurrenten, wetten, prijzen, techniek? -->
- [Externe ontwikkeling]

### Organisatie
<!-- Hoe zit de organisatie in elkaar, wie mag voor hoeveel tekenen? De aanbesteding: perceel, criteria, jullie score, begin en einde? -->
- [Gegeven over de organisatie]
- [Gegeven over de aanbesteding]

## Betrokkenen
<!-- Wie beslist, adviseert, gebruikt, koopt in, beheert het contract? Noteer ook wie je door de aanbesteding nog niet mocht spreken.
     Rol: beslisser, beïnvloeder, gebruiker, inkoper, poortwachter of sponsor. Niveau: strategisch, tactisch of operationeel.
     Invloed en relatie: 1 (bijna geen) tot 5 (zeer sterk). Houding: tegenstander, sceptisch, neutraal, voorstander of sponsor. -->
| Naam   | Functie   | Rol    | Niveau | Invloed | Relatie | Houding | Laatste contact | Rapporteert aan | Opmerkingen |
| ------ | --------- | ------ | ------ | ------- | ------- | ------- | --------------- | --------------- | ----------- |
| [Naam] | [Functie] | n.t.b. | n.t.b. | n.t.b.  | n.t.b.  | n.t.b.  | n.t.b.          | n.t.b.          | n.t.b.      |

## Portfolio
<!-- Eén regel per product en markt of afdeling, ook buiten je perceel. Status: verkocht, bekend, onbekend of niet relevant.
     Toegevoegde waarde: wat heeft deze klant eraan, in een zin waar ze het zelf mee eens zouden zijn? -->
| Product   | Markt   | Status | Omzet  | Potentieel | Toegevoegde waarde | Concurrent |
| --------- | ------- | ------ | ------ | ---------- | ------------------ | ---------- |
| [Product] | [Markt] | n.t.b. | n.t.b. | n.t.b.     | n.t.b.             | n.t.b.     |

## Kansen
<!-- Wat kunnen ze kopen, voor hoeveel, hoe waarschijnlijk (kans:50%), wanneer beslissen ze (sluit:)? Beslist? Dan gewonnen: of verloren:. -->

### Korte termijn
- K1: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

### Middellange termijn
- K2: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

### Lange termijn
<!-- Wanneer is de volgende aanbesteding? Noteer die datum nu, en waar je dan om bekend wilt staan. -->
- K3: [Kans] waarde:n.t.b. kans:n.t.b. sluit:n.t.b. product:n.t.b. wie:n.t.b.

## Doelstellingen

### Kwantitatief
<!-- Wat wil je hebben bereikt, in cijfers? Waar begin je (nulwaarde), wat is het doel, hoe staat het er nu voor (werkelijk)? -->
- O1: [Doelstelling in cijfers] maatstaf:n.t.b. nulwaarde:n.t.b. doel:n.t.b. werkelijk:n.t.b. voor:n.t.b.

### Kwalitatief
<!-- Welk vertrouwen moet er zijn voordat het contract afloopt, tussen mensen (O2) en tussen de organisaties (O3)? -->
- O2: [Doelstelling in woorden] voor:n.t.b. #vertrouwen
- O3: [Doelstelling in woorden] voor:n.t.b. #vertrouwen

## Accountstrategie
<!-- Hoe kom je daar? Wat komt eerst, en wat laat je bewust liggen? Een paar zinnen zijn genoeg. -->
[Accountstrategie]

## Acties
<!-- Wat ga je doen, wie (wie: of @), voor wanneer (voor:), hoe dringend (!hoog, !midden, !laag), en voor welke doelstelling of voorwaarde?
     Klaar? Zet een x tussen de haken en schrijf gereed:JJJJ-MM-DD. Houd je tijdens een lopende aanbesteding aan de regels voor contact.
     Plan na de gunning ten minste: -->
- [ ] A1: [Actie om kennis te maken met wie je tijdens de aanbesteding niet mocht spreken] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O2 #contact
- [ ] A2: [Actie om iedere maand te laten zien welke beloften zijn nagekomen] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O3 #vertrouwen
- [ ] A3: [Actie om gebruikers en contractmanager naar hun tevredenheid te vragen] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O3 #vertrouwen
- [ ] A4: [Actie om jullie directie en die van de klant bij elkaar te brengen] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O2 #top-of-mind
- [ ] A5: [Actie om bestellen binnen het contract gemakkelijk te maken] wie:n.t.b. voor:n.t.b. prioriteit:n.t.b. #O1 #zakendoen

## Beloften
<!-- Wat is in de inschrijving en daarna toegezegd, aan wie, voor wanneer? Met een nagekomen belofte begint vertrouwen: gereed:JJJJ-MM-DD. -->
- [ ] [Belofte] aan:"[Naam]" voor:n.t.b.

## Afspraken
<!-- Wat staat in de aanbestedingsstukken en het contract, waar, en tot wanneer geldt het? Wat is daarnaast afgesproken? -->
| Onderwerp       | Afspraak | Geldig tot |
| --------------- | -------- | ---------- |
| Contract        | n.t.b.   | n.t.b.     |
| Prijzen         | n.t.b.   | n.t.b.     |
| Levering/SLA    | n.t.b.   | n.t.b.     |
| Bestellen       | n.t.b.   | n.t.b.     |
| Facturatie      | n.t.b.   | n.t.b.     |
| Contactpersonen | n.t.b.   | n.t.b.     |

## Succesvoorwaarden
<!-- Waaruit blijkt dat de voorwaarde vervuld is? Eén feit per regel: - JJJJ-MM-DD: wat er gebeurde (wie). Niets te melden? Laat het leeg. -->

### 1. Contact
<!-- Spreek je gebruikers, leidinggevenden en beslissers, of alleen de contractmanager? -->
### 2. Vertrouwen
<!-- Vertrouwen ze erop dat je levert en je woord houdt? Cijfer gekregen: tevredenheid:8. Iets misgegaan: incident:open of incident:opgelost. -->
### 3. Top of mind
<!-- Kennen de mensen die beslissen en adviseren jou en je bedrijf goed? Wie denkt het eerst aan jullie, en hoe weet je dat? -->
### 4. Portfolio
<!-- Weten ze wat je nog meer voor hen kunt doen, en wat het hun oplevert? Wanneer heb je dat laten zien? -->
### 5. Zakendoen
<!-- Kan er snel zaken worden gedaan, op duidelijke afspraken? Waar blijft een bestelling of een factuur steken? -->
### 6. Gesprekspartner
<!-- Vraagt men naar je mening over strategische zaken? Wie vroeg dat, en waarover? Markeer het met #gesprekspartner. -->
### 7. Gunfactor
<!-- Zouden ze je weer kiezen als er geen punten te verdelen waren? Een aanbeveling of referentie laat het zien: #gunfactor. -->

## Contactlogboek
<!-- Wie heb je gesproken, hoe (overleg, telefoon, e-mail, bezoek, lunch, workshop, evenement), en wat kwam eruit? Nieuwste bovenaan. -->
| Datum  | Met    | Kanaal | Samenvatting   | Uren   |
| ------ | ------ | ------ | -------------- | ------ |
| n.t.b. | [Naam] | n.t.b. | [Samenvatting] | n.t.b. |

## Evaluaties
<!-- Wat concludeerde je toen je het plan doornam, wat heb je bijgesteld, wanneer weer? Werk bovenaan ook herzien: bij. -->
| Datum  | Wie    | Samenvatting   | Volgende evaluatie |
| ------ | ------ | -------------- | ------------------ |
| n.t.b. | n.t.b. | [Samenvatting] | n.t.b.             |

"""##,
    ]
}
