import Glibc
import PlanPortfolio

/// Doing something again whenever a file that it depends on changes.
enum Watching {
    /// Milliseconds between two looks.
    private static let interval: UInt32 = 200

    /// Does `body`, and again each time that the files below the paths, or their configurations, are others than before.
    /// Never ends by itself.
    static func run(_ paths: [String], _ body: () -> Void) -> Never {
        while true {
            let before = stamps(paths)
            if isatty(STDOUT_FILENO) == 1 { Output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
            body()
            Output.error("planc: watching \(paths.joined(separator: ", ")); end with Ctrl-C")
            repeat { usleep(interval * 1000) } while stamps(paths) == before
        }
    }

    /// What tells whether a file below the paths, or a configuration of it, has changed.
    static func stamps(_ paths: [String]) -> [FileSystem.Stamp] {
        let files = Discovery.find(paths).files.map(\.path)
        return (files + ConfigurationStore.candidates(for: files)).map(FileSystem.stamp)
    }
}
