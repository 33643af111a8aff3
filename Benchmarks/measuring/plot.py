"""The cost of a plan against the size of the portfolio, as a picture (SVG)."""

import matplotlib

matplotlib.use("svg")
from matplotlib import pyplot  # noqa: E402


def drawn(measurements, path, title):
    """A line per program: milliseconds a plan over the number of plans, both on scales of powers of ten."""
    matplotlib.rcParams["svg.hashsalt"] = "planc"
    figure, axes = pyplot.subplots(figsize=(9, 5.5))
    names = []
    for measurement in measurements:
        names += [name for name in measurement["seconds"] if name not in names]
    for name in names:
        points = [(one["plans"], one["seconds"][name] * 1000 / one["plans"]) for one in measurements if name in one["seconds"]]
        axes.plot(*zip(*points), marker="o", linewidth=2 if name.startswith("planc") else 1.2, label=name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("plans in the portfolio")
    axes.set_ylabel("milliseconds a plan (median, wall clock)")
    axes.set_title(title, fontsize=10)
    axes.grid(True, which="major", alpha=0.3)
    axes.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)
