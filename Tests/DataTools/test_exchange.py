"""docs/exchange.md: its examples run as they stand there and give the results that stand below them; and no record is lost
on the way to the programs that it names."""

import json
import os

import duckdb
import pandas
import pytest
from conftest import PAGE, blocks


def examples():
    """Each example with the result that the page shows."""
    pairs = zip(blocks(), blocks()[1:])
    return [(language, text, shown) for (language, text), (_, shown) in pairs if language in ("sql", "python")]


def test_each_example_has_a_result():
    languages = [language for language, _ in blocks()]
    assert languages == ["sh"] + ["sql", "text"] * 3 + ["python", "text"] * 3


@pytest.mark.parametrize("number", range(len(examples())), ids=lambda number: f"{examples()[number][0]}-{number + 1}")
def test_an_example_gives_what_the_page_shows(number, result_of):
    language, text, shown = examples()[number]
    result = result_of(language, text)
    if os.environ.get("RENEW_GOLDEN") == "1":
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(page.replace(f"```{language}\n{text}```\n\n```text\n{shown}```", f"```{language}\n{text}```\n\n```text\n{result}```"), encoding="utf-8")
    else:
        assert result == shown, "RENEW_GOLDEN=1 make data-tools writes the results anew: then read the diff"


@pytest.fixture(scope="session")
def counted(folder):
    """How many records there are of each kind, by the JSON export."""
    accounts = json.loads((folder / "accounts.json").read_text(encoding="utf-8"))["accounts"]
    kinds = [name for name, value in accounts[0].items() if isinstance(value, list) and name != "findings"]
    counts = {kind: sum(len(account[kind]) for account in accounts) for kind in kinds} | {"accounts": len(accounts)}
    assert len(counts) == 17 and all(counts.values()), "a kind that the sample plans do not have is not tried"
    return counts


def test_duckdb_counts_the_same(folder, counted):
    tables = {path.stem: duckdb.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0] for path in folder.glob("tables/*.csv")}
    assert tables == counted
    lines = f"read_ndjson('{folder}/accounts.ndjson')"
    for kind in counted.keys() - {"accounts"}:
        assert duckdb.sql(f"SELECT sum(len({kind})) FROM {lines}").fetchall()[0][0] == counted[kind], kind
    assert duckdb.sql(f"SELECT count(*) FROM {lines}").fetchall()[0][0] == counted["accounts"]


def test_pandas_counts_the_same(folder, counted):
    options = {"keep_default_na": False, "na_values": [""]}
    tables = {path.stem: pandas.read_csv(path, **options) for path in folder.glob("tables/*.csv")}
    sheets = pandas.read_excel(folder / "accounts.xlsx", sheet_name=None, **options)
    lines = pandas.read_json(folder / "accounts.ndjson", lines=True)
    assert {name: len(table) for name, table in tables.items()} == counted
    assert {name: len(sheet) for name, sheet in sheets.items()} == counted
    assert {name: int(lines[name].map(len).sum()) for name in counted.keys() - {"accounts"}} | {"accounts": len(lines)} == counted
    # The two kinds of tables say the same, as far as both know a type.
    for name, table in tables.items():
        assert list(table.columns) == list(sheets[name].columns)
        for column in table.select_dtypes(["number", "bool"]):
            assert table[column].equals(sheets[name][column].astype(table[column].dtype)), (name, column)


def test_dates_are_dates(folder):
    contacts = pandas.read_excel(folder / "accounts.xlsx", sheet_name="contacts")
    assert pandas.api.types.is_datetime64_any_dtype(contacts["date"])
    assert [row[1] for row in duckdb.sql(f"DESCRIBE FROM '{folder}/tables/contacts.csv'").fetchall() if row[0] == "date"] == ["DATE"]
