import PlanJSON
import PlanModel
import PlanText

/// Compiled plans as lines of JSON, to be made into a report elsewhere. See `PortfolioLinker` for the way back.
public enum PortfolioObjects {
    /// A line an account, in the order of the accounts, which must not have been held against each other: that is done
    /// where all of them are together. `planc` is the version of this program.
    public static func lines(_ portfolio: Portfolio, planc: String, jobs: Int) -> [UInt8] {
        let accounts = portfolio.accounts
        let lines = Parallel.map(accounts.count, jobs: jobs) { index -> [UInt8] in
            var out: [UInt8] = []
            PlanObject(accounts[index], planc: planc).write(to: &out)
            out.append(UInt8(ascii: "\n"))
            return out
        }
        return Array(lines.joined())
    }

    /// The JSON Schema (2020-12) of such a line, made of the very description by which it is written and read.
    public static var schema: JSON {
        var definitions = SchemaDefinitions()
        let reference = PlanObject.schema(&definitions)
        return .members([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", "A plan compiled by planc"), ("$ref", reference["$ref"]),
            ("$defs", .members(definitions.all.map { ($0.name, $0.schema) })),
        ])
    }
}

/// Makes a portfolio of plans that were compiled before, wherever that was.
public enum PortfolioLinker {
    /// What could not be used, with its file and line; never empty.
    public struct Failure: Error, Sendable {
        public let failures: [FileFailure]
    }

    /// Reads compiled plans from files, folders of such files, or `-` for standard input, in any order: the result is
    /// that of compiling the plans here. Fails when one of them can't be used, when they are not of one day, which has to
    /// be `asOf` when that is given, or when a plan is there twice. `planc` is the version of this program.
    public static func link(_ paths: [String], asOf: Day?, planc: String, jobs: Int) throws(Failure) -> Portfolio {
        let lines = try read(files(paths))
        let outcomes = Parallel.map(lines.count, jobs: jobs) { index -> Result<Account, FileFailure> in
            do throws(PartFailure) { return .success(try PlanObject.read(lines[index].bytes, planc: planc).account()) } catch {
                return .failure(lines[index].failure(error.place.isEmpty ? error.message : "\(error.place): \(error.message)"))
            }
        }
        var linked: [Linked] = []
        var failures: [FileFailure] = []
        for (line, outcome) in zip(lines, outcomes) {
            switch outcome {
            case .success(let account): linked.append(Linked(line: line, account: account))
            case .failure(let failure): failures.append(failure)
            }
        }
        guard failures.isEmpty else { throw Failure(failures: failures) }
        linked.sort { $0.account.path.utf8.lexicographicallyPrecedes($1.account.path.utf8) }
        try check(linked, asOf: asOf)
        return try portfolio(linked)
    }

    private struct Line: Sendable {
        let file: String
        /// From 1 on.
        let number: Int
        let bytes: ArraySlice<UInt8>

        /// What is said of a plan may hold what is said in it: no control character gets to a terminal.
        func failure(_ reason: String) -> FileFailure {
            let scalars = reason.unicodeScalars.prefix(1000).map { scalar -> Unicode.Scalar in
                // Those that turn text around are of the general category “format”.
                [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory) ? "\u{FFFD}" : scalar
            }
            return FileFailure("\(file):\(number)", reason: String(String.UnicodeScalarView(scalars)))
        }
    }

    private struct Linked {
        let line: Line
        let account: Account
    }

    // MARK: Reading

    /// The files that paths lead to. Hidden files in a folder, and those that begin with `_`, are not of ours.
    private static func files(_ paths: [String]) throws(Failure) -> [String] {
        var files: [String] = []
        for path in paths {
            do throws(FileFailure) {
                guard path != "-", try FileSystem.status(path).kind == .folder else {
                    files.append(path)
                    continue
                }
                for name in try FileSystem.names(inFolder: path) where !name.hasPrefix(".") && !name.hasPrefix("_") { files.append("\(path)/\(name)") }
            } catch { throw Failure(failures: [error]) }
        }
        return files
    }

    private static func read(_ files: [String]) throws(Failure) -> [Line] {
        var lines: [Line] = []
        var failures: [FileFailure] = []
        for file in files {
            do throws(FileFailure) {
                let bytes = file == "-" ? try FileSystem.readStandardInput(upTo: largestFile) : try FileSystem.read(file, upTo: largestFile)
                let parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                for (index, part) in parts.enumerated() where part.contains(where: { !$0.isWhitespace }) { lines.append(Line(file: file, number: index + 1, bytes: part)) }
            } catch { failures.append(error) }
        }
        guard failures.isEmpty else { throw Failure(failures: failures) }
        return lines
    }

    /// A file may hold a whole portfolio.
    private static let largestFile = 4 << 30

    // MARK: Putting together

    private static func check(_ linked: [Linked], asOf: Day?) throws(Failure) {
        var failures: [FileFailure] = []
        let day = asOf ?? linked.first?.account.assessment.asOf
        for item in linked {
            let own = item.account.assessment.asOf
            if let day, own != day {
                failures.append(item.line.failure("\(item.account.path) was compiled as of \(own.iso), not \(day.iso); compile all plans as of one day, with --as-of"))
            }
        }
        // A folder has one configuration: two of them are of two machines, or of before and after a change.
        var folders: [Substring: (item: Linked, settings: PlanSettings)] = [:]
        for (index, item) in linked.enumerated() {
            if index > 0, linked[index - 1].account.path == item.account.path {
                let other = linked[index - 1].line
                failures.append(item.line.failure("\(item.account.path) is in \(other.file):\(other.number) too; give each plan once"))
            }
            let folder = item.account.path.lastIndex(of: "/").map { item.account.path[..<$0] } ?? ""
            let settings = PlanSettings(item.account.configuration)
            if let first = folders[folder] {
                guard first.settings != settings else { continue }
                failures.append(item.line.failure("\(item.account.path) was compiled with other settings than \(first.item.account.path); compile them with the same planc.yml and options"))
            } else {
                folders[folder] = (item, settings)
            }
        }
        guard failures.isEmpty else { throw Failure(failures: failures) }
    }

    private static func portfolio(_ linked: [Linked]) throws(Failure) -> Portfolio {
        var configuration = linked.first?.account.configuration ?? Configuration()
        if let first = linked.first, first.account.hasLogo {
            configuration.brand = try brandHere(first)
        }
        return Portfolio(
            asOf: linked.first?.account.assessment.asOf ?? Day(number: 0), accounts: PortfolioCompiler.checkedAcross(linked.map(\.account)), rejected: [], skipped: [],
            failures: [], configurationFindings: [], configuration: configuration)
    }

    /// The brand with its picture. A compiled plan never names a file that is read here: the `planc.yml` that holds for
    /// the plan on this machine does.
    private static func brandHere(_ first: Linked) throws(Failure) -> BrandSettings {
        var store = ConfigurationStore()
        var here = store.configuration(for: first.account.path).brand
        let logo = here.logo
        here.logo = nil
        var there = first.account.configuration.brand
        there.logo = nil
        guard logo != nil, here == there else {
            throw Failure(failures: [
                first.line.failure("\(first.account.path) was compiled with a logo, and no planc.yml for it here names one with the same brand; make the report where that planc.yml is")
            ])
        }
        here.logo = logo
        return here
    }
}
