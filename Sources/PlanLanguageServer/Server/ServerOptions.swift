import PlanDiagnostics
import PlanJSON
import PlanModel

/// What the command line tells the server.
public struct ServerOptions: Sendable {
    /// The day that everything is held against; asked again and again, since it may pass midnight.
    public let day: @Sendable () -> Day
    /// The language of messages; nil lets the editor, the plan and the configuration choose.
    public let language: Language?
    /// How many plans are compiled at a time.
    public let jobs: Int

    public init(day: @escaping @Sendable () -> Day, language: Language?, jobs: Int) {
        self.day = day
        self.language = language
        self.jobs = jobs
    }
}

/// What the editor said it can do, as far as the server asks.
struct ClientCapabilities: Sendable {
    let encoding: ColumnEncodingChoice
    let pullsDiagnostics: Bool
    let refreshesDiagnostics: Bool
    let watchesFiles: Bool
    let showsProgress: Bool
    let appliesVersionedEdits: Bool
    /// Where text may be Markdown; elsewhere it is plain.
    let showsMarkdownInHover: Bool
    let showsMarkdownInCompletion: Bool

    init(_ json: JSON) {
        encoding = ColumnEncodingChoice(json["general"]["positionEncodings"].array.compactMap(\.string))
        pullsDiagnostics = !json["textDocument"]["diagnostic"].isNull
        refreshesDiagnostics = json["workspace"]["diagnostics"]["refreshSupport"].bool ?? false
        watchesFiles = json["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
        showsProgress = json["window"]["workDoneProgress"].bool ?? false
        appliesVersionedEdits = json["workspace"]["workspaceEdit"]["documentChanges"].bool ?? false
        showsMarkdownInHover = json["textDocument"]["hover"]["contentFormat"].array.contains("markdown")
        showsMarkdownInCompletion = json["textDocument"]["completion"]["completionItem"]["documentationFormat"].array.contains("markdown")
    }
}
