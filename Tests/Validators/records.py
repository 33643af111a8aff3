"""Holds the tables of an export against its JSON: records.py JSON FOLDER-OF-CSV WORKBOOK.

Every record stands in both, cell by cell, as Python's csv and openpyxl read them. Prints what differs, a line each.
"""

import csv
import datetime
import decimal
import json
import pathlib
import re
import sys

import openpyxl

# Elsewhere a text may look like a date.
DATES = {"close", "closed", "date", "done", "due", "lastContact", "last_contact", "last_review", "next", "reviewed", "validUntil"}
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def decimal_text(value, digits):
    return str(decimal.Decimal(value).scaleb(-digits)) if digits == 0 else f"{decimal.Decimal(value).scaleb(-digits):.{digits}f}"


def minor_digits(currency):
    return {"JPY": 0, "KRW": 0, "ISK": 0, "KWD": 3, "BHD": 3}.get(currency, 2)


def cells(name, value):
    """The cells that a value of the JSON has, by their columns."""
    if isinstance(value, dict) and "minorUnits" in value:
        return {name: decimal_text(value["minorUnits"], minor_digits(value["currency"])), f"{name}_currency": value["currency"]}
    if isinstance(value, dict):
        return {name: decimal_text(value["hundredths"], 2), f"{name}_unit": value["unit"]}
    if isinstance(value, bool):
        return {name: "true" if value else "false"}
    if isinstance(value, list):
        return {name: "; ".join(value)}
    return {name: "" if value is None else str(value)}


def expected(document):
    tables = {}
    for account in document["accounts"]:
        key = {"account": account["account"] or "", "file": account["file"]}
        for kind, records in account.items():
            if isinstance(records, list) and kind != "findings":
                for record in records:
                    row = dict(key)
                    for name, value in record.items():
                        row |= cells(name, value)
                    tables.setdefault(kind, []).append({name: text for name, text in row.items() if text != ""})
    return tables


def of_csv(path):
    """The rows; what had to be kept from being a formula has an apostrophe before it."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [{name: text for name, text in row.items() if text != ""} for row in csv.DictReader(file, strict=True)]
    return [{name: text[1:] if re.match(r"'[=+\-@\t\r]", text) else text for name, text in row.items()} for row in rows]


def of_sheet(sheet, problems):
    if sheet.freeze_panes != "A2":
        problems.append(f"{sheet.title}: the header is not frozen")
    if sheet.auto_filter.ref != sheet.dimensions:
        problems.append(f"{sheet.title}: the filter spans {sheet.auto_filter.ref}, the cells {sheet.dimensions}")
    header, *rows = sheet.iter_rows()
    return [{name.value: cell_text(name.value, cell, problems) for name, cell in zip(header, row, strict=True) if cell.value is not None} for row in rows]


def cell_text(name, cell, problems):
    value = cell.value
    if cell.data_type == "f":
        problems.append(f"{cell.parent.title} {cell.coordinate}: a formula")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, str):
        if name in DATES and DAY.fullmatch(value):
            problems.append(f"{cell.parent.title} {cell.coordinate}: a date as text")
        return value.replace("_x005F_", "_")
    digits = {"#,##0.00": 2, "#,##0.000": 3}.get(cell.number_format, 0)
    return f"{decimal.Decimal(repr(value)):.{digits}f}"


def differences(form, found, wanted):
    for kind in sorted(found.keys() | wanted.keys()):
        mine, theirs = found.get(kind, []), wanted.get(kind, [])
        if len(mine) != len(theirs):
            yield f"{form} {kind}: {len(mine)} rows for {len(theirs)} records"
        for number, (row, record) in enumerate(zip(mine, theirs), 2):
            if row != record:
                yield f"{form} {kind} row {number}: {sorted(row.items() ^ record.items())}"


if __name__ == "__main__":
    document = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    problems = []
    tables = {path.stem: of_csv(path) for path in pathlib.Path(sys.argv[2]).glob("*.csv")}
    sheets = {sheet.title: of_sheet(sheet, problems) for sheet in openpyxl.load_workbook(sys.argv[3])}
    for form, found in (("csv", tables), ("xlsx", sheets)):
        if len(found.pop("accounts")) != len(document["accounts"]):
            problems.append(f"{form}: an account is missing")
        problems += differences(form, found, expected(document))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)
