"""What is sold and could be sold, what is aimed at, and what is done about it."""

from .calendar import day
from .style import table


def money(account, amount):
    return f"{account.words.currency_names[2]}{amount // 1000}k"


def portfolio(account):
    fields, values = account.words.fields, account.words.values
    columns = [fields[name] for name in ("product", "market", "status", "revenue", "potential", "value_added", "competitor")]
    rows, left = [], account.revenue
    for index, product in enumerate(account.products):
        status = ["sold", "sold", "known", "known", "unknown", "not relevant"][min(index, 5)]
        revenue = left * 6 // 10 if index == 0 else left if index == 1 else 0
        left -= revenue
        rows.append([
            product, account.pick(account.markets), values[status], money(account, revenue) if revenue else "",
            "" if status == "not relevant" else money(account, max(revenue * 11 // 10, account.amount(20, 200) * 1000)),
            account.sentence("added") if status in ("sold", "known") else "",
            account.pick(account.words.competitors) if account.random.random() < 0.3 else "",
        ])
    return table(columns, rows, padded=account.random.random() < 0.4)


def opportunities(account):
    """Two open deals in the short run, one or two later; one won and sometimes one lost."""
    headings, values = account.words.headings, account.words.values
    offered = account.products[2:5]
    open_deals = []
    for number, (horizon, low, high) in enumerate([("short", 40, 150), ("short", 60, 300), ("medium", 420, 700), ("long", 1200, 1900)], 1):
        if horizon == "long" and account.random.random() < 0.5:
            continue
        open_deals.append((number, horizon, account.sentence("opportunity"), account.amount(8, 300) * 1000, account.random.choice([20, 30, 40, 50, 60, 75]), day(account.random.randint(low, high)), account.pick(offered), account.pick(account.team)))
    account.deals = [deal[0] for deal in open_deals]
    if account.random.random() < 0.25:
        fields = account.words.fields
        columns = [fields[name] for name in ("id", "opportunity", "value", "p", "close", "product", "owner")]
        rows = [[f"K{number}", text, money(account, value), f"{chance}%", close, product, owner] for number, _, text, value, chance, close, product, owner in open_deals]
        return table(columns, rows, padded=True)
    lines = []
    for horizon in ("short", "medium", "long"):
        deals = [deal for deal in open_deals if deal[1] == horizon]
        if not deals:
            continue
        lines += [f"### {headings[horizon]}"]
        for number, _, text, value, chance, close, product, owner in deals:
            lines.append(f"- K{number}: {text} {values['value']}:{money(account, value)} {values['p']}:{chance}% {values['close']}:{close} {values['product']}:\"{product}\" @{account.handle(owner)}")
        if horizon == "short":
            won = account.sentence("opportunity")
            lines.append(f"- K8: {won} {values['value']}:{money(account, account.amount(8, 90) * 1000)} {values['product']}:\"{account.products[0]}\" {values['won']}:{day(-account.random.randint(20, 300))} @{account.handle(account.manager)}")
        lines.append("")
    return lines[:-1]


def objectives(account):
    headings, values = account.words.headings, account.words.values
    return [
        f"### {headings['quantitative']}",
        f"- O1: {objective(account, 'revenue')} {values['metric']}:{values['revenue']} {values['baseline']}:{account.last_year // 1000}k {values['target']}:{account.target // 1000}k {values['actual']}:{account.revenue // 1000}k {values['by']}:2026-12-31",
        f"- O2: {objective(account, 'satisfaction')} {values['metric']}:{values['satisfaction']} {values['baseline']}:7.4 {values['target']}:8.2 {values['actual']}:8.0 {values['by']}:{day(account.random.randint(60, 300))}",
        "",
        f"### {headings['qualitative']}",
        *[f"- O{number}: {text} {values['by']}:{day(account.random.randint(60, 400))}" for number, text in enumerate(account.sentences("qualitative", 2), 3)],
    ]


def mention(account, owner):
    return f"@{account.handle(owner)} " if owner else ""


def objective(account, kind):
    english = {"revenue": "Grow yearly revenue", "satisfaction": "Raise the satisfaction score"}
    dutch = {"revenue": "Omzet laten groeien", "satisfaction": "Tevredenheid omhoog"}
    return (english if account.words.keys["account"] == "account" else dutch)[kind]


def actions(account):
    """Some nine open actions, of which each deal, goal and open condition has one, and some that are done."""
    values, headings, random = account.words.values, account.words.headings, account.random
    wanted = [f"K{number}" for number in account.deals] + ["O1", "O2", "O3", "O4"]
    wanted += [f"C{number}" for number, status in enumerate(account.statuses.values(), 1) if status != "met"]
    open_actions = []
    for number, serves in enumerate(wanted, 1):
        late = random.random() < 0.04
        soon = serves[0] in "KO" and random.random() < 0.95
        due = day(-random.randint(1, 25) if late else random.randint(3, 36 if soon else 110))
        owner = None if random.random() < 0.02 else account.pick(account.team)
        open_actions.append((f"A{number}", account.sentence("action"), owner, due, random.choice(["high", "medium", "medium", "low"]), serves, random.randint(1, 12)))
    done = []
    for number in range(40, 40 + random.randint(1, 3)):
        due = random.randint(20, 260)
        done.append(f"- [x] A{number}: {account.sentence('action')} @{account.handle(account.pick(account.team))} {values['due']}:{day(-due)} {values['done']}:{day(-due - random.randint(0, 6))} !{values['medium']} #O1 {values['hours']}:{random.randint(1, 10)}")
    if random.random() < 0.2:
        fields = account.words.fields
        columns = [fields[name] for name in ("id", "action", "owner", "due", "priority", "serves", "hours")]
        rows = [[number, text, owner or "", due, values[priority], serves, str(hours)] for number, text, owner, due, priority, serves, hours in open_actions]
        return table(columns, rows, padded=True) + ["", f"### {headings['done']}", *done]
    lines = [
        f"- [ ] {number}: {text} {mention(account, owner)}{values['due']}:{due} !{values[priority]} #{serves} {values['hours']}:{hours}"
        for number, text, owner, due, priority, serves, hours in open_actions
    ]
    return [f"### {headings['open']}", *lines, "", f"### {headings['done']}", *done]
