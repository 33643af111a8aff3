import PlanModel
import PlanText
import PlanVocabulary

extension Contact {
    init(reading fields: inout FieldReader) {
        self.init(origin: RecordOrigin(range: fields.record.range))
        let vocabulary = fields.vocabulary
        date = fields.date(.date)
        people = fields.all(.with).flatMap { NameList.split($0.range, fields.source, vocabulary) }.map { ContactPerson(name: $0) }
        channel = fields.channel()
        level = fields.keyword(.level, vocabulary.levels, \.levels)
        summary = fields.text(.summary)
        hours = fields.quantity(.hours)
        satisfaction = fields.quantity(.satisfaction)
        incident = fields.keyword(.incident, vocabulary.incidentStatuses, \.incidentStatuses)
        origin = fields.origin
    }
}

extension FieldReader {
    /// How the contact was made; "brewery visit" is a visit.
    mutating func channel() -> Field<Channel>? {
        if let field = record[.channel], let channel = vocabulary.channel(bytes(field)) { return Field(channel, field.range) }
        return keyword(.channel, vocabulary.channels, \.channels)
    }
}

/// Names as people list them: "Ilse Verhoef, Mark Aydin and Tom Rietveld".
enum NameList {
    static func split(_ range: SourceRange, _ source: Source, _ vocabulary: Vocabulary) -> [Field<String>] {
        let bytes = source.bytes
        var names: [Field<String>] = []
        var nameStart = range.lower
        var index = range.lower
        func take(until end: Int) {
            let name = source.trimmed(SourceRange(nameStart, end))
            if !name.isEmpty { names.append(Field(source.plainText(name), name)) }
        }
        while index < range.upper {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "+"):
                take(until: index)
                index += 1
                nameStart = index
            case UInt8(ascii: "<") where bytes.matches("<br", at: index, end: range.upper):
                take(until: index)
                index = (bytes.firstIndex(of: UInt8(ascii: ">"), in: SourceRange(index, range.upper)) ?? range.upper - 1) + 1
                nameStart = index
            case 0x20:
                var end = index + 1
                while end < range.upper, bytes[end].isWordByte { end += 1 }
                if end < range.upper, bytes[end] == 0x20, vocabulary.conjunctions.contains(bytes[index + 1..<end]) {
                    take(until: index)
                    nameStart = end
                }
                index = max(end, index + 1)
            default: index += 1
            }
        }
        take(until: range.upper)
        return names
    }
}
