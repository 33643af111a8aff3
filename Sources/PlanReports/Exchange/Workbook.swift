import PlanDiagnostics

/// Why there is no workbook: a limit of spreadsheets that the tables pass. Nothing is cut to fit.
public struct WorkbookLimit: Error {
    public let message: Localized
}

/// A workbook (Office Open XML): a sheet a kind of record, its first row frozen and filterable.
struct Workbook {
    static let (mostRows, mostCharacters, longestName) = (1_048_576, 32_767, 31)

    /// The file's bytes, the same for the same tables.
    /// - Parameter tables: Each with a name of its own and at least one row; all rows of a table have the same columns.
    static func bytes(_ tables: [(name: String, rows: [ExportRow])]) throws(WorkbookLimit) -> [UInt8] {
        var archive = ZipArchive()
        var files = [("[Content_Types].xml", contentTypes(tables.count)), ("_rels/.rels", relationships), ("xl/workbook.xml", contents(tables.map(\.name)))]
        files += [("xl/_rels/workbook.xml.rels", sheetRelationships(tables.count)), ("xl/styles.xml", styles)]
        for (name, text) in files { try add(name, text, to: &archive) }
        for (index, table) in tables.enumerated() { try add("xl/worksheets/sheet\(index + 1).xml", try sheet(table.name, table.rows), to: &archive) }
        return archive.finished()
    }

    private static func add(_ name: String, _ text: String, to archive: inout ZipArchive) throws(WorkbookLimit) {
        guard archive.add(name, Array(text.utf8)) else { throw failure("The workbook would pass 4 GiB", "De werkmap zou groter dan 4 GiB worden") }
    }

    private static func failure(_ english: String, _ dutch: String) -> WorkbookLimit {
        WorkbookLimit(message: Localized(en: "\(english); --format csv or json holds everything.", nl: "\(dutch); --format csv of json bevat alles."))
    }

    // MARK: Sheets

    private static func sheet(_ name: String, _ rows: [ExportRow]) throws(WorkbookLimit) -> String {
        guard rows.count < mostRows else {
            throw failure("Sheet \(name) would have \(rows.count + 1) rows; a sheet holds \(mostRows)", "Blad \(name) zou \(rows.count + 1) rijen krijgen; een blad heeft er ten hoogste \(mostRows)")
        }
        let header = rows.first?.flatMap { $0.value.columns($0.name) } ?? []
        var text = declaration + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
        text += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        text += "<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>"
        text += row(1, header.map { .text($0, .header) })
        for (index, values) in rows.enumerated() {
            let cells = values.flatMap { WorkbookCell.cells($0.value) }
            for (column, cell) in cells.enumerated() { try check(cell, header[column], row: index + 2, name) }
            text += row(index + 2, cells)
        }
        return text + "</sheetData><autoFilter ref=\"A1:\(letters(header.count - 1))\(rows.count + 1)\"/></worksheet>"
    }

    private static func row(_ number: Int, _ cells: [WorkbookCell]) -> String {
        "<row r=\"\(number)\">" + cells.enumerated().map { $1.xml(at: "\(letters($0))\(number)") }.joined() + "</row>"
    }

    /// Spreadsheets count UTF-16 units.
    private static func check(_ cell: WorkbookCell, _ column: String, row: Int, _ name: String) throws(WorkbookLimit) {
        guard case .text(let text, _) = cell, text.utf16.count > mostCharacters else { return }
        throw failure(
            "Sheet \(name), row \(row), \(column): \(text.utf16.count) characters; a cell holds \(mostCharacters)",
            "Blad \(name), rij \(row), \(column): \(text.utf16.count) tekens; een cel bevat er ten hoogste \(mostCharacters)")
    }

    /// 0 is A, 25 Z, 26 AA.
    static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    // MARK: The files around them

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static func contentTypes(_ sheets: Int) -> String {
        let sheets = (0..<sheets).map { "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(media).worksheet+xml\"/>" }.joined()
        return declaration + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(media).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(media).styles+xml\"/>\(sheets)</Types>"
    }

    private static let relationships = declaration
        + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

    private static func contents(_ names: [String]) -> String {
        let sheets = names.enumerated().map { "<sheet name=\"\(WorkbookCell.escaped(String($1.prefix(longestName))))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }.joined()
        return declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><bookViews><workbookView/></bookViews><sheets>\(sheets)</sheets></workbook>"
    }

    private static func sheetRelationships(_ count: Int) -> String {
        let sheets = (1...count).map { "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }.joined()
        return declaration + "<Relationships xmlns=\"\(package)/relationships\">\(sheets)<Relationship Id=\"rId\(count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
    }

    /// In the order of `WorkbookCell.Style`.
    private static let styles = declaration + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.000\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"6\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
        + [164, 3, 4, 165].map { "<xf numFmtId=\"\($0)\" applyNumberFormat=\"1\"/>" }.joined()
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
}
