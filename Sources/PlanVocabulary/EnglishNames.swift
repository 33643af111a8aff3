import PlanModel

extension LanguageTable {
    /// What headings are called.
    static let englishSections: WordList<SectionKind> = [
        .customer: [
            "Customer", "Customer profile", "Customer information", "Customer facts", "Account", "Account profile",
            "Account overview", "Account information", "Company profile", "Company overview", "Company", "Client",
            "Client profile", "Client overview", "Account background", "Account summary", "Account snapshot",
            "Company snapshot", "Customer overview", "Customer snapshot", "Customer background", "About the customer",
            "About the account", "Who they are", "Company information", "Company background", "Company details",
            "Firm overview", "Business overview"
        ],
        .goals: [
            "Goals", "Key goals", "Customer goals", "Business goals", "Strategic goals", "Customer objectives",
            "Strategic priorities", "Customer goals and priorities", "Customer priorities", "Business priorities",
            "Key priorities", "Business objectives", "Strategic initiatives", "Business drivers", "Key initiatives",
            "Their goals", "Corporate goals"
        ],
        .challenges: [
            "Challenges", "Key challenges", "Customer challenges", "Pain points", "Pains", "Issues", "Business challenges",
            "Identified pain", "Identify pain", "Key issues", "Their challenges", "Problems"
        ],
        .organisation: [
            "Organisation", "Organization", "Organisation facts", "Organization facts", "Organisational facts", "Key facts",
            "Firmographics", "Organisation structure", "Organization structure", "Company facts", "Facts and figures",
            "Key figures", "Corporate structure", "At a glance"
        ],
        .internalDevelopments: [
            "Internal developments", "Internal development", "Developments inside", "Internal changes", "Changes inside",
            "Recent internal changes"
        ],
        .externalDevelopments: [
            "External developments", "External development", "Market developments", "Market trends", "External changes",
            "Industry trends", "Market and industry", "Industry developments", "Market context", "Industry pressures"
        ],
        .stakeholders: [
            "Stakeholders", "Stakeholder map", "Stakeholder analysis", "Key stakeholders", "Relationship map", "Relationships",
            "DMU", "Decision making unit", "Contacts", "Key contacts", "Contact matrix", "People", "Buying centre",
            "Buying center", "Power map", "Org chart", "Buying committee", "Buying group", "Buying team", "Stakeholder matrix",
            "Stakeholder mapping", "Stakeholder overview", "Stakeholder register", "Relationship matrix", "Influence map",
            "Political map", "Decision makers", "Key decision makers", "Key people", "Key players", "Key relationships",
            "Contact persons", "Contact map", "Decision making team", "Who is who", "Who's who", "Customer contacts",
            "Relationship plan", "Relationship mapping", "Key stakeholder map", "Contact information"
        ],
        .portfolio: [
            "Portfolio", "Products", "Product market combinations", "PMC", "PMCs", "Products and services", "Whitespace",
            "White space", "Whitespace analysis", "White space analysis", "Solutions", "Current solutions",
            "Product portfolio", "Product coverage", "Product footprint", "Solution footprint", "Product penetration",
            "Current products", "Our footprint", "Installed base", "Products and solutions", "Product whitespace",
            "Product white space", "White space map", "Whitespace map", "White spaces", "Services", "Products in use",
            "Share of wallet", "Wallet share", "Cross sell matrix", "Current footprint", "Account penetration", "Solution map"
        ],
        .opportunities: [
            "Opportunities", "Opportunity", "Pipeline", "Sales pipeline", "Growth opportunities", "Commercial opportunities",
            "Opportunity pipeline", "Deals", "Open opportunities", "Opportunity map", "Opportunity plan",
            "Active opportunities", "Key opportunities", "Sales opportunities", "Expansion opportunities",
            "Cross sell opportunities", "Upsell opportunities", "Upsell and cross sell", "Revenue opportunities",
            "Growth plan", "Business opportunities", "Opportunity overview", "Current opportunities", "Open deals",
            "Potential opportunities", "Cross sell and upsell"
        ],
        .shortTerm: ["Short term", "Short term opportunities", "Near term", "Now", "0 3 months", "Short term wins", "Quick wins"],
        .mediumTerm: ["Medium term", "Medium term opportunities", "Mid term", "Next", "Medium term plays"],
        .longTerm: ["Long term", "Long term opportunities", "Later", "Long term plays"],
        .objectives: [
            "Objectives", "Account objectives", "Account goals", "Our goals", "Our objectives", "Targets",
            "Goals and objectives", "OKRs", "Key objectives", "Sales objectives", "Sales goals", "Strategic objectives",
            "Our targets", "Account targets", "Growth goals", "Growth targets", "Goals for the account", "SMART goals",
            "SMART objectives", "Key results", "Objectives and key results", "Goals for this year"
        ],
        .quantitativeObjectives: ["Quantitative", "Quantitative objectives"],
        .qualitativeObjectives: ["Qualitative", "Qualitative objectives"],
        .actions: [
            "Actions", "Action plan", "Action items", "Actions and activities", "Next steps", "Activities", "Tasks", "To do",
            "Todo", "Action list", "Mutual action plan", "Mutual close plan", "Mutual success plan", "Joint action plan",
            "Close plan", "Task list", "Work plan", "Action log", "Action register", "Actions and owners", "Key actions",
            "Key activities", "Action steps", "Open actions", "Action points", "90 day plan", "90 day action plan",
            "30 60 90 day plan", "Follow up actions", "Follow ups", "Engagement plan", "Planned activities",
            "Implementation plan", "To dos", "Todos", "Action tracker", "Next actions", "Actions agreed", "Next step", "Open activities", "Asks and next steps"
        ],
        .promises: [
            "Promises", "Commitments", "Commitments made", "Promises made", "Our promises", "Promises to the customer",
            "Commitments to the customer", "Our commitments", "What we promised", "Open promises", "Promises and commitments"
        ],
        .agreements: [
            "Agreements", "Contracts", "Contracts and agreements", "Terms", "Contract overview", "Current contracts",
            "Contract details", "Commercial agreements", "Commercial terms", "Working agreements", "Contractual agreements",
            "Existing agreements", "Agreements in place", "Contract summary"
        ],
        .successConditions: [
            "Success conditions", "Conditions", "Conditions for success", "Seven conditions", "Seven success conditions",
            "The seven conditions", "The seven success conditions", "Seven conditions for success",
            "Conditions for successful selling"
        ],
        .incidents: [
            "Incidents", "Quality incidents", "Complaints", "Escalations", "Quality issues", "Service incidents",
            "Support issues", "Incident log"
        ],
        .satisfaction: [
            "Satisfaction", "Customer satisfaction", "Satisfaction scores", "NPS", "CSAT", "Satisfaction signals",
            "NPS scores", "Customer feedback", "Customer health", "Voice of the customer"
        ],
        .contactLog: [
            "Contact log", "Contact history", "Log", "Meeting log", "Contact moments", "Touchpoints", "Interactions",
            "Meeting notes", "Journal", "Contact report", "Call log", "Visit reports", "Call reports", "Interaction history",
            "Interaction log", "Activity log", "Activity history", "Communication log", "Meeting history",
            "Engagement history", "Contact reports", "Touchpoint log", "Conversation log", "Meetings held",
            "Recent interactions", "Recent activity", "Contacts made"
        ],
        .reviews: [
            "Reviews", "Review", "Plan reviews", "Evaluations", "Evaluation", "Review history", "Governance", "Review log",
            "Plan review", "Review and governance", "Account reviews", "Quarterly reviews", "QBRs", "Progress reviews",
            "Review notes"
        ],
        .swot: ["SWOT", "SWOT analysis", "SWOT matrix"],
        .strengths: ["Strengths", "Our strengths"],
        .weaknesses: ["Weaknesses", "Our weaknesses"],
        .threats: [
            "Threats", "Risks", "Risk", "Key risks", "Risks and threats", "Account risks", "Risk assessment", "Risk register",
            "Threats and risks", "Risk factors", "Risk analysis"
        ],
    ]

    /// What the fields of records are called, in columns, labels and tokens.
    static let englishFields: WordList<FieldName> = [
        .id: ["id", "no", "nr", "ref", "#", "ID no", "number", "action no", "record ID", "key"],
        .title: ["title", "description", "what", "subject", "text", "name", "headline"],
        .name: [
            "name", "stakeholder", "person", "contact person", "full name", "key contact", "decision maker", "contact name",
            "key stakeholder", "player"
        ],
        .jobTitle: ["title", "job title", "position", "function", "job role", "designation", "business title", "job function"],
        .role: [
            "role", "buying role", "DMU role", "role in DMU", "role in decision", "role in buying process",
            "role in the decision", "decision role", "buyer type", "buying influence", "buyer role", "stakeholder role",
            "power role", "stakeholder type"
        ],
        .level: ["level", "organisational level", "management level", "seniority", "hierarchy level", "org level"],
        .influence: [
            "influence", "power", "impact", "influence level", "level of influence", "influence score", "power influence",
            "power level", "decision power", "influence 1 5", "influence h m l"
        ],
        .relationship: [
            "relationship", "relationship strength", "strength", "relation", "relationship status", "relationship level",
            "relationship score", "relationship quality", "quality of relationship", "strength of relationship",
            "relationship health", "relationship 1 5", "bond", "our relationship", "current relationship"
        ],
        .attitude: [
            "attitude", "sentiment", "stance", "support", "disposition", "support level", "level of support",
            "position towards us", "attitude towards us", "view of us", "feeling", "mood", "supportive", "favourability",
            "stance towards us", "sentiment towards us", "status of support"
        ],
        .lastContact: [
            "last contact", "last contacted", "last meeting", "last seen", "last touch", "last touchpoint", "last spoke",
            "last spoken", "last contact date", "last activity", "last activity date", "last interaction", "last conversation",
            "last met", "latest contact", "date of last contact", "most recent contact", "last touched"
        ],
        .reportsTo: ["reports to", "manager", "boss", "line manager", "report to", "superior"],
        .email: ["email", "e-mail", "mail", "email address", "e mail address"],
        .phone: [
            "phone", "telephone", "mobile", "phone number", "mobile number", "mobile phone", "telephone number", "tel", "cell",
            "direct line", "business phone"
        ],
        .notes: ["notes", "note", "remarks", "remark", "comment", "comments", "additional notes", "further notes", "extra notes"],
        .product: [
            "product", "PMC", "service", "solution", "offering", "product market combination", "product service",
            "product line", "product family", "solution area", "products", "product name", "primary product", "services",
            "module"
        ],
        .market: [
            "market", "business unit", "department", "division", "segment", "site", "region", "BU", "business line",
            "location", "business area", "customer unit"
        ],
        .status: [
            "status", "state", "stage", "current status", "product status", "deal stage", "sales stage", "opportunity stage",
            "progress status", "pipeline stage", "usage", "adoption", "task status", "activity status", "condition status"
        ],
        .revenue: [
            "revenue", "turnover", "current revenue", "current spend", "spend", "annual revenue", "annual spend", "sales",
            "current sales", "ARR", "current ARR", "revenue this year", "actual revenue", "booked revenue"
        ],
        .potential: [
            "potential", "potential revenue", "estimated potential", "revenue potential", "potential value", "potential spend",
            "potential ARR", "upside", "growth potential", "opportunity size", "whitespace value", "annual potential"
        ],
        .addedValue: [
            "added value", "value proposition", "value", "benefit", "our added value", "customer value", "value to customer",
            "value to the customer", "benefits", "value for customer", "value add", "why us", "business value",
            "customer benefit"
        ],
        .competitor: [
            "competitor", "competition", "incumbent", "competitors", "main competitor", "current supplier", "current vendor",
            "incumbent supplier", "competing with", "vendor in place", "competing supplier", "current provider"
        ],
        .value: [
            "value", "amount", "deal size", "deal value", "size", "estimated value", "est value", "deal amount",
            "opportunity value", "est revenue", "estimated revenue", "expected revenue", "expected value", "TCV", "ACV",
            "total contract value", "contract value", "potential value", "worth", "revenue", "deal size eur", "budget"
        ],
        .probability: [
            "p", "probability", "chance", "likelihood", "win probability", "win chance", "win rate", "win likelihood",
            "deal probability", "prob", "chance of success", "win prob", "confidence", "probability %", "odds"
        ],
        .close: [
            "close", "close date", "closing date", "expected close", "expected", "when", "est close", "est close date",
            "estimated close date", "expected close date", "expected closing", "expected decision", "decision date",
            "target close", "target close date", "closes", "due date", "timing", "close by", "forecast close",
            "expected signature"
        ],
        .won: ["won", "won on"],
        .lost: ["lost", "lost on"],
        .horizon: ["horizon", "term", "time horizon", "timeframe", "time frame"],
        .owner: [
            "owner", "who", "responsible", "assignee", "by", "account manager", "reviewer", "lead", "action owner",
            "assigned to", "assigned", "who leads", "account owner", "deal owner", "opportunity owner", "relationship owner",
            "our contact", "owned by", "responsible person", "accountable", "action by", "DRI", "our lead", "contact owner",
            "sponsor internal", "internal owner", "task owner", "relationship manager", "reviewed by", "author"
        ],
        .due: [
            "due", "by", "deadline", "due date", "date", "target date", "when", "before", "due by", "due on", "by when",
            "end date", "finish by", "complete by", "deliver by", "timeline", "timing", "finish date", "completion date",
            "planned date", "to be done by", "planned for", "promised for", "promised by", "ready by"
        ],
        .done: [
            "done", "completed", "finished", "kept", "done on", "done date", "completed on", "completion", "date completed",
            "date done", "finished on", "delivered", "delivered on", "closed on", "actual completion"
        ],
        .priority: ["priority", "prio", "urgency", "importance", "prio level", "priority level"],
        .hours: ["hours", "effort", "time", "hours spent", "time spent", "estimated hours", "est hours", "duration", "hrs"],
        .serves: [
            "serves", "for", "objective", "linked to", "goal", "refs", "condition", "conditions", "supports",
            "related objective", "related goal", "related to", "linked objective", "linked goal", "objective id",
            "contributes to", "success condition", "related opportunity", "serves objective", "linked opportunity"
        ],
        .metric: [
            "metric", "KPI", "measure", "measured by", "indicator", "unit of measure", "success metric", "success measure",
            "how measured", "key metric", "measurement", "key result"
        ],
        .baseline: [
            "baseline", "start", "from", "starting point", "starting value", "base", "start value", "last year",
            "current baseline", "as is"
        ],
        .target: ["target", "goal", "target value", "aim", "desired", "goal value", "to be", "desired value"],
        .actual: [
            "actual", "current", "now", "progress", "actual value", "current value", "to date", "YTD", "result", "achieved",
            "status quo", "latest", "realised", "realized", "actuals"
        ],
        .nature: ["type", "nature", "kind", "objective type", "goal type", "category"],
        .to: [
            "to", "promised to", "for", "with", "promised", "promisee", "recipient", "made to", "customer contact",
            "beneficiary", "to whom"
        ],
        .topic: ["topic", "subject", "area", "agreement type", "item", "theme", "contract type"],
        .agreement: [
            "agreement", "agreed", "description", "details", "what was agreed", "agreed terms", "content", "arrangement",
            "terms", "contract", "what we agreed"
        ],
        .validUntil: [
            "valid until", "until", "expires", "expiry", "end date", "valid to", "valid through", "end", "end of contract",
            "contract end", "expiry date", "expiration", "expiration date", "renewal", "renewal date", "runs until", "ends",
            "ends on", "valid till", "contract end date", "valid thru", "term end"
        ],
        .date: [
            "date", "when", "on", "day", "date of contact", "meeting date", "date held", "activity date", "review date",
            "contact date", "created", "logged", "date and time"
        ],
        .with: [
            "with", "who", "person", "people", "attendees", "contact", "participants", "present", "participant",
            "contact person", "spoke with", "spoken with", "met with", "contacts", "attendee", "customer contact", "contacted",
            "stakeholder", "stakeholders", "customer attendees", "name"
        ],
        .channel: [
            "channel", "type", "via", "how", "kind", "medium", "activity type", "contact type", "form", "mode", "meeting type",
            "type of contact", "method", "interaction type"
        ],
        .summary: [
            "summary", "what", "subject", "topic", "outcome", "notes", "result", "conclusion", "text", "description",
            "key points", "discussion", "details", "what was discussed", "discussed", "takeaways", "key takeaways", "remarks",
            "about", "findings", "decision", "decisions", "conclusions", "comments", "purpose and outcome", "body",
            "notes and outcome"
        ],
        .next: ["next", "next review", "next review date", "next evaluation", "following review", "next step date"],
        .satisfaction: ["satisfaction", "score", "NPS", "CSAT", "satisfaction score", "rating", "mark", "customer satisfaction"],
        .incident: ["incident", "incident status"],
        .condition: ["condition", "success condition"],
        .quadrant: ["quadrant"],
    ]

    /// What the column is called that says what a row is about.
    static let englishTitleColumns: WordList<RecordKind> = [
        .stakeholder: [
            "Name", "Stakeholder", "Contact", "Person", "Contact name", "Full name", "Key contact", "Contact person", "Who",
            "Key stakeholder", "Decision maker", "Them"
        ],
        .product: [
            "Product", "PMC", "Service", "Solution", "Product name", "Product/service", "Product or service", "Solution area",
            "Offering", "Products", "Services"
        ],
        .opportunity: [
            "Opportunity", "Deal", "Name", "Opportunity name", "Deal name", "Title", "Potential opportunity", "Topic",
            "Project", "Description", "What"
        ],
        .objective: [
            "Objective", "Goal", "Name", "Title", "Description", "What", "SMART goal", "Objectives", "Goals",
            "Target description"
        ],
        .action: [
            "Action", "Activity", "Task", "Next step", "Action item", "Action point", "What", "To do", "Description", "Title",
            "Milestone", "Task name", "Subject", "Step", "Actions", "Activities", "Action required", "Deliverable"
        ],
        .promise: ["Promise", "Commitment", "What", "Description", "Title", "What we promised"],
        .agreement: ["Agreement", "Terms", "What was agreed"],
        .contact: ["Summary", "Notes", "Outcome", "What", "Discussion", "Subject", "Key points"],
        .evidence: ["Evidence", "What", "Description", "Incident", "Complaint", "Signal", "Text", "Issue", "Explanation", "Notes", "Why"],
        .review: ["Review", "Outcome", "Conclusion", "What", "Notes", "Summary", "Findings", "Conclusions", "Decision"],
        .customerFact: ["Fact"],
        .swot: ["Item"],
    ]
}
