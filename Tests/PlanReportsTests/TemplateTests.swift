import Foundation
import PlanDiagnostics
import PlanModel
import PlanPortfolio
import TestSupport
import Testing

@testable import PlanReports

@Suite struct TemplateTests {
    private static func context() -> ReportContext {
        ReportContext(PortfolioCompiler.compile(Discovery.find([Repository.url("sample-plans/portfolio").path]), asOf: Day(year: 2026, month: 11, day: 24)!, jobs: 2), language: .english)
    }

    @Test(arguments: [
        ("portfolio.mustache", "a\nb {{titel}}\n", "portfolio.mustache:2: nothing is called {{titel}} here; did you mean title?"),
        ("account.mustache", "{{{section.nexts}}}", "account.mustache:1: nothing is called {{section.nexts}} here; did you mean next?"),
        ("portfolio.mustache", "{{#accounts}}\n\n{{names}}{{/accounts}}", "portfolio.mustache:3: nothing is called {{names}} here; did you mean name?"),
        ("head.mustache", "\n\n{{zzzzzz}}", "head.mustache:3: nothing is called {{zzzzzz}} here"),
        ("portfolio.mustache", "{{> nowhere}}", "portfolio.mustache:1: there is no partial nowhere.mustache"),
        ("foot.mustache", "{{> foot}}", "foot.mustache:1: the partial {{> foot}} holds itself"),
        ("portfolio.mustache", "x\n{{title", "portfolio.mustache:2: a tag has no end"),
        ("portfolio.mustache", "{{=<% %>=}}", "portfolio.mustache:1: planc's templates keep the delimiters {{ and }}"),
    ])
    func aTagThatNothingStandsForIsAnError(_ file: String, _ text: String, _ message: String) {
        #expect(throws: TemplateError.self) { try HTMLReport(templates: [file: text]) }
        do { _ = try HTMLReport(templates: [file: text]) } catch { #expect(error.message == message) }
    }

    @Test func aSectionThatIsNotClosedIsAnErrorWithItsLine() {
        do {
            _ = try HTMLReport(templates: ["portfolio.mustache": "x\n{{#accounts}}\n{{name}}\n"])
            Issue.record("no error")
        } catch { #expect(error.message.hasPrefix("portfolio.mustache:")) }
    }

    @Test func anOwnTemplateMayLoopOverTheModel() throws {
        let own = """
            {{figures.accounts}} accounts{{! a comment }}
            {{#accounts}}{{name}}|{{page}}|{{manager}}|{{category}}|{{#conditions}}{{symbol}}{{/conditions}}|{{uppercased(stage)}}{{#isStale}}|stale{{/isStale}}
            {{/accounts}}{{> mine}}
            """
        let page = try HTMLReport(templates: ["portfolio.mustache": own, "mine.mustache": "by {{brand.name}}{{title}}"], brand: Brand(name: "A & B")).portfolio(Self.context()).html
        #expect(page.hasPrefix("12 accounts\n"))
        #expect(page.contains("Thornmere Water|thornmere-water.html|Emma Clarke|2|◐◐◐●●○◐|STRATEGIC PARTNER|stale\n"), "\(page)")
        #expect(page.hasSuffix("by A &amp; BPortfolio"))
    }

    @Test func aBrandMustBeReadable() throws {
        #expect(throws: Brand.BrandError.self) { try Brand(name: "X", color: "#ffcc00") }
        #expect(throws: Brand.BrandError.self) { try Brand(name: "X", color: "blue") }
        #expect(throws: Brand.BrandError.self) { try Brand(name: "X", darkColor: "#0b5394") }
        do { _ = try Brand(name: "X", color: "#ffcc00") } catch { #expect(error.message.english.contains("is 1.4 to 1 and needs 4.5")) }
        let brand = try Brand(name: "Larkdale", logo: (Array("<svg/>".utf8), .svg), color: "#0B5394", darkColor: "#8ab8e6")
        let page = try HTMLReport(brand: brand).portfolio(Self.context()).html
        #expect(page.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\">Larkdale"))
        #expect(page.contains("--brand: #0b5394"))
    }

    /// `planc.yml` of somebody else may name a secret, or a link to one: it must not end up in a page.
    @Test(arguments: [Brand.LogoKind.png, .svg, .jpeg]) func aLogoIsAPicture(_ kind: Brand.LogoKind) throws {
        for secret in ["root:x:0:0:root:/root:/bin/bash\n", "", "-----BEGIN KEY-----\n", "<html>"] {
            #expect(throws: Brand.BrandError.self) { try Brand(name: "X", logo: (Array(secret.utf8), kind)) }
        }
        let pictures: [Brand.LogoKind: [UInt8]] = [
            .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .jpeg: [0xFF, 0xD8, 0xFF, 0xE0], .svg: Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"x\"/>".utf8),
        ]
        _ = try Brand(name: "X", logo: (try #require(pictures[kind]), kind))
    }

    /// WCAG's own examples: black on white is 21, and #777 on white is just too little.
    @Test func contrastIsMeasuredAsWCAGDoes() {
        let white = RGB(255, 255, 255)
        #expect(abs(white.contrast(to: RGB(0, 0, 0)) - 21) < 0.001)
        #expect(abs(white.contrast(to: RGB(0x77, 0x77, 0x77)) - 4.478) < 0.001)
    }

    /// FIPS 180-4 and RFC 4648 examples.
    @Test func digestsAreThoseOfTheStandard() {
        func hex(_ bytes: [UInt8]) -> String { bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
        #expect(hex(Digest.sha256(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(hex(Digest.sha256(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(hex(Digest.sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(["", "f", "fo", "foo", "foob"].map { Digest.base64(Array($0.utf8)) } == ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="])
    }
}
