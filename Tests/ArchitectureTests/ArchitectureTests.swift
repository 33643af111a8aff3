import Foundation
import TestSupport
import Testing

/// The invariants of ARCHITECTURE.md: which target may use what, and who touches the world.
@Suite struct ArchitectureTests {
    /// What each floor may import; data goes down, never back up.
    private static let allowed: [String: Set<String>] = [
        "PlanText": ["Glibc"],
        "PlanJSON": ["PlanText"],
        "PlanDiagnostics": ["PlanText"],
        "PlanSyntax": ["CCmark", "CYAML", "PlanText", "PlanDiagnostics"],
        "PlanModel": ["PlanText"],
        "PlanVocabulary": ["PlanText", "PlanDiagnostics", "PlanModel"],
        "PlanSemantics": ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary"],
        "PlanFormatting": ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics"],
        "PlanAssessment": ["PlanText", "PlanDiagnostics", "PlanModel"],
        "PlanRules": ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment"],
        "PlanPortfolio": [
            "PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment", "PlanRules", "CLinux", "Glibc",
            "Synchronization",
        ],
        "PlanReports": [
            "PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment", "PlanRules", "PlanPortfolio",
            "Mustache", "Synchronization",
        ],
        "PlanImport": ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment", "PlanPortfolio"],
        "PlanLanguageServer": [
            "PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment", "PlanRules",
            "PlanPortfolio", "PlanReports", "Glibc",
        ],
        "PlanServing": ["PlanDiagnostics", "PlanPortfolio", "PlanReports", "NIOCore", "NIOPosix", "NIOHTTP1", "Synchronization"],
        "planc": [
            "ArgumentParser", "Glibc", "PlanText", "PlanJSON", "PlanDiagnostics", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment",
            "PlanRules", "PlanPortfolio", "PlanReports", "PlanImport", "PlanLanguageServer", "PlanServing",
        ],
    ]

    private static let sources = Repository.files(in: "Sources", suffix: ".swift")

    private static func target(_ path: String) -> String { String(path.split(separator: "/")[1]) }

    @Test func everyTargetIsKnown() {
        #expect(Set(Self.sources.map(Self.target)) == Set(Self.allowed.keys))
    }

    @Test(arguments: ArchitectureTests.sources) func importsGoDownOnly(_ path: String) throws {
        let allowed = try #require(Self.allowed[Self.target(path)])
        for line in try Repository.text(path).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else { continue }
            let module = String(words[index + 1])
            #expect(allowed.contains(module), "\(path) imports \(module)")
        }
    }

    /// cmark and libyaml are imported `internal`, so that no pointer of theirs can leave PlanSyntax.
    @Test(arguments: ArchitectureTests.sources.filter { $0.contains("/PlanSyntax/") }) func systemLibrariesStayInside(_ path: String) throws {
        for line in try Repository.text(path).split(separator: "\n") where line.contains("import CCmark") || line.contains("import CYAML") {
            #expect(line.hasPrefix("internal import"), "\(path): \(line)")
        }
    }

    /// Only PlanPortfolio and the commands reach files and standard streams; only the command line reads a clock.
    @Test(arguments: ArchitectureTests.sources) func theWorldIsTouchedInOnePlace(_ path: String) throws {
        let text = try Repository.text(path)
        let target = Self.target(path)
        if target != "planc" {
            for word in ["localtime_r(", "time(nil)", "clock_gettime", "Date()", "ContinuousClock", ".now"] {
                #expect(!text.contains(word), "\(path) reads a clock: \(word)")
            }
            #expect(!text.contains("print("), "\(path) prints")
        }
        if target != "planc", target != "PlanPortfolio" {
            for word in ["FileManager", "fopen(", "open(\"", "FileHandle", "readLine("] { #expect(!text.contains(word), "\(path) touches disk: \(word)") }
        }
        if target == "planc" {
            for word in ["fopen(", "FileManager", "FileHandle"] { #expect(!text.contains(word), "\(path) bypasses FileSystem: \(word)") }
        }
    }

    @Test(arguments: ArchitectureTests.sources) func noGlobalMutableState(_ path: String) throws {
        for line in try Repository.text(path).split(separator: "\n") {
            let isGlobal = line.hasPrefix("var ") || line.hasPrefix("public var ") || line.contains("static var ") && !line.contains("{") && !line.hasSuffix(":")
            #expect(!isGlobal, "\(path): \(line)")
            #expect(!line.contains("nonisolated(unsafe) static"), "\(path): \(line)")
        }
    }

    @Test(arguments: ArchitectureTests.sources.filter { !$0.contains("/Generated/") }) func filesStayReadable(_ path: String) throws {
        let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 400, "\(path) has \(lines) lines")
    }

    /// Rules and reports know nothing of each other's insides: reports read rules' texts, rules never reports.
    @Test func everyRuleFileIsRegistered() throws {
        let registry = try Repository.text("Sources/PlanRules/RuleRegistry.swift")
        for path in Repository.files(in: "Sources/PlanRules/Rules", suffix: ".swift") {
            let names = try Repository.text(path).matches(of: /static let (\w+) = Rule\(/).map { String($0.1) }
            for name in names { #expect(registry.contains(name), "\(path): \(name) is not in the registry") }
        }
    }
}
