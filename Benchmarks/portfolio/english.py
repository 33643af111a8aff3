"""Plans in English."""

from .words import Words, lines, listed

WORDS = Words(
    currency_names=("currency", "GBP", "£"),
    fronts=listed("""Alder, Amber, Ash, Barrow, Beck, Birch, Black, Bram, Briar, Brook, Cald, Carl, Clay, Cold, Crow, Dal, Dean, Dun,
        East, Elder, Fair, Fal, Fen, Fern, Fox, Glen, Gold, Green, Grey, Had, Hal, Hazel, Heath, High, Holm, Horn, Kestrel, King,
        Lang, Lark, Lin, Long, March, Mar, Mill, Moor, Nether, North, Oak, Old, Pem, Quay, Raven, Red, Rook, Stan, Stone, Thorn,
        Wal, West, Whit, Wind, Wolf, Wood, Yar"""),
    middles=listed("""bank, borough, bourne, bridge, bury, by, cliff, combe, cote, croft, dale, den, dene, don, down, fell, field,
        fold, ford, gate, grove, ham, haven, hill, holt, hurst, kirk, land, ley, low, marsh, mead, mere, minster, mont, moss, mouth,
        ness, pool, port, ridge, rick, row, shaw, side, stead, stoke, stow, thorpe, ton, vale, wall, ward, water, well, wick, wold,
        wood, worth, wyn"""),
    ends=listed("""Logistics, Foods, Water, Hospitals, College, Diagnostics, Rail, Energy, Housing, Packaging, Shipping, Brewing,
        Pharmaceuticals, Retail, Insurance, Textiles, Aggregates, Dairies, Instruments, Airports, Leisure, Publishing"""),
    first_names=listed("""Margaret, Gareth, Alison, Devika, Colin, Ruth, Hal, Bill, Sue, Nadia, Peter, Yvonne, Marcus, Leila, Graham, Fiona,
        Dominic, Anwen, Stuart, Zainab, Philip, Janet, Kwame, Eleanor, Rory, Beatrice, Imran, Harriet, Neil, Olivia, Trevor, Mei, Duncan,
        Rosalind, Victor, Shirin, Edward, Niamh, Clive, Ingrid"""),
    titles=(
        ("Chief Operating Officer", "decision maker", "strategic", 5), ("Finance Director", "decision maker", "strategic", 5),
        ("Head of IT", "decision maker", "tactical", 4), ("Programme Manager Digital", "influencer", "strategic", 4),
        ("Information Security Officer", "influencer", "tactical", 4), ("Procurement Manager", "buyer", "tactical", 3),
        ("Operations Supervisor", "user", "operational", 3), ("Team Lead Service", "user", "operational", 2),
        ("Executive Assistant", "gatekeeper", "strategic", 2), ("Enterprise Architect", "influencer", "tactical", 3)),
    products=listed("""Managed cloud, Service desk, Security monitoring, Data platform, Integration hub, Field mobility, Managed network,
        Digital workplace, Device lifecycle, Backup service"""),
    markets=listed("Head office, North region, South region, Warehouses, Laboratories, Field crews, Customer service, Production, Retail sites"),
    competitors=listed("Northgate Systems, Brackwater Cyber, Polderstack, Wachtpost IT, Silverline Hosting, Caldera Networks, Hexley Data"),
    industries=listed("Water utility, Food production, Contract logistics, Further education, Diagnostics, Rail maintenance, Social housing, Packaging"),
    places=listed("Aldermoor, Fenwick Quay, Stonebridge, Harrowfield, Marlock, Westerby, Dunmere, Eastcombe"),
    keys=dict(account="account", manager="manager", category="category", stage="stage", currency="currency", period="period", revenue="revenue",
        actual="actual", target="target", potential="potential", reviewed="reviewed", industry="industry", location="location",
        employees="employees", number="customer-number", team="team"),
    headings=dict(customer="Customer", goals="Goals", challenges="Challenges", internal="Internal developments", external="External developments",
        organisation="Organisation", stakeholders="Stakeholders", portfolio="Portfolio", opportunities="Opportunities", short="Short term",
        medium="Medium term", long="Long term", objectives="Objectives", quantitative="Quantitative", qualitative="Qualitative",
        strategy="Account strategy", actions="Actions", open="Open", done="Done", promises="Promises", agreements="Agreements",
        conditions="Success conditions", swot="SWOT", strengths="Strengths", weaknesses="Weaknesses", chances="Opportunities", threats="Threats",
        competition="Competition", log="Contact log", reviews="Reviews", background="Background"),
    fields=dict(name="Name", title="Title", role="Role", level="Level", influence="Influence", relationship="Relationship", attitude="Attitude",
        last="Last contact", reports="Reports to", notes="Notes", product="Product", market="Market", status="Status", revenue="Revenue",
        potential="Potential", value_added="Added value", competitor="Competitor", topic="Topic", agreement="Agreement", until="Valid until",
        date="Date", met="With", channel="Channel", summary="Summary", hours="Hours", id="ID", action="Action", owner="Owner", due="Due",
        priority="Priority", serves="Serves", opportunity="Opportunity", value="Value", p="Probability", close="Close", structure="Structure",
        budget="Budget round", decisions="Decision making", sites="Sites"),
    values={
        "value": "value", "p": "p", "close": "close", "product": "product", "owner": "owner", "due": "due", "done": "done", "to": "to", "metric": "metric",
        "baseline": "baseline", "target": "target", "actual": "actual", "by": "by", "won": "won", "lost": "lost", "hours": "hours", "next": "next",
        "satisfaction": "satisfaction", "incident": "incident", "resolved": "resolved", "high": "high", "medium": "medium", "low": "low",
        "revenue": "revenue", "products": "products", "sold": "sold", "known": "known", "unknown": "unknown", "not relevant": "not relevant",
        "met": "met", "partial": "partial", "unmet": "unmet", "supporter": "supporter", "neutral": "neutral", "sponsor": "sponsor",
        "interest": "interest", "first-sale": "first-sale", "trusted-supplier": "trusted-supplier", "strategic-partner": "strategic-partner",
        "secured": "secured", "contact": "Contact", "trust": "Trust", "top-of-mind": "Top of mind", "portfolio": "Portfolio", "ease": "Ease of business",
        "sparring-partner": "Sparring partner", "goodwill": "Goodwill", "and": "and", "meeting": "meeting", "call": "call", "visit": "visit",
        "workshop": "workshop", "lunch": "lunch", "email": "email"},
    topics=(("Contract", "Framework {number}-117, with two options of one year"), ("Prices", "Price annex B, yearly index capped at {percent}%"),
        ("Delivery/SLA", "Availability 99.9%, first response within {number} minutes"), ("Ordering", "Direct orders up to £25k by the head of IT, above that Procurement"),
        ("Invoicing", "One monthly invoice, split per site, 30 days"), ("Contacts", "List of contact persons and escalation in three steps, checked twice a year")),
    sentences=dict(
        goals=lines("""
            Cut the time from order to delivery by {percent}% before the end of {year}.
            One view of stock and people for {market}, so that a shift leader no longer phones around.
            Carbon-neutral operations by {year}, starting with the fleet.
            Raise first-time fix in {market} from 71% to 8{number}% within two years, measured every month.
            Every site on the same core system by {year}; {person} leads the programme.
            {number} fewer suppliers without a single interruption for customers."""),
        challenges=lines("""
            Planning is manual: a spreadsheet per site, merged by hand every morning at six.
            {percent} percent of the planners retire before {year} and their knowledge is nowhere on paper.
            The systems of {market} come from four suppliers and do not exchange data.
            New rules for essential services make the board personally accountable for security.
            Staff change sites often and then get stuck on accounts and rights.
            Experienced engineers leave; newcomers rely on good instructions on site."""),
        internal=lines("""
            {person} was appointed {number} months ago and thinks in turnaround hours; the first hundred days were spent in {market}.
            Purchasing is being centralised: from April {year} every order above £25k passes the procurement desk.
            The IT teams of {market} moved into one department under {person}.
            The digital board was dissolved; investments now go to the executive committee directly.
            The works council agreed to tablets, provided that location data are not used for appraisal."""),
        external=lines("""
            Energy prices rose {percent}% and customers expect something in return; quicker delivery is the likely answer.
            A competitor of {name} opened a digital desk in March and advertises with it.
            A national subsidy for data exchange opens in the second quarter of {year}.
            Grid congestion delays electrification of the sites by at least a year.
            Two regional peers study a merger; {name} is not part of it."""),
        strategy=lines("""
            First, keep what runs running: the trust of {market} is our licence to speak about anything else, and every hour of downtime costs us a month of goodwill.
            Second, prove with one site that shared data saves hours, and let {person} tell the story rather than tell it ourselves.
            We deliberately do not chase {competitor} on price before {year}; the last loss was about price only, and another attempt would cost attention that the programme needs more.
            The relationship leans on {person} and {other} too much. Every quarter somebody else from our side joins, so that a change of jobs does not cut the line.
            We bring a fact to every meeting, not a brochure: {number} hours saved is a sentence that {person} repeats in the board room.
            Growth will come from {product}, once the pilot in {market} has run for a quarter without an incident.
            What we do not do is as important: no new products before {year}, no discounts without something in return, and no meeting without an agenda that {person} has seen."""),
        action=lines("""
            Agree a quarterly meeting with {person}
            Show {person} and {other} the reference architecture for {market}
            Send {person} the forecast for December and the cost per site
            Finish the statement of work for {product} in {market}
            Demonstrate {product} on a tablet to {person}
            Hold the satisfaction interviews of the first quarter with {market}
            Agree with {person} how framework orders run after the centralisation
            Take {person} on a reference visit about {product}
            Write a two-page view on {market} in {year} for {person}
            Renew the list of contact persons and escalation numbers
            Explain the portal incident in person to {person}
            Ask {person} for an introduction to the technology committee"""),
        promise=lines("""
            Incident report within {number} days
            Proposal for {product} before the budget decision
            Monthly security report in the new layout
            Invoice split per site
            Notes of the round table on {market}
            Benchmark of lead times in comparable companies
            Fixed engineer during the move of {market}"""),
        opportunity=lines("""
            Pilot of {product} in {market}
            {product} for all sites
            Renewal of {product} with a wider scope
            {product} and reporting for {market}
            Night shift for {product}
            Replacement of the old platform in {market}"""),
        qualitative=lines("""
            Be the sparring partner of {person} on the automation of {market}
            Keep the right to order directly under the framework when purchasing is centralised
            {person} asks us for advice at least twice a year"""),
        log=lines("""
            planning of {market} discussed; {person} wants figures first, then a meeting
            content with the split invoices; asked what {product} would cost per site
            watched the morning merge of the spreadsheets and took photographs; {number} people wait for it every day
            monthly report is now part of the board papers
            scope of the pilot with {product} agreed, start in {market}
            satisfaction interview, wish for faster change requests
            hand-over of the joined teams on schedule; weekly half hour fixed for the coming year
            told that {competitor} was invited as well, by {other}; price is not the point, references are
            asked to comment on the roadmap of {market} before the budget round"""),
        evidence=lines("""
            fixed weekly half hour with {person} agreed for all of {year}
            workshop on {product}, {number} people, the sheet was left behind on the wall
            {person} quoted our cost overview in the management meeting
            contact list and escalation steps renewed and confirmed by {person}
            order for {market} handled in two working days"""),
        swot=lines("""
            {number} quarters in a row above the agreed uptime in {market}.
            Our people know {market} by night and in bad weather, which {competitor} cannot say.
            The board sees us as the firm of the servers; only {person} knows more.
            We have one architect with experience in {market}, and he is also wanted elsewhere.
            The subsidy pays a third of {product} if the request is filed in May {year}.
            Centralised purchasing favours a supplier that already has a framework.
            {competitor} offers {product} as a ready-made package.
            A delay of the programme could freeze all other investments for a year."""),
        review=lines("""
            targets within reach; the open conditions wait for {person} and have an action.
            category confirmed; focus moves to {person} and to {market}.
            revenue on plan; stage unchanged until {person} knows us.
            {product} added after the strategy day of the customer."""),
        background=lines("""
            We have worked for {name} since the merger of {market}, first with {product} only, later with a team on site that people greet by name.
            The year was dominated by the move of {market}: {number} weekends, no interruption, and a letter of thanks from {person} that hangs in our canteen.
            {competitor} still runs a part of the landscape, on a contract that ends in {year}. They answer slowly and are cheap; that combination is accepted as long as nothing goes wrong.
            The culture is dry and exact. Whoever promises Thursday and delivers Friday is remembered for it; {person} keeps a list.
            Decisions take two rounds: {person} judges whether it works, {other} whether it pays. Skipping the first round has never worked for anybody.
            Money is available for what saves hours in {market}, and for what the regulator asks. Everything else waits for the budget of {year}.
            There are {number} sites of very different age. In the oldest the network cables predate the ceiling, and every change begins with a search."""),
        added=lines("""
            99.95% uptime, one invoice for all sites
            answers in three languages, also at night
            one report that satisfies the board's duty of care
            half an hour saved per shift
            suppliers connected without touching their software
            reports within the hour instead of after a week"""),
        notes=lines("""
            Wants figures first, then a meeting
            Judges everything by cost per site
            Our daily counterpart since 2023
            Writes the roadmap of {market}
            Likes our monthly report and shares it
            Plans the diary of the whole board"""),
    ))
