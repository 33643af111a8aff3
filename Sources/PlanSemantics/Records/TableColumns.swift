import PlanModel
import PlanText
import PlanVocabulary

/// What the columns of a table of records hold.
public enum TableColumns {
    /// The field of each column by its header; nil for one that the kind of record does not know. The title column comes
    /// first, so that "Title" beside "Name" is a job title.
    public static func names(_ headers: [SourceRange], kind: RecordKind, _ source: Source, _ vocabulary: Vocabulary) -> [FieldName?] {
        let keys = headers.map { WordKey.make(source.bytes[$0.indices]) }
        var columns = [FieldName?](repeating: nil, count: keys.count)
        let main = FieldName.main(of: kind)
        if let index = keys.firstIndex(where: { vocabulary.isTitleColumn($0, in: kind) }) { columns[index] = main }
        for (index, key) in keys.enumerated() where columns[index] == nil {
            guard let name = vocabulary.field(key, in: kind), !columns.contains(name) else { continue }
            columns[index] = name
        }
        return columns
    }
}
