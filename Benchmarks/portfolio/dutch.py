"""Plans in Dutch."""

from .words import Words, lines, listed

WORDS = Words(
    currency_names=("valuta", "EUR", "€"),
    fronts=listed("""Aalder, Beek, Berk, Boven, Brede, Broek, Dal, Delf, Dijk, Duin, Eik, Elzen, Es, Ever, Gaast, Geest, Grave, Groen,
        Haag, Hazel, Heide, Hoge, Hout, Iep, Kade, Kerk, Klaver, Klei, Kolen, Korte, Krom, Lange, Lei, Linde, Maan, Maas, Meer, Midden,
        Molen, Nieuw, Noord, Oever, Ooster, Oude, Pol, Reiger, Rijs, Roer, Schelf, Sluis, Spaar, Steen, Ven, Vlier, Voor, Vrede, Waal,
        Water, Weide, West, Wilgen, Winter, Zand, Zee, Zuider"""),
    middles=listed("""beek, berg, born, bos, broek, brug, burg, dal, dam, dijk, dorp, duin, eind, gaarde, geest, gouw, haag, ham, haven, hei,
        heide, hof, horst, huizen, kamp, kerk, kerke, koog, kreek, laak, land, leek, loo, lust, meer, mond, muiden, oord, oever, plas,
        polder, ree, rijk, rode, schot, singel, sloot, sluis, stee, stein, terp, veen, veld, vliet, voort, waard, wal, wijk, zand, zicht"""),
    ends=listed("""Logistiek, Zorggroep, Zuivel, Waterbeheer, Machines, Onderwijs, Wonen, Energie, Transport, Verzekeringen, Groothandel,
        Bouw, Tuinbouw, Verpakkingen, Chemie, Havenbedrijf, Media, Techniek, Metaal, Voeding, Installaties, Papier"""),
    first_names=listed("""Marijke, Hendrik, Saskia, Dilara, Ronald, Wim, Petra, Joke, Ilse, Ruud, Fenna, Mark, Bas, Gerben, Yasmin, Tom, Noor,
        Marleen, Annelies, Koen, Farida, Jurre, Lotte, Harm, Esther, Sjoerd, Hanneke, Murat, Carlijn, Theo, Wendy, Robbert, Aicha, Gijs,
        Tessa, Freek, Mirjam, Onno, Roos, Steven"""),
    titles=(
        ("Algemeen directeur", "beslisser", "strategisch", 5), ("Financieel directeur", "beslisser", "strategisch", 5),
        ("Manager ICT", "beslisser", "tactisch", 4), ("Programmamanager Digitaal", "beïnvloeder", "strategisch", 4),
        ("Adviseur informatiebeveiliging", "beïnvloeder", "tactisch", 4), ("Inkoper", "inkoper", "tactisch", 3),
        ("Coördinator werkplek", "gebruiker", "operationeel", 3), ("Teamleider service", "gebruiker", "operationeel", 2),
        ("Directiesecretaris", "poortwachter", "strategisch", 2), ("Architect", "beïnvloeder", "tactisch", 3)),
    products=listed("""Managed cloud, Service desk, Security monitoring, Data platform, Integration hub, Field mobility, Netwerkbeheer,
        Digitale werkplek, Apparaatbeheer, Back-updienst"""),
    markets=listed("Hoofdkantoor, Regio Noord, Regio Zuid, Magazijnen, Laboratorium, Buitendienst, Klantenservice, Productie, Winkels"),
    competitors=listed("Noordpoort Systemen, Brackwater Cyber, Polderstack, Wachtpost, Helderlijn, Zandvlier Tech, Zorgvlieger"),
    industries=listed("Ouderenzorg, Zuivel, Logistiek, Middelbaar onderwijs, Machinebouw, Woningcorporatie, Verpakkingen, Glastuinbouw"),
    places=listed("Duinrijk, Deltahaven, Oosterkoog, Wilgenoord, Kromwijk, Veendam-West, Molenhoek, Hogedijk"),
    keys=dict(account="klant", manager="accountmanager", category="categorie", stage="fase", currency="valuta", period="periode", revenue="omzet",
        actual="werkelijk", target="doel", potential="potentieel", reviewed="herzien", industry="branche", location="vestigingsplaats",
        employees="medewerkers", number="klantnummer", team="team"),
    headings=dict(customer="Klant", goals="Doelen", challenges="Uitdagingen", internal="Interne ontwikkelingen", external="Externe ontwikkelingen",
        organisation="Organisatie", stakeholders="Betrokkenen", portfolio="Portfolio", opportunities="Kansen", short="Korte termijn",
        medium="Middellange termijn", long="Lange termijn", objectives="Doelstellingen", quantitative="Kwantitatief", qualitative="Kwalitatief",
        strategy="Accountstrategie", actions="Acties", open="Open", done="Gedaan", promises="Beloften", agreements="Afspraken",
        conditions="Succesvoorwaarden", swot="SWOT", strengths="Sterktes", weaknesses="Zwaktes", chances="Kansen", threats="Bedreigingen",
        competition="Concurrentie", log="Contactlogboek", reviews="Evaluaties", background="Achtergrond"),
    fields=dict(name="Naam", title="Functie", role="Rol", level="Niveau", influence="Invloed", relationship="Relatie", attitude="Houding",
        last="Laatste contact", reports="Rapporteert aan", notes="Opmerkingen", product="Product", market="Markt", status="Status",
        revenue="Omzet", potential="Potentieel", value_added="Toegevoegde waarde", competitor="Concurrent", topic="Onderwerp",
        agreement="Afspraak", until="Geldig tot", date="Datum", met="Met", channel="Kanaal", summary="Samenvatting", hours="Uren", id="Nr",
        action="Actie", owner="Wie", due="Voor", priority="Prioriteit", serves="Dient", opportunity="Kans", value="Waarde",
        p="Kans van slagen", close="Sluit", structure="Rechtsvorm", budget="Begrotingsronde", decisions="Besluitvorming", sites="Locaties"),
    values={
        "value": "waarde", "p": "kans", "close": "sluit", "product": "product", "owner": "wie", "due": "voor", "done": "gereed", "to": "aan",
        "metric": "maatstaf", "baseline": "nulwaarde", "target": "doel", "actual": "werkelijk", "by": "voor", "won": "gewonnen", "lost": "verloren",
        "hours": "uren", "next": "volgende", "satisfaction": "tevredenheid", "incident": "incident", "resolved": "opgelost", "high": "hoog",
        "medium": "midden", "low": "laag", "revenue": "omzet", "products": "producten", "sold": "verkocht", "known": "bekend", "unknown": "onbekend",
        "not relevant": "niet relevant", "met": "vervuld", "partial": "deels", "unmet": "niet vervuld", "supporter": "voorstander",
        "neutral": "neutraal", "sponsor": "sponsor", "interest": "interesse", "first-sale": "eerste verkoop",
        "trusted-supplier": "vertrouwde leverancier", "strategic-partner": "strategische partner", "secured": "geborgd", "contact": "Contact",
        "trust": "Vertrouwen", "top-of-mind": "Top of mind", "portfolio": "Portfolio", "ease": "Zakendoen", "sparring-partner": "Gesprekspartner",
        "goodwill": "Gunfactor", "and": "en", "meeting": "overleg", "call": "telefoon", "visit": "bezoek", "workshop": "workshop",
        "lunch": "lunch", "email": "e-mail"},
    topics=(("Contract", "Raamovereenkomst 2023-{number}, looptijd zes jaar"), ("Prijzen", "Prijsbijlage, index ten hoogste {percent}%"),
        ("Levering/SLA", "Beschikbaarheid 99,9%, service desk binnen {number} minuten"),
        ("Bestellen", "Via het portaal; tot € 10.000 door de manager ICT, zonder offerte"),
        ("Facturatie", "Per kwartaal vooraf, één verzamelfactuur met kostenplaats per locatie"),
        ("Contactpersonen", "Overzicht met vervanger per persoon, ieder halfjaar nagelopen")),
    sentences=dict(
        goals=lines("""
            De doorlooptijd van bestelling tot levering voor eind {year} {percent}% korter.
            Alle locaties per 1 januari {year} op hetzelfde kernsysteem; {person} leidt het programma.
            Twintig minuten minder administratie per dienst voor iedere medewerker van {market}.
            Het ziekteverzuim in {market} binnen twee jaar onder de 7%.
            Klimaatneutraal in {year}, te beginnen met het wagenpark.
            {number} leveranciers minder, zonder dat een klant er iets van merkt."""),
        challenges=lines("""
            Krapte op de arbeidsmarkt: afgelopen zomer stonden {number} vacatures open.
            De planning is handwerk: per locatie een spreadsheet, iedere ochtend om zes uur samengevoegd.
            Medewerkers wisselen vaak van locatie en lopen dan vast op accounts en rechten.
            De systemen van {market} komen van vier leveranciers en wisselen geen gegevens uit.
            {percent} procent van de planners gaat voor {year} met pensioen; hun kennis staat nergens op papier.
            De kosten van drie oude gebouwen blijven hoog, terwijl de tarieven dalen."""),
        internal=lines("""
            {person} is sinds {number} maanden in dienst en rekent alles om naar uren; de eerste weken waren bij {market}.
            De functioneel beheerders van {market} zijn samengevoegd tot één team onder {person}.
            De inkoop wordt gecentraliseerd: vanaf april {year} loopt iedere bestelling boven € 25.000 langs één loket.
            Het contract met de leverancier van het roosterpakket is verlengd tot en met {year}.
            De ondernemingsraad stemde in met tablets, mits locatiegegevens niet voor de beoordeling worden gebruikt."""),
        external=lines("""
            De norm voor informatiebeveiliging wordt strenger; de audit is in mei {year}.
            Twee organisaties in de regio onderzoeken een fusie; {name} doet daar niet aan mee.
            Er komt een subsidie voor gegevensuitwisseling, open in het tweede kwartaal van {year}.
            De energieprijzen stegen met {percent}% en klanten verwachten er iets voor terug.
            Netcongestie vertraagt de elektrificatie van de locaties met ten minste een jaar."""),
        strategy=lines("""
            Vasthouden wat er is, zonder zelfgenoegzaam te worden: het vertrouwen van {market} is onze vrijbrief om over iets anders te beginnen.
            De contacten liggen op drie niveaus en mogen niet afhangen van één persoon bij ons of bij de klant; daarom gaat {colleague} mee naar ieder kwartaaloverleg.
            Ten tweede bewijzen we op één locatie dat gedeelde gegevens uren schelen, en laten we {person} het verhaal vertellen in plaats van het zelf te doen.
            We gaan {competitor} voor {year} niet op prijs achterna; de vorige keer kostte dat aandacht die het programma harder nodig had.
            Groei zoeken we bij {product}, zodra de proef in {market} een kwartaal zonder incident heeft gedraaid.
            Naar elk overleg nemen we een feit mee en geen folder: {number} bespaarde uren is een zin die {person} in de directie herhaalt.
            Wat we niet doen is even belangrijk: geen nieuwe producten voor {year} en geen korting zonder tegenprestatie."""),
        action=lines("""
            Kwartaaloverleg met {person} en {other} voorbereiden
            {person} bijpraten over de gevolgen van de strengere norm
            Proefaudit informatiebeveiliging met {person}
            Proef met {product} bij {market} evalueren
            Oorzaken van trage meldingen uitzoeken, top tien afspreken met {person}
            Draaiboek voor de verhuizing van {market} opstellen
            Tijdpad van de verlenging doornemen met {person}
            Beschouwing over {market} in {year} schrijven voor {person}
            Prijsbijlage toesturen en toelichten aan {person}
            Hersteltest uitvoeren in aanwezigheid van de klant
            Overzicht van contactpersonen en vervangers nalopen
            {person} meenemen naar een referentie over {product}"""),
        promise=lines("""
            Verslag van de hersteltest binnen {number} dagen
            Maandrapport voortaan uiterlijk de vijfde werkdag
            Voorstel voor {product} vóór de begroting
            Vaste medewerker tijdens de verhuizing van {market}
            Oorzaak van de trage ochtendlogins verklaren
            Voorbeelden van rapportages van andere klanten
            Planning van de norm in gewone taal"""),
        opportunity=lines("""
            Proef met {product} bij {market}
            {product} voor alle locaties
            Verlenging van {product} met een bredere opzet
            {product} en rapportage voor {market}
            Tweede lijn voor {product} in het weekend
            Vervanging van het oude platform van {market}"""),
        qualitative=lines("""
            {person} vraagt ons ten minste tweemaal per jaar om advies over de digitale koers
            De verlenging is met {person} en met inkoop voorbesproken
            De klant kent al onze producten, ook die voor {market}"""),
        log=lines("""
            kwartaalcijfers besproken; {person} wil eerst cijfers en dan pas een afspraak
            vroeg hoe anderen wachttijden melden en wat {product} per locatie zou kosten
            meegekeken bij {market}; inloggen is nu vlot, op {number} werkplekken na
            opzet van de proef met {product} besproken, begin bij {market}
            prijsbijlage in één gesprek akkoord
            uitkomst van de tevredenheidsmeting doorgenomen, met een wens: snellere wijzigingen
            overdracht van de samengevoegde teams op schema; ritme voor het komende jaar vastgelegd
            hoorde dat {competitor} ook is uitgenodigd, door {other}; de prijs is niet het punt
            gevraagd om mee te lezen met de koers van {market}, nog voor de begrotingsronde"""),
        evidence=lines("""
            vast ritme met {person} afgesproken voor heel {year}
            demonstratie van {product} aan {number} mensen van {market}
            {person} noemde ons kostenoverzicht in de directievergadering
            contactlijst en escalatie nagelopen en bevestigd door {person}
            bestelling voor {market} in twee werkdagen afgehandeld"""),
        swot=lines("""
            Elf jaar samenwerking zonder één conflict dat boven {person} uitkwam.
            Contacten op drie niveaus, verdeeld over drie mensen van ons.
            Onze rapporten zijn degelijk maar lang; de directie leest alleen de eerste pagina.
            We hebben één architect die {market} kent, en hij is ook elders nodig.
            De strengere norm geeft aanleiding om met {person} over risico's te praten in plaats van over techniek.
            De subsidie betaalt een derde van {product} als de aanvraag er in mei {year} ligt.
            {competitor} biedt {product} aan als kant-en-klaar pakket.
            Als de tarieven nog een jaar dalen, komt er een ronde waarin ieder contract opnieuw wordt bekeken."""),
        review=lines("""
            doelen binnen bereik; de open voorwaarden wachten op {person} en hebben een actie.
            categorie bevestigd; de aandacht gaat naar {person} en naar {market}.
            omzet op schema; de fase blijft tot {person} ons kent.
            {product} toegevoegd na de strategiedag van de klant."""),
        background=lines("""
            We werken voor {name} sinds de samenvoeging van {market}: eerst alleen met {product}, later met een team op locatie dat bij naam wordt begroet.
            Het jaar stond in het teken van de verhuizing van {market}: {number} weekenden, geen onderbreking, en een bedankbrief van {person} die in onze kantine hangt.
            {competitor} draait nog een deel van het landschap, met een contract dat in {year} afloopt. Ze antwoorden traag en zijn goedkoop; dat wordt geaccepteerd zolang er niets misgaat.
            De cultuur is droog en precies. Wie donderdag belooft en vrijdag levert, krijgt dat terug te horen; {person} houdt een lijst bij.
            Een besluit kost twee rondes: {person} beoordeelt of het werkt, {other} of het uitkan. De eerste ronde overslaan is nog nooit iemand gelukt.
            Er is geld voor wat bij {market} uren scheelt, en voor wat de toezichthouder vraagt. Al het andere wacht op de begroting van {year}.
            Er zijn {number} locaties van zeer verschillende leeftijd. In de oudste liggen de kabels er langer dan het plafond, en iedere wijziging begint met zoeken."""),
        added=lines("""
            dag en nacht bereikbaar, herstel binnen een uur bewezen
            binnen een minuut iemand aan de lijn
            meldingen al vertaald naar de norm
            rooster, dossier en salaris één keer per nacht gelijk
            route en dossier op één scherm, ook zonder bereik
            één factuur voor alle locaties"""),
        notes=lines("""
            Vraagt ons om een mening, niet om een offerte
            Noemt ons in het eigen netwerk als voorbeeld
            Wekelijks contact, ook over lastige dingen
            Bereidt de audit van mei voor
            Strak op de index, correct in de omgang
            Eerste die een storing bij {market} opmerkt"""),
    ))
