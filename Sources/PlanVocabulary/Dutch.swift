import PlanModel

extension LanguageTable {
    public static let dutch = LanguageTable(
        language: .dutch,
        sections: dutchSections,
        conditions: [
            .contact: ["Contact", "Regelmatig contact"],
            .trust: ["Vertrouwen"],
            .topOfMind: ["Top of mind"],
            .portfolio: ["Portfolio", "Portfolio bekend", "Bekend met ons portfolio"],
            .ease: ["Zakendoen", "Gemak", "Gemakkelijk zakendoen", "Snel zakendoen"],
            .sparringPartner: ["Gesprekspartner", "Strategische gesprekspartner", "Sparringpartner"],
            .goodwill: ["Gunfactor", "Gunnen", "Gunning"],
        ],
        frontMatterKeys: [
            .account: ["klant", "klantnaam", "bedrijf", "bedrijfsnaam", "relatie", "organisatie", "naam klant", "opdrachtgever"],
            .manager: [
                "accountmanager", "verantwoordelijke", "relatiemanager", "klantverantwoordelijke", "accounteigenaar",
                "key accountmanager", "verkoper", "accounthouder"
            ],
            .category: ["categorie", "klantcategorie", "klantsegment"],
            .stage: ["fase", "relatiefase", "fase van de relatie", "stadium", "relatiestadium", "fase relatie"],
            .currency: ["valuta", "munt"],
            .period: ["periode", "jaar", "planperiode", "plan voor", "boekjaar", "looptijd plan", "planjaar"],
            .revenue: ["omzet", "omzetten", "jaaromzet", "omzetgeschiedenis", "omzet per jaar", "omzethistorie"],
            .reviewed: [
                "herzien", "geëvalueerd", "laatst herzien", "laatste evaluatie", "beoordeeld", "laatst geëvalueerd", "evaluatie",
                "laatste herziening", "herzien op"
            ],
            .team: ["team", "accountteam", "klantteam", "ons team", "teamleden"],
            .industry: ["branche", "sector", "bedrijfstak", "bedrijfssector", "markt", "marktsegment"],
            .route: ["route", "traject"],
            .website: ["website", "webadres", "site"],
            .employees: [
                "medewerkers", "aantal medewerkers", "personeel", "aantal werknemers", "werknemers", "personeelsleden",
                "aantal fte"
            ],
            .location: [
                "vestigingsplaats", "plaats", "locatie", "hoofdkantoor", "vestiging", "adres", "hoofdvestiging", "standplaats",
                "land", "regio"
            ],
            .parent: ["moederbedrijf", "moedermaatschappij", "moeder", "concern", "moederorganisatie", "groep", "onderdeel van"],
            .language: ["taal"],
            .customerNumber: ["klantnummer", "klantnr", "relatienummer", "debiteurnummer", "relatienr", "debiteurennummer", "crm-nummer"],
        ],
        revenueKeys: [.actual: ["werkelijk", "gerealiseerd", "realisatie", "werkelijke omzet", "omzet", "behaald", "tot nu toe"], .target: ["doel", "begroot", "doelstelling", "budget", "begroting", "doelomzet", "target"], .potential: ["potentieel", "potentie", "klantpotentieel", "omzetpotentieel"]],
        fields: dutchFields,
        titleColumns: dutchTitleColumns,
        stages: [
            .communication: [
                "communicatie tot stand brengen", "communicatie", "kennismaking", "eerste contact", "contact leggen", "koud",
                "suspect"
            ],
            .interest: ["interesse wekken", "interesse", "interesse gewekt", "warm", "prospect", "geïnteresseerd", "lead"],
            .firstSale: [
                "eerste verkoop", "eerste-verkoop", "eerste order", "eerste opdracht", "eerste-order", "nieuwe klant",
                "proeforder"
            ],
            .trustedSupplier: [
                "vertrouwde leverancier", "vertrouwde-leverancier", "voorkeursleverancier", "vaste leverancier",
                "preferred supplier", "huisleverancier"
            ],
            .strategicPartner: [
                "strategische partner", "strategische-partner", "partner", "partnerschap", "strategisch partnerschap",
                "strategisch"
            ],
            .secured: [
                "relatie borgen", "geborgd", "borgen", "borging", "relatie geborgd", "behouden", "borgen van de relatie", "behoud",
                "onderhouden"
            ],
        ],
        roles: [
            .decisionMaker: [
                "beslisser", "besluitvormer", "budgethouder", "eindbeslisser", "eindverantwoordelijke", "beslist", "tekenbevoegd",
                "budgetverantwoordelijke", "economische beslisser", "besluitnemer", "beslissingnemer"
            ],
            .influencer: [
                "beïnvloeder", "adviseur", "invloed", "beinvloedt", "technisch beïnvloeder", "technisch beoordelaar",
                "inhoudelijk adviseur", "specificeerder", "adviseert"
            ],
            .user: ["gebruiker", "eindgebruiker", "sleutelgebruiker", "gebruikt", "gebruikers", "eindgebruikers"],
            .buyer: ["inkoper", "inkoop", "aankoper", "koper", "inkoopmanager"],
            .gatekeeper: ["poortwachter", "deurwachter", "blokkeert"],
            .sponsor: ["sponsor", "ambassadeur", "interne ambassadeur", "pleitbezorger"],
            .other: ["anders", "overig"],
        ],
        levels: [
            .strategic: [
                "strategisch", "directie", "bestuur", "directieniveau", "directielid", "raad van bestuur", "topmanagement", "MT",
                "hoger management", "bestuurlijk", "bestuurder", "strategie"
            ],
            .tactical: [
                "tactisch", "middenkader", "afdelingshoofd", "middenmanagement", "middelmanagement", "teamleider",
                "afdelingsmanager", "tactiek", "management"
            ],
            .operational: ["operationeel", "uitvoerend", "werkvloer", "operatie", "medewerker", "uitvoering", "specialist"],
        ],
        attitudes: [
            .opponent: ["tegenstander", "tegen", "negatief", "vijandig", "weerstand", "opposant", "tegenwerkend"],
            .sceptic: [
                "sceptisch", "scepticus", "kritisch", "twijfelt", "terughoudend", "aarzelend", "afwachtend", "twijfelachtig",
                "gereserveerd", "wantrouwend", "kritisch maar eerlijk", "niet overtuigd"
            ],
            .neutral: ["neutraal", "onbeslist", "geen mening", "nog neutraal", "onverschillig"],
            .supporter: [
                "voorstander", "positief", "voor", "welwillend", "steunt ons", "supporter", "gunstig", "fan", "enthousiast",
                "bondgenoot", "medestander"
            ],
            .sponsor: ["sponsor", "ambassadeur", "promotor", "zeer positief", "promoter", "pleitbezorger", "groot voorstander"],
        ],
        productStatuses: [
            .sold: [
                "verkocht", "afgenomen", "in gebruik", "neemt af", "loopt", "gekocht", "geleverd", "klant", "actief", "loopt al",
                "in productie", "bestaand", "draait", "wordt afgenomen", "afname", "ja", "gebruikt"
            ],
            .known: [
                "bekend", "kent", "aangeboden", "gepresenteerd", "in gesprek", "offerte", "offerte uitgebracht", "besproken",
                "gedemonstreerd", "pilot", "proef", "interesse", "voorgesteld", "in offerte", "geïnteresseerd", "proefplaatsing"
            ],
            .unknown: [
                "onbekend", "niet bekend", "kent niet", "witte vlek", "nog niet besproken", "niet besproken", "nooit besproken",
                "nog onbekend"
            ],
            .notRelevant: ["niet relevant", "n.v.t.", "nvt", "niet van toepassing", "niet nodig", "geen behoefte", "buiten scope"],
        ],
        opportunityStatuses: [
            .open: [
                "open", "loopt", "lopend", "in behandeling", "offerte", "onderhandeling", "nieuw", "lead", "idee",
                "gekwalificeerd", "voorstel", "offerte uitgebracht", "offerte verstuurd", "in onderhandeling", "verkenning",
                "verkennend", "oriëntatie", "oriënterend", "gesprek", "in gesprek", "pilot", "aangehouden", "prospect",
                "mondeling akkoord", "shortlist", "demo", "inventarisatie", "behoefteanalyse", "in offerte", "contractfase", "kwalificeren", "ontwikkelen", "voorstellen", "sluiten"
            ],
            .won: ["gewonnen", "gegund", "getekend", "opdracht ontvangen", "gescoord", "binnen"],
            .lost: ["verloren", "vervallen", "afgewezen", "niet gegund", "gestopt", "afgevallen", "niet doorgegaan"],
        ],
        horizons: [.short: ["kort", "korte termijn"], .medium: ["middellang", "middellange termijn"], .long: ["lang", "lange termijn", "langere termijn"]],
        natures: [.quantitative: ["kwantitatief"], .qualitative: ["kwalitatief"]],
        actionStatuses: [
            .open: [
                "open", "te doen", "loopt", "lopend", "gepland", "bezig", "niet gestart", "mee bezig", "wacht", "nog te doen",
                "in uitvoering", "onderhanden", "nieuw", "op schema", "in behandeling", "uitgesteld", "vertraagd", "loopt achter",
                "te laat", "aangehouden", "moet nog", "start nog", "actief", "in voorbereiding", "onder handen",
                "nog niet gestart", "gestart", "nog niet", "ingepland", "deels"
            ],
            .done: [
                "gereed", "gedaan", "klaar", "afgerond", "behaald", "nagekomen", "afgehandeld", "voltooid", "uitgevoerd",
                "geregeld", "gelukt", "opgeleverd", "verstuurd", "geleverd", "afgesloten", "gehaald", "voldaan", "ok"
            ],
            .cancelled: [
                "vervallen", "geannuleerd", "ingetrokken", "gestopt", "niet meer nodig", "geschrapt", "afgelast",
                "niet doorgegaan"
            ],
        ],
        priorities: [.high: ["hoog", "dringend", "urgent", "spoed", "kritiek", "zeer hoog", "belangrijk"], .medium: ["midden", "gemiddeld", "normaal", "middel", "matig", "middelhoog"], .low: ["laag", "lage prioriteit", "kan wachten", "ooit"]],
        topics: [
            .contract: [
                "Contract", "Raamcontract", "Raamovereenkomst", "Mantelovereenkomst", "Mantelcontract", "Overeenkomst", "Looptijd",
                "Contractduur", "Algemene voorwaarden", "Voorwaarden", "Leveringsovereenkomst", "Looptijd contract",
                "Geheimhouding", "Jaarcontract", "Hoofdcontract"
            ],
            .prices: [
                "Prijzen", "Prijs", "Tarieven", "Prijsafspraken", "Prijslijst", "Korting", "Kortingen", "Bonus", "Tarief",
                "Prijsindexatie", "Indexatie", "Indexering", "Prijsindexering", "Bonusregeling", "Kortingsafspraken",
                "Prijsstelling"
            ],
            .delivery: [
                "Levering/SLA", "Levering", "SLA", "Dienstverleningsniveau", "Levertijd", "Levering en SLA", "Levertijden",
                "Leveringen", "Service", "Servicelevel", "Responstijd", "Responstijden", "Beschikbaarheid", "Leverbetrouwbaarheid",
                "Bereikbaarheid", "Levervoorwaarden", "Reactietijd", "Serviceniveau", "Onderhoud"
            ],
            .ordering: [
                "Bestellen", "Bestelproces", "Bestelling", "Afroep", "Orders", "Bestelprocedure", "Bestelwijze", "Order",
                "Orderproces", "Bestellingen", "Bestelroute", "Afroepen", "Bestelkanaal"
            ],
            .invoicing: [
                "Facturatie", "Facturering", "Facturen", "Betaling", "Betaaltermijn", "Factuur", "Betalingstermijn", "Betalingen",
                "Betalingsconditie", "Betalingscondities", "Facturen en betaling", "Betalingsvoorwaarden", "Betaalafspraken",
                "Facturatie en betaling"
            ],
            .contacts: [
                "Contactpersonen", "Contactpersoon", "Aanspreekpunten", "Aanspreekpunt", "Contacten", "Vaste contactpersonen",
                "Vast aanspreekpunt", "Vaste contactpersoon", "Escalatie", "Escalatiepad", "Communicatie", "Overlegstructuur",
                "Contactpunten"
            ],
            .other: ["Overig"],
        ],
        channels: [
            .meeting: [
                "overleg", "gesprek", "vergadering", "bespreking", "kwartaaloverleg", "afspraak", "videogesprek", "teams",
                "directieoverleg", "stuurgroep", "evaluatiegesprek", "vergaderd", "MT-overleg", "online overleg", "videobellen",
                "kennismaking", "voortgangsoverleg", "intakegesprek", "intake", "maandoverleg", "jaargesprek", "halfjaargesprek",
                "operationeel overleg", "accountoverleg", "videocall", "besproken", "kwartaalgesprek"
            ],
            .call: [
                "telefoon", "belafspraak", "gebeld", "telefonisch", "telefoongesprek", "belletje", "bellen", "tel.", "opgebeld",
                "telefoontje", "terugbelafspraak", "tel. contact"
            ],
            .email: [
                "e-mail", "mail", "brief", "bericht", "gemaild", "per mail", "mailtje", "mailwisseling", "app", "appje", "geappt",
                "emailwisseling", "mails"
            ],
            .visit: [
                "bezoek", "klantbezoek", "locatiebezoek", "werkbezoek", "op locatie", "langs geweest", "bedrijfsbezoek",
                "rondleiding", "op bezoek", "langsgegaan", "bezocht", "fabrieksbezoek", "bezoekje"
            ],
            .lunch: [
                "lunch", "diner", "koffie", "borrel", "etentje", "zakenlunch", "geluncht", "gegeten", "kop koffie", "zakendiner",
                "biertje", "kopje koffie"
            ],
            .workshop: [
                "workshop", "werksessie", "sessie", "demonstratie", "presentatie", "training", "demo", "webinar", "rondetafel",
                "werkbijeenkomst", "brainstorm", "inspiratiesessie"
            ],
            .event: [
                "evenement", "congres", "beurs", "seminar", "netwerkborrel", "relatiedag", "open dag", "klantendag", "vakbeurs",
                "bijeenkomst", "symposium", "netwerkbijeenkomst", "relatie-event", "nieuwjaarsborrel"
            ],
            .other: ["overig", "anders"],
        ],
        incidentStatuses: [.open: ["open", "niet opgelost", "lopend", "in behandeling", "loopt", "in onderzoek", "onopgelost", "loopt nog", "nieuw", "niet afgehandeld", "wordt onderzocht"], .resolved: ["opgelost", "afgehandeld", "gesloten", "hersteld", "verholpen", "klaar", "afgesloten", "gereed", "afgerond", "geregeld"]],
        routes: [.direct: ["direct", "rechtstreeks"], .tender: ["aanbesteding", "tender"]],
        conditionStatuses: [
            .met: ["vervuld", "voldaan", "ja", "volledig", "gehaald", "in orde", "goed", "klopt", "geheel vervuld", "op orde", "groen", "akkoord"], .partial: ["deels", "gedeeltelijk", "deels vervuld", "gedeeltelijk vervuld", "half", "in ontwikkeling", "groeiend", "oranje", "deels voldaan", "redelijk"], .unmet: ["niet vervuld", "niet voldaan", "nee", "nog niet", "ontbreekt", "onvoldoende", "rood", "niet", "niet gehaald", "slecht"],
            .unknown: ["onbekend", "onduidelijk", "niet bekend", "weten we niet"],
        ],
        quadrants: [
            .strengths: ["Sterktes", "sterkte", "sterke punten"], .weaknesses: ["Zwaktes", "zwakte", "zwakke punten"], .opportunities: ["Kansen", "kans"],
            .threats: ["Bedreigingen", "bedreiging", "risico's"],
        ],
        factKinds: [
            .goal: [
                "Doelen", "doel", "ambitie", "ambities", "klantdoelen", "doelstellingen", "strategie", "strategische doelen",
                "missie", "visie", "speerpunten", "prioriteiten", "wensen", "klantdoelstellingen", "klantdoel", "missie en visie"
            ],
            .challenge: [
                "Uitdagingen", "uitdaging", "pijnpunten", "knelpunten", "problemen", "pijn", "zorgen", "vraagstukken",
                "klantuitdagingen", "knelpunt", "pijnpunt", "probleem", "obstakels", "hoofdpijndossiers"
            ],
            .internalDevelopment: [
                "Interne ontwikkelingen", "intern", "interne ontwikkeling", "reorganisatie", "interne veranderingen",
                "ontwikkelingen intern"
            ],
            .externalDevelopment: [
                "Externe ontwikkelingen", "extern", "externe ontwikkeling", "marktontwikkelingen", "markttrends", "trends",
                "markt", "wetgeving", "ontwikkelingen extern", "regelgeving"
            ],
            .organisation: ["Organisatie"],
        ],
        scale: [
            1: ["geen", "zeer laag", "zeer zwak", "slecht", "zeer slecht"],
            2: ["laag", "zwak", "beperkt", "matig"],
            3: ["midden", "gemiddeld", "redelijk", "neutraal"],
            4: ["hoog", "sterk", "goed"],
            5: ["zeer hoog", "zeer sterk", "uitstekend", "zeer goed"],
        ],
        months: [
            1: ["januari", "jan"], 2: ["februari", "feb"], 3: ["maart", "mrt"], 4: ["april", "apr"], 5: ["mei"], 6: ["juni", "jun"],
            7: ["juli", "jul"], 8: ["augustus", "aug"], 9: ["september", "sep", "sept"], 10: ["oktober", "okt"], 11: ["november", "nov"],
            12: ["december", "dec"],
        ],
        magnitudes: [.thousand: ["k", "duizend"], .million: ["m", "mln", "miljoen"], .billion: ["mrd", "miljard"]],
        placeholders: ["n.v.t.", "nvt", "n.t.b.", "ntb", "nog te bepalen", "nog in te vullen", "in te vullen", "volgt", "n.n.b.", "nnb", "p.m.", "pm", "nader te bepalen"],
        relativeDates: ["z.s.m.", "zsm", "gisteren", "vandaag", "morgen", "volgende week", "volgende maand", "vorige week", "vorige maand", "volgend kwartaal", "binnenkort", "deze week", "deze maand", "doorlopend", "zo snel mogelijk"],
        openEnded: ["onbepaald", "onbepaalde tijd", "tot opzegging", "tot wederopzegging", "wederopzegging", "opzegging", "geen einddatum", "doorlopend", "stilzwijgend verlengd", "onbepaalde duur", "stilzwijgende verlenging"],
        conjunctions: ["en", "met"],
        percentWords: ["procent"],
        hourWords: ["u", "uur", "uren"],
        givenNameColumns: ["voornaam", "roepnaam"],
        familyNameColumns: ["achternaam", "familienaam"],
        totals: ["totaal", "subtotaal", "eindtotaal", "som"],
        weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za", "zo"],
        factColumns: ["veld", "waarde", "gegeven", "gegevens", "omschrijving", "kenmerk", "onderwerp", "informatie", "feit"],
        periods: [.week: ["week"], .quarter: ["kwartaal", "kw", "k"], .half: ["helft", "halfjaar"]],
        dateLeads: ["uiterlijk", "eind", "einde", "ultimo", "van", "op", "per", "in", "tot", "tm"],
        dateLimits: ["voor"],
        approximations: ["circa", "ongeveer", "plm", "rond", "zo'n"],
        currencyWords: [.pound: ["pond"], .euro: ["euro"], .dollar: ["dollar"]],
        deadlineWords: ["voor", "uiterlijk"],
        headingTails: ["per", "voor", "in", "bij", "tijdens"],
        noneWords: ["geen", "niets", "niet ingevuld"],
        amountRemarks: ["per jaar", "pj", "jaar", "excl btw", "ex btw", "exclusief btw", "jaarbasis", "op jaarbasis"],
        internalWords: ["intern", "vertrouwelijk", "alleen intern"],
        ignoreWords: ["planc-negeer"]
    )
}
