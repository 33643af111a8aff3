import PlanModel
import PlanPortfolio
import PlanText

/// All plans that the server knows: those open in the editor, and those in the folders of the workspace.
struct Workspace {
    /// By URI.
    var documents: [String: Document] = [:]
    private(set) var folders: [String] = []
    /// Plans on disk by their absolute path.
    private var files: [String: Account] = [:]
    /// Files that are still to be compiled.
    private var waiting: [Discovery.File] = []
    private(set) var found = 0
    private var store = ConfigurationStore()
    private var checked: [String: Account]?
    /// What the client calls documents, by their paths.
    private var openPaths: [String: String] = [:]

    /// So many files are compiled before messages are looked at again.
    private static let batch = 64

    var isLoading: Bool { !waiting.isEmpty }
    var loadedPercent: Int { found == 0 ? 100 : (found - waiting.count) * 100 / found }

    // MARK: Files

    /// Looks for plans in folders anew, with their configurations.
    mutating func open(_ folders: [String]) {
        self.folders = folders
        store = ConfigurationStore()
        files = [:]
        checked = nil
        for uri in documents.keys { documents[uri]?.account = nil }
        waiting = folders.isEmpty ? [] : Discovery.find(folders).files
        found = waiting.count
    }

    /// Compiles some of the files that wait.
    mutating func load(asOf: Day, jobs: Int) {
        let batch = waiting.prefix(Self.batch).map { (file: $0, configuration: configuration($0.path)) }.filter { !$0.configuration.excludes($0.file) }
        waiting.removeFirst(min(Self.batch, waiting.count))
        let accounts = Parallel.map(batch.count, jobs: jobs) { Self.read(batch[$0].file.path, batch[$0].configuration, asOf) }
        for account in accounts { if let account { files[account.path] = account } }
        checked = nil
    }

    private static func read(_ path: String, _ configuration: Configuration, _ asOf: Day) -> Account? {
        guard let bytes = try? FileSystem.read(path), !bytes.prefix(8000).contains(0) else { return nil }
        let account = PortfolioCompiler.account(Source(path: path, bytes: bytes), asOf: asOf, configuration)
        return account.compiled.isPlan ? account : nil
    }

    /// A file has changed on disk, or has gone.
    mutating func fileChanged(_ path: String, asOf: Day) {
        guard folders.contains(where: { path.hasPrefix($0 + "/") }) else { return }
        let configuration = configuration(path)
        files[path] = Discovery.find([path]).files.isEmpty ? nil : Self.read(path, configuration, asOf)
        checked = nil
    }

    mutating func configuration(_ path: String) -> Configuration {
        let index = store.index(for: path.hasPrefix("/") ? path : "-")
        return store.configurations[index]
    }

    /// What is wrong in the configuration files that were read, by absolute path.
    func configurationFinding(_ path: String) -> RejectedFile? {
        store.findings.first { FileSystem.absolute($0.source.path) == path }
    }

    // MARK: Documents

    mutating func add(_ document: Document) {
        documents[document.uri] = document
        openPaths[document.path] = document.uri
        checked = nil
    }

    mutating func remove(_ uri: String, asOf: Day) {
        guard let document = documents.removeValue(forKey: uri) else { return }
        openPaths[document.path] = nil
        fileChanged(document.path, asOf: asOf)
        checked = nil
    }

    mutating func change(_ uri: String, _ body: (inout Document) throws -> Void) rethrows {
        guard documents[uri] != nil else { return }
        checked = nil
        try body(&documents[uri]!)
    }

    /// The plan of an open document, by itself.
    mutating func account(_ uri: String, asOf: Day) -> Account? {
        guard let document = documents[uri] else { return nil }
        if let account = document.account, account.assessment.asOf == asOf { return account }
        let account = PortfolioCompiler.account(document.source, asOf: asOf, configuration(document.path))
        documents[uri]?.account = account
        return account
    }

    /// Everything is held against another day.
    mutating func dayChanged() {
        for uri in documents.keys { documents[uri]?.account = nil }
        open(folders)
    }

    // MARK: All plans

    /// All plans by path, with the findings of looking at all of them; open documents stand for their files.
    mutating func accounts(asOf: Day) -> [String: Account] {
        if let checked { return checked }
        var current = files
        for uri in documents.keys {
            guard let account = account(uri, asOf: asOf) else { continue }
            current[account.path] = account.compiled.isPlan ? account : nil
        }
        let sorted = current.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let accounts = Dictionary(PortfolioCompiler.checkedAcross(sorted).map { ($0.path, $0) }) { first, _ in first }
        checked = accounts
        return accounts
    }

    /// What the editor calls a file.
    func uri(_ path: String) -> String { openPaths[path] ?? DocumentURI.uri(path) }
    func version(_ path: String) -> Int? { openPaths[path].flatMap { documents[$0]?.version } }
}
