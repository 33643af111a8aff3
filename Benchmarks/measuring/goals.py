"""What planc sets out to reach, and whether a measurement reaches it."""

import dataclasses

from .long import STEEPEST
from .paired import ratio

# The memory and the time of a plan in the largest portfolio against those of a plan in a small one.
FLAT = 1.25


@dataclasses.dataclass(frozen=True)
class Goal:
    name: str
    goal: str
    measured: str
    is_met: bool


def at_most(name, value, limit, unit=""):
    return Goal(name, f"≤ {limit:g}{unit}", f"{value}{unit}", getattr(value, "median", value) <= limit)


def at_least(name, value, limit):
    return Goal(name, f"≥ {limit:g}", str(value), value.median >= limit)


def of_portfolio(size, runs, text_bytes):
    """Goals for one portfolio: `runs` by the name of what ran."""
    goals = [at_most(f"check of {size} plans / cmark", ratio(runs["planc check"], runs["cmark"]), 1.0)]
    if "rumdl" in runs:
        goals.append(at_least(f"rumdl / check, {size} plans", ratio(runs["rumdl"], runs["planc check"]), 4))
    if "planc report" in runs:
        goals.append(at_most(f"report of {size} plans / cmark", ratio(runs["planc report"], runs["cmark"]), 2.5))
    if "planc report" in runs and "hugo" in runs:
        goals.append(at_least(f"Hugo / report, {size} plans", ratio(runs["hugo"], runs["planc report"]), 10))
    memory = max(one.peak_bytes for one in runs["planc check"]) / text_bytes
    goals.append(Goal(f"peak memory of check / text, {size} plans", "≤ 3", f"{memory:.2f}", memory <= 3))
    return goals


def of_one_plan(runs):
    return [at_most("one plan, cold: check / cmark", ratio(runs["planc check"], runs["cmark"]), 3)]


def of_growth(costs):
    """`costs` are (plans, seconds, peak bytes) in the order of their size: what a further plan costs stays the same."""
    costs = [cost for cost in costs if cost[0] >= 100]
    if len(costs) < 3:
        return []
    first, last = slope(costs[0], costs[1]), slope(costs[-2], costs[-1])
    return [
        Goal("time of a further plan, largest / smallest portfolios", f"≤ {FLAT}", f"{last[0] / first[0]:.2f}", last[0] <= first[0] * FLAT),
        Goal("memory of a further plan, largest / smallest portfolios", f"≤ {FLAT}", f"{last[1] / first[1]:.2f}", last[1] <= first[1] * FLAT),
    ]


def slope(smaller, larger):
    """Seconds and bytes of a further plan."""
    plans = larger[0] - smaller[0]
    return (larger[1] - smaller[1]) / plans, (larger[2] - smaller[2]) / plans


def of_long_plans(results):
    return [
        Goal(f"{one['name']}: time / time of half of it", f"≤ {STEEPEST}, or refused", f"{one['growth']:.2f} ({one['seconds']:.2f} s)", one["exit_code"] == 2 or one["growth"] <= STEEPEST)
        for one in results
    ]


def of_editor(latency):
    return [
        Goal("editor: keystroke to findings, 60 KB", "≤ 10 ms", f"{latency['keystroke']:.2f} ms", latency["keystroke"] <= 10),
        Goal("editor: completion, 60 KB", "≤ 5 ms", f"{latency['completion']:.2f} ms", latency["completion"] <= 5),
    ]
