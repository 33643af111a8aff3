// swift-tools-version: 6.1
import PackageDescription

/// Swift 6 language mode comes with the tools version; a warning fails the build.
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

/// A floor of the house: a target that may use only the floors named here.
func floor(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "planc",
    products: [
        .executable(name: "planc", targets: ["planc"]),
        .library(name: "PlanFuzz", type: .static, targets: ["PlanFuzz"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CLinux"),
        floor("PlanText"),
        floor("PlanJSON", uses: ["PlanText"]),
        floor("PlanDiagnostics", uses: ["PlanText"]),
        .target(
            name: "PlanSyntax",
            dependencies: ["CCmark", "CYAML", "PlanText", "PlanDiagnostics"],
            swiftSettings: strict,
            // By file name, so that the archives are linked and the binary travels without the shared libraries.
            linkerSettings: [.linkedLibrary(":libcmark.a"), .linkedLibrary(":libyaml.a")]),
        floor("PlanModel", uses: ["PlanText"]),
        floor("PlanVocabulary", uses: ["PlanText", "PlanDiagnostics", "PlanModel"]),
        floor("PlanSemantics", uses: ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary"]),
        floor("PlanFormatting", uses: ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics"]),
        floor("PlanAssessment", uses: ["PlanText", "PlanModel", "PlanDiagnostics"]),
        floor("PlanRules", uses: ["PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment"]),
        floor("PlanPortfolio", uses: ["CLinux", "PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment", "PlanRules"]),
        .target(
            name: "PlanReports",
            dependencies: ["PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanAssessment", "PlanRules", "PlanPortfolio",
                .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: strict),
        floor("PlanImport", uses: [
            "PlanText", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment", "PlanPortfolio",
        ]),
        floor("PlanLanguageServer", uses: [
            "PlanText", "PlanJSON", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment", "PlanRules", "PlanPortfolio", "PlanReports",
        ]),
        .target(
            name: "PlanServing",
            dependencies: ["PlanDiagnostics", "PlanPortfolio", "PlanReports", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio")],
            swiftSettings: strict),
        .executableTarget(
            name: "planc",
            dependencies: ["PlanText", "PlanJSON", "PlanDiagnostics", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanFormatting", "PlanAssessment", "PlanRules", "PlanPortfolio", "PlanReports",
                "PlanImport", "PlanLanguageServer", "PlanServing", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["PlanText", "PlanModel"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanSemanticsTests",
            dependencies: ["PlanText", "PlanDiagnostics", "PlanModel", "PlanSyntax", "PlanVocabulary", "PlanSemantics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanRulesTests",
            dependencies: ["PlanRules", "PlanSemantics", "PlanText", "PlanDiagnostics", "PlanModel", "PlanAssessment", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanPortfolioTests",
            dependencies: ["PlanText", "PlanJSON", "PlanDiagnostics", "PlanModel", "PlanSemantics", "PlanAssessment", "PlanRules", "PlanPortfolio", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanReportsTests",
            dependencies: ["PlanText", "PlanDiagnostics", "PlanModel", "PlanRules", "PlanPortfolio", "PlanReports", "planc", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanImportTests", dependencies: ["PlanText", "PlanDiagnostics", "PlanModel", "PlanVocabulary", "PlanSemantics", "PlanPortfolio", "PlanImport", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanFormattingTests", dependencies: ["PlanText", "PlanSyntax", "PlanModel", "PlanSemantics", "PlanFormatting", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PlanLanguageServerTests",
            dependencies: ["PlanText", "PlanJSON", "PlanDiagnostics", "PlanModel", "PlanPortfolio", "PlanReports", "PlanLanguageServer", "planc", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["planc", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "HandCheckedTests",
            dependencies: ["PlanText", "PlanDiagnostics", "PlanModel", "PlanSemantics", "PlanAssessment"], swiftSettings: strict),
        .testTarget(name: "PlanSyntaxTests", dependencies: ["PlanText", "PlanDiagnostics", "PlanSyntax", "TestSupport"], swiftSettings: strict),
        // Linked with libFuzzer by `make fuzz`.
        .target(
            name: "PlanFuzz", dependencies: ["PlanText", "PlanModel", "PlanSemantics", "PlanFormatting", "PlanRules"], path: "Tests/Fuzz", exclude: ["seeds"], swiftSettings: strict),
    ]
)
