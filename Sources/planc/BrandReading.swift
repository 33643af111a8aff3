import PlanDiagnostics
import PlanPortfolio
import PlanReports

extension Brand {
    /// The brand of a configuration, with the picture that it names; nil when it sets nothing. `name` counts before the
    /// configuration's.
    static func reading(_ settings: BrandSettings, name: String?) throws -> Brand? {
        guard settings != BrandSettings() || name != nil else { return nil }
        return try Brand(name: name ?? settings.name ?? "", logo: settings.logo.map(picture), color: settings.color, darkColor: settings.darkColor)
    }

    private static func picture(_ path: String) throws -> (bytes: [UInt8], kind: LogoKind) {
        let kinds: [(ending: String, kind: LogoKind)] = [(".png", .png), (".svg", .svg), (".jpg", .jpeg), (".jpeg", .jpeg)]
        guard let kind = kinds.first(where: { path.lowercased().hasSuffix($0.ending) })?.kind else {
            throw FileFailure(path, reason: "a logo is a .png, .svg or .jpg file")
        }
        return (try FileSystem.read(path), kind)
    }
}
