import PlanModel
import PlanText
import PlanVocabulary

/// What the columns of a table of records hold.
public enum TableColumns {
    /// The field of each column by its header; nil for one that the kind of record does not know. The title column comes
    /// first, so that "Title" beside "Name" is a job title.
    public static func names(_ headers: [SourceRange], kind: RecordKind, _ source: Source, _ vocabulary: Vocabulary) -> [FieldName?] {
        let keys = headers.map { header in HeadingWords.readings(of: source.bytes[header.indices]).map { WordKey.make($0) } }
        var columns = [FieldName?](repeating: nil, count: keys.count)
        let main = FieldName.main(of: kind)
        if let index = keys.firstIndex(where: { $0.contains { vocabulary.isTitleColumn($0, in: kind) } }) { columns[index] = main }
        for (index, readings) in keys.enumerated() where columns[index] == nil {
            columns[index] = readings.lazy.compactMap { key in vocabulary.fields(key, in: kind).first { !columns.contains($0) } }.first
        }
        return columns
    }
}
