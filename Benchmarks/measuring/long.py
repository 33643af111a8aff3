"""Plans longer than anybody writes: does the time grow with the length, and no faster?"""

import os

from .process import run

HEAD = "---\naccount: Example Company\nmanager: Ada Berg\ncategory: 2\nstage: interest\n---\n\n"
# A time twice as long for a plan twice as long is a growth of 2; what lies between is the noise of short runs.
STEEPEST = 2.6


def prose(size):
    """So many bytes of paragraphs."""
    paragraph = "The customer asked for figures first, then a meeting; the plan follows that order and no other.\n" * 6 + "\n"
    return HEAD + "## Account strategy\n\n" + paragraph * (size // len(paragraph) + 1)


def items(count):
    return HEAD + "## Actions\n\n" + "".join(f"- [ ] A{number}: Call the customer @ada due:2026-12-{number % 28 + 1:02}\n" for number in range(count))


def nested(levels):
    return HEAD + "## Account strategy\n\n" + "> " * levels + "deep\n"


SHAPES = [("10 MB of prose", prose, 10_000_000), ("100,000 list items", items, 100_000), ("50,000 levels of nesting", nested, 50_000)]


def measured(program, folder, rounds):
    """For each shape the seconds for half of the plan and for all of it, the best of some rounds, and their ratio.
    Exit code 2 is a refusal, which the goal allows when it comes with a clear limit."""
    os.makedirs(folder, exist_ok=True)
    results = []
    for name, shape, size in SHAPES:
        seconds, code = [], 0
        for part in (size // 2, size):
            path = os.path.join(folder, "long.md")
            with open(path, "w", encoding="utf-8") as file:
                file.write(shape(part))
            runs = [run([program, "check", path, "--as-of", "2026-11-24"], allowed=(0, 1, 2)) for _ in range(rounds)]
            seconds.append(min(one.seconds for one in runs))
            code = max(one.exit_code for one in runs)
        results.append({"name": name, "half_seconds": seconds[0], "seconds": seconds[1], "growth": seconds[1] / seconds[0], "exit_code": code})
    return results
