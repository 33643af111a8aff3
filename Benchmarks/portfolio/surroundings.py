"""What is known of the customer, what was promised and agreed, and how the relationship stands."""

from .calendar import day
from .style import paragraph, table


def customer(account):
    headings, fields = account.words.headings, account.words.fields
    lines = [f"## {headings['customer']}", "", *paragraph(account.sentences("background", 1))]
    for title, kind, count in (("goals", "goals", 3), ("challenges", "challenges", 3), ("internal", "internal", 2), ("external", "external", 2)):
        bold = title in ("goals", "challenges") and account.category == 2
        lines += [f"**{headings[title]}:**" if bold else f"### {headings[title]}"]
        lines += [f"- {sentence}" for sentence in account.sentences(kind, count)] + [""]
    return lines + [
        f"### {headings['organisation']}",
        f"- {fields['structure']}: {account.random.randint(2, 9)} × {account.markets[0]}",
        f"- {fields['decisions']}: {account.people[0].name}, {account.people[1].name}",
        f"- {fields['sites']}: {', '.join(account.markets)}",
        "",
    ]


def promises(account):
    values, lines = account.words.values, []
    for number, text in enumerate(account.sentences("promise", account.random.randint(3, 5))):
        to = f"{values['to']}:\"{account.person().name}\""
        if number < 2:
            lines.append(f"- [ ] {text} {to} {values['due']}:{day(account.random.randint(5, 90))}")
        else:
            due = account.random.randint(15, 250)
            lines.append(f"- [x] {text} {to} {values['due']}:{day(-due)} {values['done']}:{day(-due - account.random.randint(0, 4))}")
    return lines


def agreements(account):
    fields = account.words.fields
    rows = [
        [topic, text.format(number=account.random.randint(10, 40), percent=account.random.randint(2, 4)), day(account.random.randint(120, 900))]
        for topic, text in account.words.topics
    ]
    return table([fields["topic"], fields["agreement"], fields["until"]], rows, padded=account.random.random() < 0.4)


def conditions(account, names):
    values, lines = account.words.values, []
    for number, name in enumerate(names, 1):
        status = account.statuses[name]
        lines += [f"### {number}. {values[name]}", *([f"- status: {values['met']}"] if status == "met" else [])]
        if status != "unmet":
            for _ in range(account.random.randint(1, 2)):
                lines.append(f"- {day(-account.random.randint(5, 150))}: {account.sentence('evidence')} ({account.person().name})")
        if name == "trust" and status == "met":
            lines.append(f"- {day(-account.random.randint(20, 150))}: {account.person().name} {values['satisfaction']}:{account.random.choice(['7.8', '8', '8.5'])}")
        lines.append("")
    return lines[:-1]


def swot(account):
    headings, sentences = account.words.headings, account.words.sentences["swot"]
    lines = []
    for place, quadrant in enumerate(("strengths", "weaknesses", "chances", "threats")):
        lines.append(f"### {headings[quadrant]}")
        for _ in range(account.random.choice([1, 2])):
            template = sentences[place * 2 + account.random.randint(0, 1)]
            lines.append("- " + account.filled(template))
        lines.append("")
    return lines[:-1]
