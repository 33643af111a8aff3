"""Recomputes the figures of an English report from the exported JSON: recompute.py EXPORT.json REPORT_FOLDER.

Nothing of planc is used but the records that it exported; what a page says otherwise is printed, a line each.
"""

import collections
import datetime
import json
import pathlib
import re
import sys

import lxml.html

SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
ORDER = ["EUR", "GBP", "USD"]
problems = []


def expect(where, shown, computed):
    if str(shown) != str(computed):
        problems.append(f"{where}: the page says {shown}, the records give {computed}")


def half_up(part, total):
    return 0 if total == 0 else (part * 200 + total) // (total * 2)


def whole(amount, currency="EUR"):
    return f"{'-' if amount < 0 else ''}{SIGNS[currency]}{(abs(amount) + 50) // 100:,}"


def compact(amount, currency):
    units = (abs(amount) + 50) // 100
    if units >= 1_000_000:
        tenths = (units + 50_000) // 100_000
        return f"{SIGNS[currency]}{tenths // 10}" + (f".{tenths % 10}" if tenths % 10 else "") + "M"
    return f"{SIGNS[currency]}{(units + 500) // 1000}k" if units >= 10_000 else whole(amount, currency)


def compact_all(totals):
    return " + ".join(compact(totals[code], code) for code in ORDER if code in totals) or "–"


def add_up(amounts):
    totals = collections.Counter()
    for money in amounts:
        if money:
            totals[money["currency"]] += money["minorUnits"]
    return totals


def last_day(text):
    """The last day that a date of any precision stands for."""
    if match := re.fullmatch(r"(\d{4})(?:-Q(\d))?", text):
        month = int(match[2]) * 3 if match[2] else 12
        text = f"{match[1]}-{month:02}"
    if re.fullmatch(r"\d{4}-\d{2}", text):
        year, month = map(int, text.split("-"))
        return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    return datetime.date.fromisoformat(text)


def hundredths(value):
    return f"{value // 100:,}" + (f".{value % 100:02}".rstrip("0") if value % 100 else "")


def text(element):
    return " ".join("".join(element.itertext()).replace("▲", " ").split())


def tables(page, section):
    """The rows of each table of a section, as lists of texts."""
    found = page.xpath(f"//section[@id='{section}']//table")
    return [[[text(cell) for cell in row.xpath("./td|./th")] for row in table.xpath("./tbody/tr")] for table in found]


data = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
folder = pathlib.Path(sys.argv[2])
accounts = data["accounts"]
as_of = datetime.date.fromisoformat(data["asOf"])
year_before = as_of.replace(year=as_of.year - 1)
by_name = {account["account"]: account for account in accounts}


def this_year(account, key):
    return next((year[key] for year in account["revenue"] if year["year"] == as_of.year), None)


def contacts(account):
    return [item for item in account["contacts"] if item["date"] and year_before <= datetime.date.fromisoformat(item["date"]) <= as_of]


def hours(items):
    return sum(item["hours"]["hundredths"] for item in items if item["hours"])


def open_actions(account):
    return [action for action in account["actions"] if action["status"] == "open" and action["title"]]


def overdue(actions):
    return [action for action in actions if action["due"] and last_day(action["due"]) < as_of]


def met(members):
    return sum(item["status"] == "met" for account in members for item in account["assessment"]["conditions"])


def portfolio_page():
    page = lxml.html.parse(folder / "index.html").getroot()
    actions = [action for account in accounts for action in open_actions(account)]
    lead = text(page.xpath("//section[@id='overview']//p")[0])
    revenue, target = (compact_all(add_up(this_year(account, key) for account in accounts)) for key in ("actual", "target"))
    for phrase in (
        f"{len(accounts)} accounts, {revenue} in {as_of.year} so far against a target of {target}",
        f"{met(accounts)} of the {7 * len(accounts)} conditions are met",
        f"{len(overdue(actions))} of {len(actions)} open actions overdue",
        f"{sum(account['assessment']['review']['stale'] for account in accounts)} plans stale",
    ):
        if phrase not in lead:
            problems.append(f"overview: “{phrase}” is not in “{lead}”")
    words = {"met": "met", "partial": "partly met", "unmet": "unmet", "unknown": "unknown"}
    rows = page.xpath("//section[@id='conditions']//table/tbody/tr")
    expect("conditions: rows", len([row for row in rows if text(row[0]) in by_name]), len(accounts))
    for row in (tables(page, "conditions")[0]):
        if account := by_name.get(row[0]):
            shown = [cell or "unknown" for cell in row[2:9]]
            expect(f"conditions of {row[0]}", shown, [words[item["status"]] for item in account["assessment"]["conditions"]])
            if money := this_year(account, "actual"):
                expect(f"turnover of {row[0]}", row[9], compact(money["minorUnits"], money["currency"]))
    money_table(page, actions)
    opportunity_tables(page)
    owner_table(page, actions)
    manager_table(page)
    for number, row in enumerate(tables(page, "stages")[0], 1):
        names = ["communication", "interest", "first-sale", "trusted-supplier", "strategic-partner", "secured"]
        for column, key in ((1, "claimed"), (2, "supported")):
            expect(f"stage {number} {key}", row[column], sum(account["assessment"]["stage"][key] == names[number - 1] for account in accounts))
    quality_tables(page)
    for row in tables(page, "whitespace")[0]:
        if account := by_name.get(row[0]):
            totals = add_up(item["potential"] for item in account["products"] if item["status"] in ("known", "unknown"))
            if totals:
                expect(f"open potential of {row[0]}", row[-1], compact_all(totals))


def money_table(page, actions):
    main = [account for account in accounts if account["currency"] == "EUR"]
    all_hours = sum(hours(contacts(account)) for account in accounts)
    all_contacts = sum(len(contacts(account)) for account in accounts)
    def euros(members):
        return sum((this_year(account, "actual") or {"minorUnits": 0})["minorUnits"] for account in members)

    for row in tables(page, "money")[0]:
        category = int(row[0][0])
        members = [account for account in accounts if account["category"] == category]
        own = [action for account in members for action in open_actions(account)]
        count = sum(len(contacts(account)) for account in members)
        time = sum(hours(contacts(account)) for account in members)
        share = half_up(euros([account for account in main if account["category"] == category]), euros(main))
        expect(f"category {category}", row[1:], [
            str(len(members)), compact_all(add_up(this_year(account, "actual") for account in members)), f"{share}%",
            f"{half_up(count, all_contacts)}% ({count})", f"{half_up(len(own), len(actions))}% ({len(own)})", f"{half_up(time, all_hours)}% ({hundredths(time)})",
        ])


def opportunity_tables(page):
    summary, listed = tables(page, "opportunities")[:2]
    entries = [(account, item) for account in accounts for item in account["opportunities"] if item["status"] == "open" and item["title"]]
    groups = collections.defaultdict(list)
    for _, item in entries:
        groups[item["horizon"], item["value"] and item["value"]["currency"]].append(item)
    computed = []
    for (horizon, currency), items in groups.items():
        if currency:
            value = sum(item["value"]["minorUnits"] for item in items)
            weighted = sum((item["weighted"] or {"minorUnits": 0})["minorUnits"] for item in items)
            computed.append([f"{horizon} term", str(len(items)), compact(value, currency), compact(weighted, currency), f"{half_up(weighted, value)}%"])
        else:
            computed.append([f"{horizon} term", str(len(items)), "–", "–", "–"])
    expect("opportunities by term", sorted(summary), sorted(computed))
    expect("opportunities listed", len(listed), len(entries))
    figures = collections.Counter()
    for _, item in entries:
        money, weighted = item["value"], item["value"] and item["probability"] is not None and item["value"]["minorUnits"] * item["probability"]
        figures[
            item["title"], compact(money["minorUnits"], money["currency"]) if money else "–", f"{item['probability']}%" if item["probability"] is not None else "–",
            compact((weighted + 50) // 100, money["currency"]) if money and weighted is not False and weighted is not None else "–",
        ] += 1
    expect("opportunities one by one", sorted((row[0], *row[4:7]) for row in listed), sorted(figures.elements()))


def owner_table(page, actions):
    people = collections.defaultdict(list)
    for action in actions:
        people[action["person"] or "nobody"].append(action)
    for row in tables(page, "owners")[0]:
        own = people[row[0]]
        soon = [action for action in own if action["due"] and 0 <= (last_day(action["due"]) - as_of).days <= 7]
        expect(f"owner {row[0]}", row[1:], [str(len(own)), str(len(overdue(own))), str(len(soon)), hundredths(hours(own))])


def manager_table(page):
    for row in tables(page, "managers")[0]:
        members = [account for account in accounts if account["manager"] == row[0]]
        own = [action for account in members for action in open_actions(account)]
        expect(f"manager {row[0]}", row[1:], [
            str(len(members)), compact_all(add_up(this_year(account, "actual") for account in members)), f"{met(members)} of {7 * len(members)}",
            str(len(overdue(own))), str(sum(account["assessment"]["review"]["stale"] for account in members)),
        ])


def part_percent(part):
    return half_up(part["filled"], part["of"])


def quality_tables(page):
    parts, rules, plans = tables(page, "quality")
    for index, row in enumerate(parts):
        percents = [part_percent(account["assessment"]["completeness"]["parts"][index]) for account in accounts]
        expect(f"part {row[0]}", row[1:], [f"{(sum(percents) * 2 + len(percents)) // (2 * len(percents))}%", str(sum(percent == 0 for percent in percents))])
    counts, holders = collections.Counter(), collections.defaultdict(set)
    for account in accounts:
        for finding in account["findings"]:
            counts[finding["rule"]] += 1
            holders[finding["rule"]].add(account["file"])
    most = sorted(((count, len(holders[rule])) for rule, count in counts.items()), reverse=True)[: len(rules)]
    expect("findings per rule", [int(row[1]) for row in rules], [count for count, _ in most])
    for row in plans:
        account = by_name[row[0]]
        percents = [part_percent(part) for part in account["assessment"]["completeness"]["parts"]]
        of = collections.Counter(finding["severity"] for finding in account["findings"])
        expect(f"quality of {row[0]}", [row[2], row[4], row[5]], [f"{(sum(percents) * 2 + 5) // 10}%", str(of["error"]), str(of["warning"])])


def account_page(account):
    name = account["account"]
    page = lxml.html.parse(folder / f"{pathlib.Path(account['file']).stem}.html").getroot()
    lead = text(page.xpath("//section[@id='summary']//p")[0])
    late = len(overdue(open_actions(account)))
    for phrase in (f"{met([account])} of 7 conditions met", f"{late} action{'' if late == 1 else 's'} overdue" if late else "", f"{account['assessment']['completeness']['percent']}% complete"):
        if phrase not in lead:
            problems.append(f"{name}: “{phrase}” is not in “{lead}”")
    figures = {item["title"]: item for item in account["opportunities"]}
    for row in tables(page, "opportunities")[:1] and tables(page, "opportunities")[0]:
        item = next((figures[title] for title in figures if title and row[0].endswith(title)), None)
        if item and item["value"]:
            expect(f"{name}, value of {row[0]}", whole(item["value"]["minorUnits"], item["value"]["currency"]) in row, True)
        if item and item["probability"] is not None:
            expect(f"{name}, probability of {row[0]}", f"{item['probability']}%" in row, True)
    for row in tables(page, "portfolio")[:1] and tables(page, "portfolio")[0]:
        item = next((item for item in account["products"] if item["product"] == row[0] and (item["market"] or "–") in row), None)
        for key in ("revenue", "potential"):
            if item and item[key]:
                expect(f"{name}, {key} of {row[0]}", whole(item[key]["minorUnits"], item[key]["currency"]) in row, True)
    levels = collections.Counter(person["level"] for person in account["stakeholders"] if person["name"] and person["level"])
    for row in tables(page, "people")[:1] and tables(page, "people")[0]:
        if row[0] in levels:
            expect(f"{name}, people at {row[0]} level", row[1], levels[row[0]])
            rated = [person for person in account["stakeholders"] if person["name"] and person["level"] == row[0]]
            expect(f"{name}, relationship at {row[0]} level", row[2], f"{sum((person['relationship'] or 0) >= 3 for person in rated)} of {len(rated)}")


portfolio_page()
for item in accounts:
    account_page(item)
print("\n".join(problems))
sys.exit(1 if problems else 0)
