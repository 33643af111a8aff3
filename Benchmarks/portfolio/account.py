"""One made account: its people, products, deals and history, before anybody writes them down."""

import random
import re
import unicodedata

from . import dutch, english
from .calendar import day

CONDITIONS = ["contact", "trust", "top-of-mind", "portfolio", "ease", "sparring-partner", "goodwill"]
# Accounts that one team looks after, in both languages.
TOGETHER = 24
# How far a relationship is: the stage, and which conditions are met, partly met or not.
STAGES = [
    ("interest", "partial partial partial partial unmet unmet unmet"),
    ("first-sale", "met partial partial partial partial unmet unmet"),
    ("trusted-supplier", "met met partial met met partial partial"),
    ("trusted-supplier", "met met met met met partial partial"),
    ("strategic-partner", "met met met met met met met"),
    ("secured", "met met met met met met met"),
]


class Account:
    """Account `number` of a seed; the same two numbers give the same account."""

    def __init__(self, seed, number):
        self.random = random.Random(seed * 1_000_003 + number)
        self.words = dutch.WORDS if number % 2 else english.WORDS
        self.name = self.words.company(number // 2)
        self.file_name = f"{slug(self.name)}-{number:06}.md"
        self.stage, statuses = self.random.choice(STAGES)
        self.statuses = dict(zip(CONDITIONS, statuses.split()))
        self.revenue = self.random.randrange(60, 2400) * 1000
        self.team = self.draw_team(seed, number)
        self.manager = self.team[0]
        self.growth = self.random.uniform(1.05, 1.6)
        self.category = self.random.choice([1, 2, 3]) if self.random.random() < 0.03 else None
        self.people = self.draw_people()
        self.products = self.random.sample(self.words.products, self.random.randint(5, 7))
        self.markets = self.random.sample(self.words.markets, 2)

    def draw_team(self, seed, number):
        """Three colleagues of the four who share some twelve accounts, so that nobody has a whole portfolio."""
        office = random.Random(f"{seed} {number // TOGETHER} {number % 2}")
        colleagues = {}
        while len(colleagues) < 4:
            first_name = office.choice(self.words.first_names)
            colleagues[first_name] = f"{first_name} {self.surname(office)}"
        return self.random.sample(list(colleagues.values()), 3)

    def surname(self, random):
        return random.choice(self.words.fronts) + random.choice(self.words.middles)

    def draw_people(self):
        """Four to six people at the customer, from the board to the work floor; hardly any name comes back elsewhere."""
        names = set()
        while len(names) < self.random.randint(4, 6):
            initial = self.random.choice("ABCDEFGHIJKLMNOPRSTVW")
            names.add(f"{self.random.choice(self.words.first_names)} {initial}. {self.surname(self.random)}")
        titles = list(self.words.titles)
        return [Person(self, name, titles[index % len(titles)], index) for index, name in enumerate(sorted(names))]

    def handle(self, colleague):
        return slug(colleague.split()[0])

    def pick(self, choices):
        return choices[int(self.random.random() * len(choices))]

    def person(self):
        return self.pick(self.people)

    def sentence(self, kind):
        """A sentence of one kind with the account's own people, products and places in it."""
        return self.filled(self.pick(self.words.sentences[kind]))

    def filled(self, template):
        return template.format(
            person=self.person().name, other=self.person().name, product=self.pick(self.products), market=self.pick(self.markets),
            competitor=self.pick(self.words.competitors), colleague=self.pick(self.team), number=self.amount(2, 49),
            percent=self.amount(3, 61), year=self.amount(2027, 2032), name=self.name)

    def sentences(self, kind, count):
        """Different sentences of one kind."""
        found = []
        while len(found) < count:
            sentence = self.sentence(kind)
            if sentence not in found:
                found.append(sentence)
        return found

    def amount(self, low, high):
        """A whole number from `low` up to but not including `high`."""
        return low + int(self.random.random() * (high - low))


class Person:
    """Somebody at the customer. Who stands higher decides more and is seen less often."""

    def __init__(self, account, name, title, index):
        random = account.random
        self.name, (self.title, self.role, self.level, self.influence) = name, title
        self.relationship = random.randint(3, 5)
        self.attitude = random.choice(["supporter", "supporter", "neutral", "sponsor"])
        self.last_contact = day(-random.randint(2, 58))
        self.manager = account_head(index)


def account_head(index):
    """The place of the person somebody reports to: the first two lead, others follow in threes. None for the first."""
    return None if index == 0 else (index - 1) // 3


def slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
