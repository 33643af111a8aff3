import PlanModel

extension LanguageTable {
    public static let english = LanguageTable(
        language: .english,
        sections: englishSections,
        conditions: [
            .contact: ["Contact", "Regular contact", "contact"],
            .trust: ["Trust", "trust"],
            .topOfMind: ["Top of mind", "top-of-mind"],
            .portfolio: ["Portfolio", "Portfolio known", "Knows our portfolio", "portfolio"],
            .ease: ["Ease of business", "ease", "Ease of doing business", "Doing business"],
            .sparringPartner: ["Sparring partner", "sparring-partner", "Discussion partner", "Strategic sparring partner"],
            .goodwill: ["Goodwill", "goodwill"],
        ],
        frontMatterKeys: [
            .account: [
                "account", "customer", "client", "account name", "customer name", "client name", "company", "company name",
                "organisation", "organization"
            ],
            .manager: [
                "manager", "account manager", "owner", "account owner", "account lead", "account executive", "AM", "KAM",
                "key account manager", "sales rep", "responsible"
            ],
            .category: ["category", "tier", "segment", "customer category", "account category", "account tier"],
            .stage: ["stage", "relationship stage", "phase", "relationship phase", "account stage", "current stage"],
            .currency: ["currency", "currency code"],
            .period: ["period", "year", "plan period", "fiscal year", "planning period", "plan year", "FY"],
            .revenue: ["revenue", "turnover", "sales", "annual revenue", "revenue history", "revenues", "turnover history"],
            .reviewed: ["reviewed", "last reviewed", "last review", "review date", "reviewed on", "last evaluation", "last evaluated"],
            .team: ["team", "account team", "our team", "core team", "virtual team", "members"],
            .industry: ["industry", "sector", "vertical", "market segment"],
            .route: ["route", "sales route", "route to market", "track"],
            .website: ["website", "url", "web", "site", "homepage", "web site"],
            .employees: ["employees", "headcount", "number of employees", "staff", "company size", "FTE", "fte count"],
            .location: ["location", "headquarters", "city", "hq", "head office", "country", "address", "region"],
            .parent: ["parent", "parent company", "group", "holding", "owner company", "ultimate parent"],
            .language: ["language", "lang"],
            .customerNumber: [
                "customer-number", "customer no", "crm", "crm id", "account number", "customer number", "debtor number",
                "account id", "client number", "customer id"
            ],
        ],
        revenueKeys: [.actual: ["actual", "realised", "realized", "ytd", "revenue", "realisation", "achieved", "booked", "actuals"], .target: ["target", "goal", "plan", "budget", "objective", "quota"], .potential: ["potential", "upside", "wallet", "total potential"]],
        fields: englishFields,
        titleColumns: englishTitleColumns,
        stages: [
            .communication: [
                "establish communication", "communication", "communicating", "making contact", "first contact", "contact", "cold",
                "prospecting", "awareness", "suspect"
            ],
            .interest: ["raise interest", "interest", "prospect", "interested", "lead"],
            .firstSale: [
                "make the first sale", "first-sale", "first sale", "first order", "first deal", "first purchase", "new customer",
                "first contract", "trial order"
            ],
            .trustedSupplier: [
                "become a trusted supplier", "trusted-supplier", "trusted supplier", "preferred supplier", "trusted vendor",
                "trusted partner", "approved supplier", "regular supplier", "trusted"
            ],
            .strategicPartner: [
                "grow into a strategic partner", "strategic-partner", "strategic partner", "partner", "partnership",
                "strategic partnership", "strategic", "strategic supplier"
            ],
            .secured: ["secure the relationship", "secured", "secure", "mature", "retention", "retain", "secure relationship", "maintain"],
        ],
        roles: [
            .decisionMaker: [
                "decision maker", "decision-maker", "decider", "decision", "economic buyer", "budget holder",
                "final decision maker", "decision authority", "budget owner", "signatory", "final approver", "approver", "EB",
                "DM", "decides"
            ],
            .influencer: [
                "influencer", "advisor", "adviser", "recommender", "technical buyer", "evaluator", "technical evaluator",
                "influences", "recommends", "technical influencer", "expert", "TB", "specifier"
            ],
            .user: ["user", "end user", "key user", "user buyer", "end users", "operator", "users", "UB"],
            .buyer: ["buyer", "procurement", "purchaser", "purchasing", "purchase", "purchasing manager", "commercial buyer", "sourcing"],
            .gatekeeper: ["gatekeeper", "blocker", "gate keeper", "screen"],
            .sponsor: [
                "sponsor", "champion", "coach", "executive sponsor", "internal champion", "mobiliser", "mobilizer",
                "internal sponsor"
            ],
            .other: ["other"],
        ],
        levels: [
            .strategic: [
                "strategic", "board", "executive", "c-level", "director", "C level", "C suite", "CXO", "top management",
                "senior management", "boardroom", "leadership", "VP", "executive board", "strategy"
            ],
            .tactical: [
                "tactical", "management", "middle management", "middle", "mid level", "manager", "mid management",
                "head of department", "department head", "tactic"
            ],
            .operational: [
                "operational", "operations", "work floor", "operation", "shop floor", "staff", "working level", "operator level",
                "specialist"
            ],
        ],
        attitudes: [
            .opponent: [
                "opponent", "against", "hostile", "negative", "enemy", "resistor", "detractor", "--", "🔴", "blocker", "detracts",
                "unsupportive", "anti"
            ],
            .sceptic: [
                "sceptic", "skeptic", "sceptical", "skeptical", "critical", "doubtful", "cautious", "-", "🙁", "hesitant",
                "not convinced", "reserved", "wary", "mixed"
            ],
            .neutral: ["neutral", "indifferent", "0", "+/-", "🟡", "😐", "undecided", "open minded", "no opinion", "passive"],
            .supporter: [
                "supporter", "supportive", "positive", "in favour", "fan", "friend", "+", "🟢", "🙂", "supports us", "favourable",
                "favorable", "friendly", "in favor", "pro", "warm", "ally", "supporting", "good"
            ],
            .sponsor: [
                "sponsor", "champion", "advocate", "ambassador", "promoter", "++", "strong supporter", "coach", "very positive",
                "raving fan", "promotor of us"
            ],
        ],
        productStatuses: [
            .sold: [
                "sold", "has", "customer", "in use", "active", "current", "installed", "live", "in place", "deployed", "✅",
                "purchased", "bought", "using", "delivered", "adopted", "existing", "contracted", "running", "implemented",
                "owned", "in production", "client", "yes"
            ],
            .known: [
                "known", "knows", "aware", "presented", "offered", "quoted", "in discussion", "pilot", "proposed", "proposal sent",
                "demoed", "interested", "evaluating", "in trial", "discussed", "pitched", "in pipeline", "proposal", "trial"
            ],
            .unknown: [
                "unknown", "not known", "unaware", "does not know", "white space", "whitespace", "not presented", "not discussed",
                "new to them", "never discussed", "not aware", "untapped"
            ],
            .notRelevant: [
                "not relevant", "not-relevant", "irrelevant", "n/a", "not applicable", "not needed", "no fit", "out of scope",
                "no need"
            ],
        ],
        opportunityStatuses: [
            .open: [
                "open", "in progress", "qualified", "identified", "proposal", "negotiation", "active", "new", "prospecting",
                "qualification", "qualify", "develop", "propose", "needs analysis", "value proposition", "id decision makers",
                "perception analysis", "proposal price quote", "negotiation review", "appointment scheduled", "qualified to buy",
                "presentation scheduled", "decision maker bought in", "contract sent", "discovery", "quoted", "quote sent",
                "proposal sent", "shortlisted", "in negotiation", "verbal", "commit", "best case", "upside", "lead", "demo",
                "evaluation", "ongoing", "pipeline", "idea", "on hold", "pilot", "early", "exploring", "contracting"
            ],
            .won: ["won", "closed won", "closedwon", "signed", "awarded", "order received"],
            .lost: [
                "lost", "closed lost", "no bid", "withdrawn", "closedlost", "rejected", "cancelled", "disqualified", "declined",
                "abandoned"
            ],
        ],
        horizons: [.short: ["short", "short term", "near term"], .medium: ["medium", "medium term", "mid term"], .long: ["long", "long term"]],
        natures: [.quantitative: ["quantitative"], .qualitative: ["qualitative"]],
        actionStatuses: [
            .open: [
                "open", "to do", "todo", "in progress", "planned", "not started", "started", "busy", "waiting", "ongoing",
                "on track", "☐", "pending", "in process", "wip", "new", "scheduled", "behind", "delayed", "at risk", "blocked",
                "on hold", "overdue", "active", "running", "underway", "under way", "in review", "doing", "backlog", "next",
                "not done", "not yet started", "off track", "deferred", "postponed"
            ],
            .done: [
                "done", "completed", "complete", "finished", "closed", "achieved", "kept", "ready", "✅", "delivered", "resolved",
                "fulfilled", "met", "100%"
            ],
            .cancelled: [
                "cancelled", "canceled", "dropped", "withdrawn", "obsolete", "abandoned", "rejected", "no longer needed",
                "not needed", "stopped", "removed", "on ice"
            ],
        ],
        priorities: [.high: ["high", "urgent", "critical", "must", "must have", "H", "P1", "🔴", "very high", "top", "1 high", "asap", "urgent important"], .medium: ["medium", "normal", "should", "should have", "M", "P2", "🟡", "med", "moderate", "2 medium", "mid", "average"],
            .low: ["low", "could", "could have", "nice to have", "L", "P3", "🟢", "minor", "3 low", "later", "won't have", "wont"]],
        topics: [
            .contract: [
                "Contract", "Framework", "Framework contract", "Framework agreement", "Contract term", "Master agreement",
                "Master services agreement", "MSA", "Contract duration", "Term", "Legal terms", "NDA", "Framework deal",
                "Main contract"
            ],
            .prices: [
                "Prices", "Price", "Pricing", "Rates", "Price list", "Price agreement", "Tariffs", "Discount", "Discounts",
                "Price agreements", "Rebate", "Rate card", "Price indexation", "Indexation", "Rebates", "Pricing agreement"
            ],
            .delivery: [
                "Delivery/SLA", "Delivery", "SLA", "Service level", "Service levels", "Delivery and SLA",
                "Service level agreement", "Lead time", "Lead times", "Delivery times", "Service", "Response times",
                "Response time", "Delivery terms", "Uptime", "Support", "Service hours", "Delivery time", "Availability"
            ],
            .ordering: [
                "Ordering", "Orders", "Order process", "Call off", "Order", "Ordering process", "Purchasing process",
                "How to order", "Call offs", "Purchase orders", "Order channel", "Order procedure"
            ],
            .invoicing: [
                "Invoicing", "Invoices", "Billing", "Payment", "Payment terms", "Invoice", "Payments", "Billing terms",
                "Payment term", "Invoicing and payment", "Payment conditions"
            ],
            .contacts: [
                "Contacts", "Contact persons", "Contact person", "Points of contact", "Contact people", "Contact points",
                "Escalation", "Escalation path", "Escalation contacts", "Single point of contact", "Main contact", "Communication"
            ],
            .other: ["Other"],
        ],
        channels: [
            .meeting: [
                "meeting", "review meeting", "board meeting", "video call", "online meeting", "teams", "QBR", "business review",
                "quarterly review", "steering committee", "zoom", "video", "video meeting", "in person", "face to face", "F2F",
                "interview", "conversation", "online", "discussion", "board", "steerco", "virtual meeting"
            ],
            .call: ["call", "phone", "phone call", "telephone", "phoned", "conference call", "teams call", "called", "rang", "tel"],
            .email: [
                "email", "e-mail", "mail", "letter", "message", "emailed", "linkedin", "mailed", "post", "chat", "text",
                "whatsapp", "mails"
            ],
            .visit: [
                "visit", "site visit", "on site", "onsite", "visited", "on site visit", "plant visit", "plant tour", "site tour",
                "customer visit", "tour"
            ],
            .lunch: ["lunch", "dinner", "coffee", "breakfast", "drinks", "business lunch", "business dinner", "drink", "beer"],
            .workshop: [
                "workshop", "session", "demo", "training", "presentation", "demonstration", "webinar", "working session",
                "design session"
            ],
            .event: [
                "event", "conference", "fair", "trade fair", "seminar", "exhibition", "congress", "open day", "golf", "symposium",
                "trade show"
            ],
            .other: ["other"],
        ],
        incidentStatuses: [.open: ["open", "unresolved", "in progress", "pending", "ongoing", "under investigation", "not resolved", "new", "investigating"], .resolved: ["resolved", "closed", "solved", "fixed", "done", "settled", "handled", "completed", "✅"]],
        routes: [.direct: ["direct", "sales"], .tender: ["tender", "rfp", "procurement"]],
        conditionStatuses: [
            .met: ["met", "yes", "ok", "fulfilled", "✅", "🟢", "fully met", "achieved", "satisfied", "in place", "good", "holds", "green", "full", "done"], .partial: ["partial", "partly met", "partly", "🟡", "partially", "partially met", "in progress", "partial met", "half", "amber", "some", "somewhat", "mostly"], .unmet: ["unmet", "not met", "no", "❌", "🔴", "not yet", "absent", "missing", "not fulfilled", "red", "fails"],
            .unknown: ["unknown", "not known", "unclear", "not sure", "no idea"],
        ],
        quadrants: [
            .strengths: ["Strengths", "strength", "strong points"], .weaknesses: ["Weaknesses", "weakness", "weak points"], .opportunities: ["Opportunities", "opportunity"],
            .threats: ["Threats", "threat", "risks"],
        ],
        factKinds: [
            .goal: [
                "Goals", "goal", "key goals", "ambition", "ambitions", "priorities", "customer goals", "strategic goals",
                "business goals", "objectives", "strategic priorities", "key priorities", "business priorities",
                "business objectives", "initiatives", "strategic initiatives", "vision", "mission", "strategy",
                "customer objectives"
            ],
            .challenge: [
                "Challenges", "challenge", "key challenges", "pain points", "issues", "problems", "pains", "pain",
                "customer challenges", "business challenges", "concerns", "worries", "identified pain", "pain point",
                "bottlenecks", "obstacles"
            ],
            .internalDevelopment: [
                "Internal developments", "internal", "internal changes", "internal news", "reorganisation", "reorganization"
            ],
            .externalDevelopment: [
                "External developments", "external", "market trends", "trends", "market developments", "industry trends", "market",
                "external news", "regulation"
            ],
            .organisation: ["Organisation", "organization"],
        ],
        scale: [
            1: ["none", "very low", "very weak", "poor", "--", "very poor"],
            2: ["low", "weak", "limited", "-", "L"],
            3: ["medium", "moderate", "average", "neutral", "fair", "0", "+/-", "M"],
            4: ["high", "strong", "good", "+", "H"],
            5: ["very high", "very strong", "excellent", "++", "very good"],
        ],
        months: [
            1: ["January", "jan"], 2: ["February", "feb"], 3: ["March", "mar"], 4: ["April", "apr"], 5: ["May"], 6: ["June", "jun"],
            7: ["July", "jul"], 8: ["August", "aug"], 9: ["September", "sep", "sept"], 10: ["October", "oct"], 11: ["November", "nov"],
            12: ["December", "dec"],
        ],
        magnitudes: [
            .thousand: ["k", "thousand"], .million: ["m", "mn", "mio", "million", "mil", "mill"], .billion: ["b", "bn", "billion"],
        ],
        placeholders: ["tbd", "tbc", "tba", "todo", "to be determined", "to be decided", "to be completed", "to do", "n/a", "fill in", "xxx", "unknown yet"],
        relativeDates: ["asap", "yesterday", "today", "tomorrow", "next week", "next month", "last week", "last month", "next quarter", "soon", "this week", "this month", "ongoing"],
        openEnded: ["indefinite", "cancelled", "open ended", "open-ended", "until cancelled", "until further notice", "no end date", "evergreen"],
        conjunctions: ["and", "with"],
        percentWords: ["percent", "per cent"],
        hourWords: ["h", "hr", "hrs", "hour", "hours"],
        givenNameColumns: ["first name", "given name", "forename"],
        familyNameColumns: ["last name", "surname", "family name"],
        totals: ["total", "totals", "grand total", "subtotal", "sum"],
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        factColumns: ["field", "value", "item", "detail", "details", "information", "topic", "aspect", "description", "attribute", "fact"],
        periods: [.week: ["week", "wk", "w"], .quarter: ["quarter", "q"], .half: ["half", "h"]],
        dateLeads: ["by", "due", "on", "in", "the", "end", "of", "no", "later", "than", "latest", "until"],
        dateLimits: ["before"],
        approximations: ["approx", "approximately", "about", "around", "ca", "c", "est", "roughly"],
        currencyWords: [.euro: ["euro", "euros"], .dollar: ["dollar", "dollars"], .pound: ["pound", "pounds"]],
        deadlineWords: ["by", "before", "due"],
        headingTails: ["by", "per", "for", "in", "at", "during"],
        noneWords: ["none", "nothing", "not set"],
        amountRemarks: ["per year", "per annum", "a year", "pa", "year", "yr", "ARR", "ACV", "TCV", "excl VAT", "ex VAT", "excluding VAT", "est", "approx"],
        internalWords: ["internal", "confidential", "internal only"],
        ignoreWords: ["planc-ignore"]
    )
}
