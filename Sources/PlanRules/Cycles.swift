import PlanText

/// Finds references that lead back to where they come from.
enum Cycles {
    /// The references that close a circle, each with the node that it leads back to. `edges` gives the targets of a
    /// node. Depth first without recursion, each reference followed once.
    static func closing(_ count: Int, _ edges: (Int) -> [(target: Int, range: SourceRange)]) -> [(from: Int, to: Int, range: SourceRange)] {
        enum State { case new, open, closed }
        var states = [State](repeating: .new, count: count)
        var found: [(from: Int, to: Int, range: SourceRange)] = []
        for start in 0..<count where states[start] == .new {
            var path = [(node: start, edges: edges(start)[...])]
            states[start] = .open
            while let (node, rest) = path.last {
                guard let edge = rest.first else {
                    states[node] = .closed
                    path.removeLast()
                    continue
                }
                path[path.count - 1].edges = rest.dropFirst()
                switch states[edge.target] {
                case .new:
                    states[edge.target] = .open
                    path.append((edge.target, edges(edge.target)[...]))
                case .open: found.append((node, edge.target, edge.range))
                case .closed: break
                }
            }
        }
        return found
    }
}
