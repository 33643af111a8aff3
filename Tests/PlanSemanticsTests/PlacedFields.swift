import Foundation
import PlanModel
@testable import PlanSemantics
import PlanText
import PlanVocabulary
import TestSupport

/// A field of any type, with where it stands in the model and in the text.
struct PlacedField {
    /// The names that lead to it: `plan.actions.due`.
    let path: String
    let value: Any
    let range: SourceRange

    var name: String { path.split(separator: ".").last.map(String.init) ?? path }
}

/// Every field of a plan, found by reflection, so that no kind of field can be left out of a test.
enum PlacedFields {
    static func all(_ plan: Plan) -> [PlacedField] { walk(plan, "plan") }

    /// What `#O1` was read from.
    static func references(_ plan: Plan) -> [Reference] { collect(plan) }
    /// Ranges of whole records: a box or a heading says something about all of it.
    static func origins(_ plan: Plan) -> [RecordOrigin] { collect(plan) }

    private static func walk(_ value: Any, _ path: String) -> [PlacedField] {
        if let field = value as? any AnyField { return [PlacedField(path: path, value: field.anyValue, range: field.range)] }
        return Mirror(reflecting: value).children.flatMap { child in
            walk(child.value, child.label.map { $0 == "some" ? path : "\(path).\($0)" } ?? path)
        }
    }

    private static func collect<T>(_ value: Any) -> [T] {
        (value as? T).map { [$0] } ?? [] + Mirror(reflecting: value).children.flatMap { collect($0.value) as [T] }
    }

    /// All plans that the tests know.
    static let samples = (Repository.files(in: "sample-plans/portfolio", suffix: ".md") + Repository.files(in: "Tests/Plans", suffix: ".md"))
        .filter { !$0.hasSuffix("README.md") } + Repository.files(in: "Tests/Fixtures", suffix: ".md")

    static func compile(_ path: String) throws -> CompiledPlan {
        PlanCompiler.compile(Source(path: path, bytes: Array(try Data(contentsOf: Repository.url(path)))))
    }
}

private protocol AnyField {
    var anyValue: Any { get }
    var range: SourceRange { get }
}

extension Field: AnyField { fileprivate var anyValue: Any { value } }
