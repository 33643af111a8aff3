import PlanDiagnostics
import PlanModel
import PlanVocabulary

/// The method's words for the reader's language: those of the vocabulary, so that reports speak like plans.
struct Terms: Sendable {
    let language: Language
    private let table: LanguageTable

    init(_ language: Language) {
        self.language = language
        table = .of(language)
    }

    func callAsFunction(_ text: Localized) -> String { text[language] }
    func callAsFunction(en english: String, nl dutch: String) -> String { language == .dutch ? dutch : english }

    func stage(_ stage: Stage) -> String { plain(short(table.stages[stage]) ?? stage.id) }
    func role(_ role: StakeholderRole) -> String { table.roles[role]?.first ?? role.rawValue }
    func level(_ level: StakeholderLevel) -> String { table.levels[level]?.first ?? level.rawValue }
    func attitude(_ attitude: Attitude) -> String { table.attitudes[attitude]?.first ?? attitude.rawValue }
    func productStatus(_ status: ProductStatus) -> String { table.productStatuses[status]?.first ?? status.rawValue }
    func priority(_ priority: Priority) -> String { table.priorities[priority]?.first ?? priority.rawValue }
    func channel(_ channel: Channel) -> String { table.channels[channel]?.first ?? channel.rawValue }
    func horizon(_ horizon: Horizon) -> String { short(table.horizons[horizon]) ?? horizon.rawValue }
    func quadrant(_ quadrant: SwotQuadrant) -> String { table.quadrants[quadrant]?.first ?? quadrant.rawValue }

    /// The second word of a list is the short form of the first, where there is one.
    private func short(_ words: [String]?) -> String? { words.flatMap { $0.count > 1 ? $0[1] : $0.first } }

    /// The name of a fact of the front matter: in the reader's language where planc knows it, else as it was written.
    func detail(_ label: String) -> String {
        let known = Vocabulary.standard.frontMatterKeys[WordKey.make(label)].flatMap { table.frontMatterKeys[$0]?.first }
        let name = plain(known ?? label)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private func plain(_ word: String) -> String { word.replacing("-", with: " ") }

    /// What a category means, in a few words (method, "Five customer categories").
    func category(_ category: PlanModel.Category) -> String {
        switch category {
        case .growing: self(en: "significant, may grow", nl: "substantieel, kan groeien")
        case .saturated: self(en: "significant, no growth", nl: "substantieel, geen groei")
        case .modest: self(en: "modest or one-off significant", nl: "bescheiden of eenmalig substantieel")
        case .oneOff: self(en: "one-off, modest", nl: "eenmalig, bescheiden")
        case .none: self(en: "no turnover possible", nl: "geen omzet mogelijk")
        }
    }
}
