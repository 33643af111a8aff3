"""The people at the customer, what was said with them, and the reviews of the plan."""

from .calendar import day
from .style import card, headed, table

CHANNELS = ["meeting", "call", "visit", "workshop", "lunch", "email"]


def stakeholders(account):
    fields, values = account.words.fields, account.words.values
    columns = ["name", "title", "role", "level", "influence", "relationship", "attitude", "last", "reports", "notes"]
    rows = [
        [
            person.name, person.title, person.role, person.level, str(person.influence), str(person.relationship), values[person.attitude],
            person.last_contact, "" if person.manager is None else account.people[person.manager].name,
            account.sentence("notes") if account.random.random() < 0.6 else "",
        ]
        for person in account.people
    ]
    style = account.random.random()
    if style < 0.6:
        return table([fields[column] for column in columns], rows, padded=style < 0.15)
    write = card if style < 0.85 else headed
    return [line for row in rows for line in write(row[0], [(fields[name], value) for name, value in zip(columns[1:], row[1:])])]


def log(account):
    """Entries of the past months, the newest first; the last contact with each person is among them."""
    entries = [(person.last_contact, [person]) for person in account.people]
    entries += [(day(-account.random.randint(60, 330)), account.random.sample(account.people, account.random.choice([1, 1, 2]))) for _ in range(account.random.randint(0, 4))]
    entries.sort(key=lambda entry: entry[0], reverse=True)
    values = account.words.values
    rows = [
        (date, [person.name for person in people], values[account.pick(CHANNELS)], account.sentence("log"), account.random.choice(["0.5", "1", "2", "3"]))
        for date, people in entries
    ]
    if account.random.random() < 0.3:
        columns = [account.words.fields[name] for name in ("date", "met", "channel", "summary", "hours")]
        return table(columns, [[date, ", ".join(people), channel, text, hours] for date, people, channel, text, hours in rows], padded=False)
    joined = f" {values['and']} "
    return [f"- {date} {joined.join(people)}, {channel}: {text} {values['hours']}:{hours}" for date, people, channel, text, hours in rows]


def reviews(account):
    """A review a quarter, the newest first; each names the day of the next."""
    days = [-account.random.randint(2, 40)]
    while len(days) < 4:
        days.append(days[-1] - account.random.randint(70, 100))
    following = [account.random.randint(30, 90), *days]
    return [f"- {day(when)} {account.manager}: {account.sentence('review')} {account.words.values['next']}:{day(then)}" for when, then in zip(days, following)]
