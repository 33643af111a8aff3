import PlanDiagnostics
import PlanText

extension FindingsFormat {
    static let junit = FindingsFormat("junit", FindingsJUnit.render)
}

/// Findings as test results: a suite for each plan, and in it a test for each rule that found something. A test fails
/// where the exit code would; what is less severe is told in a test that passes. A plan without findings is one test
/// that passes, so that the plans are counted. XML 1.0, as Jenkins' `junit-10.xsd` has it.
enum FindingsJUnit {
    static func render(_ context: FindingsContext) -> String {
        var suites = context.portfolio.failures.map { failure in
            Suite(path: context.paths.path(failure.path), tests: [Test(name: "file", outcome: .error(failure.reason))])
        }
        suites += context.portfolio.files.map { suite($0.source, $0.diagnostics, context) }
        let counts = suites.reduce(into: (tests: 0, failures: 0, errors: 0)) { sum, suite in
            sum = (sum.tests + suite.tests.count, sum.failures + suite.failures, sum.errors + suite.errors)
        }
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"planc\" tests=\"\(counts.tests)\" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\">\n"
        for suite in suites { xml += render(suite) }
        return xml + "</testsuites>\n"
    }

    private struct Suite {
        let path: String
        let tests: [Test]
        var failures: Int { tests.count { if case .failure = $0.outcome { true } else { false } } }
        var errors: Int { tests.count { if case .error = $0.outcome { true } else { false } } }
    }

    private struct Test {
        enum Outcome { case passed, told(String), failure(message: String, text: String), error(String) }
        let name: String
        let outcome: Outcome
    }

    private static func suite(_ source: Source, _ diagnostics: [Diagnostic], _ context: FindingsContext) -> Suite {
        let path = context.paths.path(source.path)
        var order: [String] = []
        var byRule: [String: [Diagnostic]] = [:]
        for diagnostic in diagnostics {
            if byRule[diagnostic.rule.name] == nil { order.append(diagnostic.rule.name) }
            byRule[diagnostic.rule.name, default: []].append(diagnostic)
        }
        let tests = order.map { Test(name: $0, outcome: outcome(byRule[$0] ?? [], path, source, context)) }
        return Suite(path: path, tests: tests.isEmpty ? [Test(name: "plan", outcome: .passed)] : tests)
    }

    /// One failure a test, whatever the number of findings: readers of such files show the first only.
    private static func outcome(_ diagnostics: [Diagnostic], _ path: String, _ source: Source, _ context: FindingsContext) -> Test.Outcome {
        let text = diagnostics.map { describe($0, path, source, context.language) }.joined(separator: "\n")
        guard let first = diagnostics.first(where: context.isFailed) else { return .told(text) }
        let more = diagnostics.count - 1
        let rest = more == 0 ? "" : Localized(en: " (and \(more) more)", nl: " (en nog \(more))")[context.language]
        return .failure(message: first.message[context.language] + rest, text: text)
    }

    private static func describe(_ diagnostic: Diagnostic, _ path: String, _ source: Source, _ language: Language) -> String {
        let place = FindingPlace(diagnostic.range, source)
        let head = "\(path):\(place.line):\(place.column): \(diagnostic.severity.word(language)): \(diagnostic.message[language])\n"
        return head + (diagnostic.help.map { $0[language] + "\n" } ?? "")
    }

    private static func render(_ suite: Suite) -> String {
        let path = escaped(suite.path)
        // Readers take what stands behind a full stop for the name of a class.
        let group = escaped(suite.path.hasSuffix(".md") ? String(suite.path.dropLast(3)) : suite.path)
        var xml = "  <testsuite name=\"\(path)\" file=\"\(path)\" tests=\"\(suite.tests.count)\" failures=\"\(suite.failures)\" errors=\"\(suite.errors)\">\n"
        for test in suite.tests {
            let head = "    <testcase classname=\"\(group)\" name=\"\(escaped(test.name))\""
            switch test.outcome {
            case .passed: xml += head + "/>\n"
            case .told(let text): xml += head + ">\n      <system-out>\(escaped(text))</system-out>\n    </testcase>\n"
            case .error(let reason): xml += head + ">\n      <error type=\"file\" message=\"\(escaped(reason))\"/>\n    </testcase>\n"
            case .failure(let message, let text):
                xml += head + ">\n      <failure type=\"\(escaped(test.name))\" message=\"\(escaped(message))\">\(escaped(text))</failure>\n    </testcase>\n"
            }
        }
        return xml + "  </testsuite>\n"
    }

    /// Escaped, and without the characters that XML 1.0 knows no way to write.
    private static func escaped(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0...0x8, 0xB...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: continue
            default: kept.append(scalar)
            }
        }
        return escape(String(kept))
    }
}
