"""An account written down as a plan, in one of the styles that people use."""

from .account import CONDITIONS
from .calendar import day
from .facts import facts
from .people import log, reviews, stakeholders
from .sales import actions, objectives, opportunities, portfolio
from .style import paragraph
from .surroundings import agreements, conditions, customer, promises, swot


def written(account):
    """The bytes of the plan: UTF-8, with Windows' line ends in one plan of sixteen."""
    words, headings = account.words, account.words.headings
    front = facts(account)
    lines = [*front, f"# {account.name}", "", *paragraph(account.sentences("background", account.random.randint(1, 2)))]
    lines += customer(account)
    lines += section(headings["stakeholders"], stakeholders(account))
    lines += section(headings["portfolio"], portfolio(account))
    lines += section(headings["opportunities"], opportunities(account))
    lines += section(headings["objectives"], objectives(account))
    lines += section(headings["strategy"], paragraph(account.sentences("strategy", 2)))
    lines += section(headings["actions"], actions(account))
    lines += section(headings["promises"], promises(account))
    lines += section(headings["agreements"], agreements(account))
    lines += section(headings["conditions"], conditions(account, CONDITIONS))
    lines += section(headings["swot"], swot(account))
    if account.random.random() < 0.3:
        competition = paragraph([account.sentence("background"), account.sentence("strategy")])
        lines += ["<!-- internal -->", *section(headings["competition"], competition), "<!-- /internal -->", ""]
    lines += section(headings["log"], log(account))
    lines += section(headings["reviews"], reviews(account))
    text = "\n".join(lines).rstrip("\n") + "\n"
    return (text.replace("\n", "\r\n") if account.random.random() < 1 / 16 else text).encode()


def section(title, lines):
    return [f"## {title}", "", *lines, ""]
