"""The facts at the top of a plan."""

from .calendar import day


def category(revenue, potential):
    """What the figures point to: little turnover, or much of it with or without room to grow."""
    if revenue < 100_000:
        return 3
    return 1 if potential >= revenue * 1.2 else 2


def facts(account):
    words, keys, random = account.words, account.words.keys, account.random
    name, code, _ = words.currency_names
    now = account.revenue
    last = int(now * random.uniform(0.8, 0.98)) // 1000 * 1000
    target = int(now * random.uniform(0.98, 1.1)) // 1000 * 1000
    potential = int(target * account.growth) // 1000 * 1000
    account.category = account.category or category(max(now, last), potential)
    account.last_year, account.target, account.potential = last, target, potential
    this_year = f"{{ {keys['actual']}: {now}, {keys['target']}: {target}, {keys['potential']}: {potential} }}"
    if random.random() < 0.5:
        revenue = [f"{keys['revenue']}: {{ 2024: {last * 9 // 10}, 2025: {last}, 2026: {this_year} }}"]
    else:
        revenue = [f"{keys['revenue']}:", f"  2024: {last * 9 // 10}", f"  2025: {last}", f"  2026: {this_year}"]
    team = [f"  {account.handle(colleague)}: {colleague}" for colleague in account.team]
    return [
        "---",
        f"{keys['account']}: {account.name}",
        f"{keys['manager']}: {account.manager}",
        f"{keys['category']}: {account.category}",
        f"{keys['stage']}: {words.values[account.stage]}",
        f"{name}: {code}",
        f"{keys['period']}: 2026",
        *revenue,
        f"{keys['reviewed']}: {day(-random.randint(3, 60))}",
        f"{keys['industry']}: {account.pick(words.industries)}",
        f"{keys['location']}: {account.pick(words.places)}",
        f"{keys['employees']}: {random.randint(40, 9000)}",
        f"{keys['number']}: LD-{random.randint(10000, 99999)}",
        f"{keys['team']}:",
        *team,
        "---",
        "",
    ]
