import PlanModel

extension LanguageTable {
    /// What headings are called.
    static let dutchSections: WordList<SectionKind> = [
        .customer: [
            "Klant", "Klantinformatie", "Klantprofiel", "Klantgegevens", "Klantbeeld", "Bedrijfsprofiel", "Bedrijfsgegevens",
            "Over de klant", "Over het bedrijf", "Klantoverzicht", "Klantomschrijving", "Klantbeschrijving", "Accountprofiel",
            "Accountgegevens", "Accountinformatie", "Bedrijfsinformatie", "Organisatieprofiel", "Wie is de klant",
            "Algemene gegevens", "Basisgegevens", "Bedrijfsbeschrijving", "Klantkaart", "Wie zijn ze"
        ],
        .goals: [
            "Doelen", "Doelen van de klant", "Klantdoelen", "Ambities", "Strategische doelen", "Doelstellingen van de klant",
            "Doelstellingen klant", "Doelen klant", "Strategie van de klant", "Prioriteiten van de klant",
            "Speerpunten van de klant", "Klantambities", "Ambities van de klant"
        ],
        .challenges: [
            "Uitdagingen", "Uitdagingen van de klant", "Pijnpunten", "Knelpunten", "Vraagstukken", "Problemen",
            "Klantuitdagingen", "Klantvraagstukken", "Pijn", "Zorgen van de klant"
        ],
        .organisation: [
            "Organisatie", "Organisatiegegevens", "Kerngegevens", "Organisatiestructuur", "Feiten en cijfers", "Organogram",
            "Organigram", "Kerncijfers"
        ],
        .internalDevelopments: [
            "Interne ontwikkelingen", "Interne ontwikkeling", "Ontwikkelingen intern", "Ontwikkelingen binnen de klant",
            "Veranderingen intern", "Interne veranderingen"
        ],
        .externalDevelopments: [
            "Externe ontwikkelingen", "Externe ontwikkeling", "Marktontwikkelingen", "Ontwikkelingen extern",
            "Ontwikkelingen in de markt", "Branche-ontwikkelingen", "Brancheontwikkelingen", "Trends in de markt",
            "Marktomgeving", "Markttrends", "Trends"
        ],
        .stakeholders: [
            "Betrokkenen", "Belanghebbenden", "Stakeholderanalyse", "Stakeholderkaart", "Relaties", "Relatiekaart",
            "Contactmatrix", "Contactpersonen", "Contacten", "Besluitvormers", "Netwerk", "Relatienetwerk", "Stakeholdermap",
            "Stakeholderoverzicht", "Belangenkaart", "Krachtenveld", "Krachtenveldanalyse", "Relatiematrix",
            "Relatieoverzicht", "Relatiebeheer", "Beslissers", "Beslissingseenheid", "Beslissingnemers", "Sleutelpersonen",
            "Sleutelcontacten", "Sleutelfiguren", "Invloedkaart", "Actorenanalyse", "Mensen", "Personen", "Wie is wie",
            "Contactpersonen klant", "Machtskaart", "Spelers", "Beïnvloeders en beslissers", "Inkoopcomité",
            "Betrokken personen"
        ],
        .portfolio: [
            "Portfolio", "Producten", "Product-marktcombinaties", "PMC's", "Productportfolio", "Producten en diensten",
            "Dienstverlening", "Afgenomen diensten", "Witte vlekken", "Productmix", "Assortiment", "Ons aanbod",
            "Huidige producten", "Huidige dienstverlening", "Huidige diensten en producten", "Huidige producten en diensten",
            "Diensten en producten", "Diensten", "Product-marktcombinatie", "PMC-overzicht", "PMC-matrix",
            "Witte vlekkenanalyse", "Wittevlekkenanalyse", "Portfolio-overzicht", "Wat neemt de klant af", "Dienstenportfolio",
            "Oplossingen", "Productenmatrix", "Klantaandeel"
        ],
        .opportunities: [
            "Kansen", "Commerciële kansen", "Commerciële mogelijkheden", "Mogelijkheden", "Verkoopkansen", "Pijplijn",
            "Groeikansen", "Verkoopmogelijkheden", "Opdrachten in de pijplijn", "Groeimogelijkheden", "Cross-sell en upsell",
            "Kansenoverzicht", "Kansenkaart", "Offertes", "Lopende offertes", "Openstaande offertes", "Lopende kansen",
            "Salesfunnel", "Verkooptrechter", "Leads en kansen", "Trajecten", "Lopende trajecten"
        ],
        .shortTerm: ["Korte termijn", "Kansen op korte termijn", "Op korte termijn", "Snel resultaat", "Laaghangend fruit"],
        .mediumTerm: ["Middellange termijn", "Kansen op middellange termijn", "Op middellange termijn", "Middenlange termijn"],
        .longTerm: ["Lange termijn", "Langere termijn", "Kansen op lange termijn", "Op langere termijn"],
        .objectives: [
            "Doelstellingen", "Accountdoelstellingen", "Onze doelen", "Onze doelstellingen", "Accountdoelen",
            "Doelen voor dit jaar", "Verkoopdoelen", "Verkoopdoelstellingen", "Commerciële doelstellingen", "Onze ambities",
            "Doelstellingen voor dit account", "Omzetdoelen", "Accountdoel", "Kwantitatieve en kwalitatieve doelstellingen",
            "Doelstelling"
        ],
        .quantitativeObjectives: ["Kwantitatief", "Kwantitatieve doelstellingen"],
        .qualitativeObjectives: ["Kwalitatief", "Kwalitatieve doelstellingen"],
        .actions: [
            "Acties", "Actieplan", "Actielijst", "Actiepunten", "Acties en activiteiten", "Activiteiten", "Vervolgstappen",
            "Volgende stappen", "Taken", "Plan van aanpak", "Actieoverzicht", "Actieagenda", "Te doen", "Takenlijst",
            "Werkplan", "Actiepuntenlijst", "Vervolgacties", "Openstaande acties", "Wie doet wat", "Actieplanning",
            "Gezamenlijk actieplan", "Stappenplan", "Actiepunten en afspraken", "Vervolg", "Bewerkingsplan", "Actie",
            "To-dolijst", "Actie-agenda"
        ],
        .promises: [
            "Beloften", "Beloftes", "Toezeggingen", "Gedane toezeggingen", "Beloofd", "Wat we beloofd hebben", "Onze beloften",
            "Onze toezeggingen", "Openstaande toezeggingen", "Toezeggingen aan de klant", "Beloften aan de klant"
        ],
        .agreements: [
            "Afspraken", "Contracten", "Contracten en afspraken", "Overeenkomsten", "Contractafspraken",
            "Contractuele afspraken", "Gemaakte afspraken", "Lopende contracten", "Lopende afspraken", "Contractoverzicht",
            "Contract", "Contractgegevens", "Commerciële afspraken", "Zakelijke afspraken", "Prijsafspraken", "Werkafspraken",
            "Leveringsafspraken", "Afspraken met de klant"
        ],
        .successConditions: [
            "Succesvoorwaarden", "Voorwaarden", "Zeven voorwaarden", "Voorwaarden voor succes", "De zeven voorwaarden",
            "De zeven succesvoorwaarden", "Zeven succesvoorwaarden", "Succesfactoren", "Voorwaarden voor succesvol verkopen"
        ],
        .incidents: [
            "Incidenten", "Kwaliteitsincidenten", "Klachten", "Escalaties", "Storingen", "Klachten en incidenten",
            "Klachtenoverzicht", "Kwaliteitsproblemen", "Kwaliteitsissues", "Incidentenlijst", "Openstaande klachten",
            "Meldingen"
        ],
        .satisfaction: [
            "Tevredenheid", "Klanttevredenheid", "Klanttevredenheidsonderzoek", "KTO", "Tevredenheidsmeting",
            "Klantwaardering", "Waardering", "Klantfeedback", "Klantbeleving"
        ],
        .contactLog: [
            "Contactlogboek", "Logboek", "Contactmomenten", "Contacthistorie", "Contactgeschiedenis", "Contactverslagen",
            "Gespreksverslagen", "Contactverslag", "Bezoekverslagen", "Bezoekverslag", "Gesprekken", "Gespreksverslag",
            "Contactoverzicht", "Belverslagen", "Contactregistratie", "Klantcontacten", "Contactlog", "Contactrapporten",
            "Bezoeken", "Activiteitenlogboek", "Gevoerde gesprekken"
        ],
        .reviews: [
            "Evaluaties", "Evaluatie", "Planevaluaties", "Herzieningen", "Evaluatie en bijstelling", "Voortgang",
            "Planevaluatie", "Tussentijdse evaluatie", "Evaluatiemomenten", "Bijstelling", "Voortgang en evaluatie",
            "Herziening", "Voortgangsevaluatie", "Terugblik", "Evaluatie van het plan", "Monitoring en evaluatie"
        ],
        .swot: ["SWOT", "SWOT-analyse", "SWOT-matrix", "Sterkte-zwakteanalyse", "Sterkte zwakte analyse"],
        .strengths: ["Sterktes", "Sterke punten", "Onze sterktes", "Sterkten", "Onze sterke punten"],
        .weaknesses: ["Zwaktes", "Zwakke punten", "Onze zwaktes", "Zwakten", "Onze zwakke punten"],
        .threats: [
            "Bedreigingen", "Risico's", "Risico", "Risicoanalyse", "Belangrijkste risico's", "Risico's en bedreigingen",
            "Bedreigingen en risico's", "Gevaren", "Risicoregister"
        ],
    ]

    /// What the fields of records are called, in columns, labels and tokens.
    static let dutchFields: WordList<FieldName> = [
        .id: ["id", "nr", "nummer", "kenmerk", "actienummer", "volgnummer", "code", "nr."],
        .title: ["titel", "omschrijving", "wat", "onderwerp", "tekst", "naam", "korte omschrijving"],
        .name: [
            "naam", "betrokkene", "persoon", "contactpersoon", "stakeholder", "volledige naam", "belanghebbende",
            "sleutelpersoon", "contact"
        ],
        .jobTitle: ["functie", "titel", "positie", "functietitel", "functienaam", "baan", "rol in organisatie", "functie bij klant"],
        .role: [
            "rol", "rol in DMU", "rol in besluit", "DMU-rol", "rol in besluitvorming", "rol in beslissing",
            "rol in besluitvormingsproces", "type beslisser", "beslisrol", "DMU", "rol binnen DMU", "rol in inkoop",
            "type stakeholder", "rol in het besluit"
        ],
        .level: ["niveau", "hiërarchisch niveau", "organisatieniveau", "besturingsniveau", "managementniveau", "functieniveau"],
        .influence: [
            "invloed", "macht", "mate van invloed", "invloed op besluit", "invloedniveau", "beslissingsmacht",
            "beïnvloedingskracht", "zeggenschap", "gewicht"
        ],
        .relationship: [
            "relatie", "relatiesterkte", "sterkte", "band", "kwaliteit relatie", "kwaliteit van de relatie", "relatieniveau",
            "sterkte relatie", "sterkte van de relatie", "onze relatie", "huidige relatie", "relatiekwaliteit",
            "relatie met ons", "relatiescore", "klik"
        ],
        .attitude: [
            "houding", "gezindheid", "steun", "instelling", "opstelling", "standpunt", "sentiment", "draagvlak", "gevoel",
            "steun voor ons", "houding tegenover ons", "positie tegenover ons", "stemming", "gunfactor"
        ],
        .lastContact: [
            "laatste contact", "laatst gesproken", "laatste gesprek", "laatst contact", "laatste afspraak", "laatste bezoek",
            "laatste contactmoment", "laatste contactdatum", "datum laatste contact", "laatst gezien", "recent contact",
            "meest recente contact"
        ],
        .reportsTo: ["rapporteert aan", "leidinggevende", "rapporteert", "baas", "valt onder", "hiërarchisch onder", "rapporteert bij"],
        .email: ["e-mail", "e-mailadres", "mailadres", "emailadres", "mail"],
        .phone: ["telefoon", "mobiel", "telefoonnummer", "tel", "mobiele nummer", "mobiel nummer", "tel.nr.", "gsm", "telefoonnr", "zakelijke telefoon"],
        .notes: [
            "opmerkingen", "opmerking", "notities", "notitie", "toelichting", "bijzonderheden", "notes", "aantekeningen",
            "extra", "overige opmerkingen", "commentaar"
        ],
        .product: [
            "product", "dienst", "oplossing", "PMC", "product-marktcombinatie", "productgroep", "product/dienst",
            "productlijn", "type dienst", "aanbod", "diensten", "producten", "module", "productnaam"
        ],
        .market: [
            "markt", "afdeling", "bedrijfsonderdeel", "divisie", "segment", "vestiging", "locatie", "business unit", "regio",
            "doelgroep", "klantonderdeel", "marktsegment", "onderdeel"
        ],
        .status: [
            "status", "stand", "fase", "huidige status", "voortgang", "status product", "verkoopfase", "stadium", "afname",
            "gebruik", "stand van zaken", "status activiteit", "taakstatus", "oordeel"
        ],
        .revenue: [
            "omzet", "huidige omzet", "jaaromzet", "afname per jaar", "huidige jaaromzet", "gerealiseerde omzet", "omzet nu",
            "omzet per jaar", "omzet dit jaar"
        ],
        .potential: [
            "potentieel", "potentiële omzet", "omzetpotentieel", "geschat potentieel", "potentie", "jaarpotentieel",
            "mogelijke omzet", "groeipotentieel"
        ],
        .addedValue: [
            "toegevoegde waarde", "meerwaarde", "waarde", "waarde voor klant", "voordeel", "voordeel voor klant",
            "waardepropositie", "propositie", "klantwaarde", "waarde voor de klant", "baat", "voordelen", "onze meerwaarde",
            "onze toegevoegde waarde", "waarom wij"
        ],
        .competitor: [
            "concurrent", "concurrentie", "concurrenten", "huidige leverancier", "leverancier nu", "concurrerende leverancier",
            "belangrijkste concurrent", "andere aanbieder"
        ],
        .value: [
            "waarde", "bedrag", "omvang", "orderwaarde", "geschatte waarde", "omzet", "contractwaarde", "opdrachtwaarde",
            "geschatte omzet", "verwachte omzet", "dealwaarde", "offertebedrag", "offertewaarde", "som", "budget",
            "potentiële waarde", "potentiële omzet"
        ],
        .probability: [
            "kans", "slagingskans", "scoringskans", "waarschijnlijkheid", "kans %", "kans van slagen", "scorekans",
            "slaagkans", "winkans", "kanspercentage", "percentage", "score", "kansrijkheid"
        ],
        .close: [
            "sluit", "sluitdatum", "verwacht", "verwachte datum", "sluiting", "beslisdatum", "verwachte sluiting",
            "verwachte sluitdatum", "besluit", "beslissing", "beslismoment", "sluit op", "verwachte beslissing",
            "besluitdatum", "verwachte opdracht", "verwachte gunning", "planning", "deadline", "geschatte sluitingsdatum", "sluitingsdatum"
        ],
        .won: ["gewonnen"],
        .lost: ["verloren"],
        .horizon: ["termijn", "horizon", "tijdshorizon", "tijdvak", "looptijd"],
        .owner: [
            "wie", "eigenaar", "verantwoordelijke", "door", "actiehouder", "accountmanager", "actie door", "uitvoerder",
            "trekker", "houder", "actienemer", "toegewezen aan", "eigenaar actie", "uitvoering", "onze contactpersoon",
            "relatiehouder", "relatiebeheerder", "aanspreekpunt", "actiehouder(s)", "verkoper", "beoordelaar", "wie doet het",
            "naam uitvoerder"
        ],
        .due: [
            "voor", "uiterlijk", "deadline", "datum", "wanneer", "streefdatum", "gereed voor", "einddatum",
            "uiterste datum", "gereed per", "voor wanneer", "op te leveren", "opleverdatum",
            "geplande datum", "vervaldatum", "per wanneer", "planning", "uiterlijk op", "toegezegd voor",
            "beloofd voor", "streefdatum gereed", "tijdpad"
        ],
        .done: [
            "gereed", "gedaan", "afgerond", "klaar", "nagekomen", "gereed op", "afgerond op", "voltooid", "datum gereed",
            "datum afgerond", "afgehandeld op", "geleverd op", "geleverd", "klaar op datum", "nagekomen op", "voldaan op"
        ],
        .priority: ["prioriteit", "prio", "urgentie", "belang"],
        .hours: [
            "uren", "inzet", "tijd", "aantal uren", "bestede uren", "bestede tijd", "tijdsbesteding", "geschatte uren", "duur",
            "uren besteed"
        ],
        .serves: [
            "dient", "doelstelling", "hoort bij", "ten behoeve van", "tbv", "voorwaarde", "voorwaarden", "gekoppeld aan",
            "bij doel", "bijdrage aan", "draagt bij aan", "in dienst van", "succesvoorwaarde", "bij doelstelling",
            "hoort bij doel", "ondersteunt", "werkt aan"
        ],
        .metric: [
            "maatstaf", "KPI", "meetwaarde", "gemeten in", "indicator", "meeteenheid", "eenheid", "meetbaar in", "gemeten aan",
            "prestatie-indicator", "succesmaat", "norm in"
        ],
        .baseline: [
            "nulwaarde", "nulmeting", "uitgangswaarde", "van", "beginwaarde", "startwaarde", "uitgangspunt", "vorig jaar",
            "nul", "start", "startpunt", "basis"
        ],
        .target: ["doel", "doelwaarde", "streefwaarde", "gewenst", "norm", "streven", "doelstelling voor dit jaar", "te behalen"],
        .actual: [
            "werkelijk", "huidig", "nu", "stand", "actueel", "tot nu toe", "behaald", "gerealiseerd", "realisatie",
            "huidige waarde", "werkelijke waarde", "resultaat"
        ],
        .nature: ["soort", "type", "soort doel", "type doel", "soort doelstelling", "aard"],
        .to: ["aan", "toegezegd aan", "met", "voor wie", "aan wie", "klantcontact", "ontvanger", "beloofd aan", "contactpersoon"],
        .topic: ["onderwerp", "thema", "afspraak over", "gebied", "rubriek", "categorie", "soort afspraak", "soort", "wat"],
        .agreement: [
            "afspraak", "afgesproken", "omschrijving", "inhoud", "wat is afgesproken", "afspraken", "detail", "regeling",
            "contract", "toelichting", "gemaakte afspraak"
        ],
        .validUntil: [
            "geldig tot", "tot", "loopt tot", "einddatum", "verloopt", "geldig t/m", "einde", "contracteinde",
            "einde contract", "expiratie", "expiratiedatum", "afloopdatum", "looptijd tot", "geldigheid", "eindigt",
            "einde looptijd", "vervaldatum", "geldig tot en met", "verlenging", "verlengdatum"
        ],
        .date: [
            "datum", "wanneer", "op", "dag", "contactdatum", "datum contact", "gesprekdatum", "datum gesprek",
            "evaluatiedatum", "datum evaluatie", "datum bezoek"
        ],
        .with: [
            "met", "wie", "persoon", "personen", "aanwezig", "gesprekspartner", "contact", "aanwezigen", "deelnemers",
            "gesproken met", "contactpersoon", "betrokkenen", "gesprekspartners", "met wie", "stakeholder", "bij", "aanwezige",
            "naam"
        ],
        .channel: [
            "kanaal", "soort", "type", "hoe", "via", "vorm", "contactvorm", "medium", "manier", "soort contact",
            "type contact", "wijze", "contactsoort", "communicatie"
        ],
        .summary: [
            "samenvatting", "wat", "onderwerp", "uitkomst", "conclusie", "verslag", "resultaat", "tekst", "omschrijving",
            "besproken", "bespreking", "kern", "inhoud", "bevindingen", "toelichting", "notities", "opmerkingen", "besluit",
            "kort verslag", "waarover", "bevinding", "conclusies", "aantekeningen"
        ],
        .next: [
            "volgende", "volgende evaluatie", "volgende keer", "volgende datum", "volgende herziening", "nieuwe evaluatie",
            "volgend moment", "datum volgende evaluatie", "eerstvolgende"
        ],
        .satisfaction: ["tevredenheid", "score", "cijfer", "rapportcijfer", "waardering", "klanttevredenheid", "tevredenheidscijfer"],
        .incident: ["incident", "incidentstatus"],
        .condition: ["voorwaarde", "succesvoorwaarde"],
        .quadrant: ["kwadrant"],
    ]

    /// What the column is called that says what a row is about.
    static let dutchTitleColumns: WordList<RecordKind> = [
        .stakeholder: [
            "Naam", "Betrokkene", "Contactpersoon", "Persoon", "Volledige naam", "Stakeholder", "Wie", "Belanghebbende",
            "Sleutelpersoon", "Contact"
        ],
        .product: [
            "Product", "Dienst", "Oplossing", "Product/dienst", "Product of dienst", "Product-marktcombinatie", "Productgroep",
            "Producten", "Diensten", "PMC", "Aanbod"
        ],
        .opportunity: [
            "Kans", "Mogelijkheid", "Naam", "Omschrijving", "Project", "Verkoopkans", "Traject", "Onderwerp", "Titel", "Wat",
            "Offerte", "Opdracht"
        ],
        .objective: ["Doelstelling", "Doel", "Naam", "Omschrijving", "Titel", "Wat", "Doelstellingen", "Ambitie"],
        .action: [
            "Actie", "Activiteit", "Taak", "Actiepunt", "Wat", "Omschrijving", "Titel", "Actiepunten", "Te doen", "Acties",
            "Stap", "Onderwerp", "Mijlpaal", "Actie/activiteit"
        ],
        .promise: ["Belofte", "Toezegging", "Wat", "Omschrijving", "Titel", "Wat hebben we beloofd", "Beloofd"],
        .agreement: ["Afspraak", "Inhoud", "Wat is afgesproken"],
        .contact: ["Samenvatting", "Onderwerp", "Verslag", "Wat", "Uitkomst", "Besproken", "Notities", "Kern"],
        .evidence: ["Bewijs", "Wat", "Omschrijving", "Klacht", "Incident", "Signaal", "Melding", "Onderwerp", "Toelichting", "Waarom", "Opmerking", "Opmerkingen"],
        .review: ["Evaluatie", "Conclusie", "Uitkomst", "Bevindingen", "Samenvatting", "Wat", "Besluit", "Conclusies"],
        .customerFact: ["Feit"],
        .swot: ["Punt"],
    ]
}
