/// A value as lines of text, without where it stood: ranges, ids, and the titles and prose of sections are left out.
///
/// Two plans with the same dump say the same, whatever language their headings and fields are in.
public enum ModelDump {
    private static let leftOut: Set<String> = ["internalRanges", "target", 
        "range", "headRange", "titleRange", "id", "sections", "topicText", "language", "details", "notUnderstood",
    ]

    public static func lines(_ value: Any, _ path: String = "") -> [String] {
        let mirror = Mirror(reflecting: value)
        let type = "\(mirror.subjectType)"
        if mirror.displayStyle == .optional { return mirror.children.first.map { lines($0.value, path) } ?? [] }
        if type.hasPrefix("Field<"), let inner = mirror.children.first(where: { $0.label == "value" }) { return lines(inner.value, path) }
        if type == "Reference", let target = mirror.children.first(where: { $0.label == "target" }) { return ["\(path) -> \(target.value)"] }
        if mirror.children.isEmpty || mirror.displayStyle == .enum { return isEmptyCollection(mirror) ? [] : ["\(path) = \(value)"] }
        if type == "PlanDate" || type == "Money" || type == "Quantity" || type == "Day" { return ["\(path) = \(value)"] }
        if mirror.displayStyle == .collection {
            return mirror.children.enumerated().flatMap { lines($1.value, "\(path)[\($0)]") }
        }
        return mirror.children.flatMap { child -> [String] in
            guard let label = child.label, !leftOut.contains(label) else { return [] }
            return lines(child.value, path.isEmpty ? label : "\(path).\(label)")
        }
    }

    private static func isEmptyCollection(_ mirror: Mirror) -> Bool {
        mirror.displayStyle == .collection || mirror.displayStyle == .set || mirror.displayStyle == .dictionary
    }
}
