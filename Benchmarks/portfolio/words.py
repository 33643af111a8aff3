"""What a language has to bring for a plan to be written in it."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Words:
    currency_names: tuple     # what the facts call the currency, and its code
    fronts: tuple             # first parts of companies' names
    middles: tuple
    ends: tuple
    first_names: tuple
    titles: tuple             # (title, role, level, influence), the highest first
    products: tuple
    markets: tuple
    competitors: tuple
    industries: tuple
    places: tuple
    keys: dict                # what the facts at the top are called
    headings: dict
    fields: dict              # columns and tokens
    values: dict              # stages, statuses, attitudes, channels
    topics: tuple             # (topic, agreement) of the six agreements
    sentences: dict           # kind -> sentences with places to fill

    def company(self, number):
        """Company `number`: all have different names, up to the product of the three parts."""
        number = number * 7919 % (len(self.fronts) * len(self.middles) * len(self.ends))
        number, front = divmod(number, len(self.fronts))
        end, middle = divmod(number, len(self.middles))
        return f"{self.fronts[front]}{self.middles[middle]} {self.ends[end]}"


def listed(text):
    """The phrases of a text that commas separate."""
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split(",") if phrase.strip())


def lines(text):
    """The lines of a text, without those that are empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
