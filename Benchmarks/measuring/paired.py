"""Several programs measured in turns, so that a busy moment of the machine falls on all of them."""

import dataclasses
import statistics


@dataclasses.dataclass(frozen=True)
class Ratio:
    """The middle of the ratios of each round, with the lowest and the highest."""

    median: float
    low: float
    high: float

    def __str__(self):
        return f"{self.median:.2f} ({self.low:.2f}–{self.high:.2f})"


def interleaved(subjects, rounds):
    """Runs each subject once a round, after one round that does not count when there are several. `subjects` are
    functions by name, which give a Run. Gives the runs by name, in the order of the rounds."""
    runs = {name: [] for name in subjects}
    warm_up = 1 if rounds > 1 else 0
    for number in range(rounds + warm_up):
        for name, subject in subjects.items():
            result = subject()
            if number >= warm_up:
                runs[name].append(result)
    return runs


def ratio(runs, other):
    """How many times longer `runs` took than `other`, round by round."""
    ratios = [one.seconds / two.seconds for one, two in zip(runs, other)]
    return Ratio(statistics.median(ratios), min(ratios), max(ratios))


def median_seconds(runs):
    return statistics.median(one.seconds for one in runs)


def peak_bytes(runs):
    return max(one.peak_bytes for one in runs)
