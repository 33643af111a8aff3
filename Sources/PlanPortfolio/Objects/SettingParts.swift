import PlanAssessment
import PlanDiagnostics
import PlanJSON
import PlanModel
import PlanRules
import PlanText

// What holds for a plan: that part of its configuration which the report depends on, and only what differs from planc's own.

/// A configuration as it travels with a compiled plan. A logo does not: it is read where the report is made.
struct PlanSettings: Composite, Equatable {
    var language: Language?
    var thresholds: [NumberSetting] = []
    var contactCadence: [NumberSetting] = []
    var reviewCadence: [NumberSetting] = []
    var levels: [LevelSetting] = []
    var selected: [String] = []
    var ignored: [String] = []
    var brandName: String?
    var brandColor: String?
    var brandDarkColor: String?
    var hasLogo = false

    static var blank: PlanSettings { PlanSettings() }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("language", &language)
        try carrier.part("thresholds", &thresholds)
        try carrier.part("contactCadence", &contactCadence)
        try carrier.part("reviewCadence", &reviewCadence)
        try carrier.part("rules", &levels)
        try carrier.part("selected", &selected)
        try carrier.part("ignored", &ignored)
        try carrier.part("brandName", &brandName)
        try carrier.part("brandColor", &brandColor)
        try carrier.part("brandDarkColor", &brandDarkColor)
        try carrier.part("logo", &hasLogo)
    }
}

/// A number under the name that the configuration has for it.
struct NumberSetting: Composite, Equatable {
    var name = ""
    var value = 0

    static var blank: NumberSetting { NumberSetting() }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("name", &name)
        try carrier.part("value", &value, within: 0...1_000_000_000_000)
    }
}

/// What a rule or a group of rules is set to; no severity means off.
struct LevelSetting: Composite, Equatable {
    var name = ""
    var severity: Severity?

    static var blank: LevelSetting { LevelSetting() }

    mutating func carry<C: Carrier>(_ carrier: inout C) throws(C.Failure) {
        try carrier.part("name", &name)
        try carrier.part("severity", &severity)
    }
}

extension PlanSettings {
    init(_ configuration: Configuration) {
        let (own, standard) = (configuration.assessment, AssessmentSettings())
        language = configuration.language
        thresholds = Threshold.all.filter { own[keyPath: $0.path] != standard[keyPath: $0.path] }.map { NumberSetting(name: $0.name, value: own[keyPath: $0.path]) }
        contactCadence = Self.days(own.contactCadence, besides: standard.contactCadence)
        reviewCadence = Self.days(own.reviewCadence, besides: standard.reviewCadence)
        levels = configuration.rules.levels.sorted { $0.key < $1.key }.map { name, level in
            if case .severity(let severity) = level { LevelSetting(name: name, severity: severity) } else { LevelSetting(name: name) }
        }
        selected = configuration.rules.selected.sorted()
        ignored = configuration.rules.ignored.sorted()
        (brandName, brandColor, brandDarkColor) = (configuration.brand.name, configuration.brand.color, configuration.brand.darkColor)
        hasLogo = configuration.brand.logo != nil
    }

    /// The configuration that these settings make. Throws for a name or a number that no configuration may have.
    func configuration() throws(PartFailure) -> Configuration {
        var configuration = Configuration()
        configuration.language = language
        for setting in thresholds {
            guard let threshold = Threshold.all.first(where: { $0.name == setting.name }), threshold.range.contains(setting.value) else {
                throw PartFailure("there is no such threshold: \(setting.name) \(setting.value)")
            }
            configuration.assessment[keyPath: threshold.path] = setting.value
        }
        try Self.set(contactCadence, in: &configuration.assessment.contactCadence)
        try Self.set(reviewCadence, in: &configuration.assessment.reviewCadence)
        for level in levels { configuration.rules.levels[level.name] = level.severity.map { .severity($0) } ?? .off }
        configuration.rules.selected = Set(selected)
        configuration.rules.ignored = Set(ignored)
        configuration.brand.name = brandName
        configuration.brand.color = brandColor
        configuration.brand.darkColor = brandDarkColor
        // That there is one, and not where: what travels must not name files to read.
        configuration.brand.logo = hasLogo ? "" : nil
        return configuration
    }

    private static func days(_ own: [PlanModel.Category: Int], besides standard: [PlanModel.Category: Int]) -> [NumberSetting] {
        PlanModel.Category.allCases.compactMap { category in
            own[category].flatMap { $0 == standard[category] ? nil : NumberSetting(name: String(category.rawValue), value: $0) }
        }
    }

    private static func set(_ days: [NumberSetting], in cadence: inout [PlanModel.Category: Int]) throws(PartFailure) {
        for setting in days {
            guard let category = Int(setting.name).flatMap({ PlanModel.Category(rawValue: $0) }), (1...3650).contains(setting.value) else {
                throw PartFailure("there is no such interval: category \(setting.name), \(setting.value) days")
            }
            cadence[category] = setting.value
        }
    }
}
