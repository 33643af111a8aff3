#!/usr/bin/env python3
"""Measures planc against its goals, side by side with other programs over the same plans. `make bench` runs it.

    bench.py PROGRAM [--quick] [--strict] [--output FOLDER]

BENCH_SIZES   the portfolios, as numbers of plans (10,100,1000,10000,100000; quick: 10,100,1000)
BENCH_RUNS    rounds in which all programs take their turn (5; quick: 3)

Prints each goal with what was measured (the median, the lowest and the highest round), writes bench.json and cost.svg."""

import argparse
import json
import os
import sys

import latency
import plans
from measuring import goals, long, machine, paired, peers
from measuring.process import run

SEED = 1
COLD_ROUNDS = 60
# Plans beyond which a slow peer takes minutes and tells nothing new, and rounds of a large portfolio are few.
LARGEST = {"hugo": 10_000, "python": 1_000, "rumdl": 100_000, "planc report": 100_000}
LARGEST_QUICK = {**LARGEST, "python": 100}
LARGE = 20_000


def portfolio(size, folder):
    path = os.path.join(folder, f"plans-{size}")
    stamp = path + ".made"
    if not os.path.exists(stamp):
        text_bytes = plans.make(size, SEED, path)
        with open(stamp, "w", encoding="utf-8") as file:
            file.write(str(text_bytes))
    with open(stamp, encoding="utf-8") as file:
        return peers.Portfolio(path, size, int(file.read()))


def subjects(program, made, largest):
    all_of_them = {
        "planc check": peers.planc_check(program, made), "cmark": peers.cmark(made), "planc report": peers.planc_report(program, made), "rumdl": peers.rumdl(made),
        "hugo": peers.hugo(made), "python": peers.python(made),
    }
    return {name: subject for name, subject in all_of_them.items() if made.count <= largest.get(name, made.count)}


def measure_portfolio(program, size, rounds, folder, largest):
    made = portfolio(size, folder)
    rounds = 1 if size >= LARGE else rounds
    runs = paired.interleaved(subjects(program, made, largest), rounds)
    result = {
        "plans": size, "text_bytes": made.text_bytes, "rounds": rounds,
        "seconds": {name: paired.median_seconds(some) for name, some in runs.items()},
        "all_seconds": {name: [one.seconds for one in some] for name, some in runs.items()},
        "cpu_seconds": {name: min(one.cpu_seconds for one in some) for name, some in runs.items()},
        "peak_bytes": {name: paired.peak_bytes(some) for name, some in runs.items()},
    }
    print(f"\n{size} plans, {made.text_bytes / 1e6:.1f} MB, {rounds} rounds")
    for name, seconds in result["seconds"].items():
        print(f"  {name:13} {seconds:9.3f} s {seconds * 1000 / size:9.3f} ms a plan {result['peak_bytes'][name] / 2**20:8.0f} MiB", flush=True)
    return result, goals.of_portfolio(size, runs, made.text_bytes)


def measure_one_plan(program, folder):
    """A cold start, as before a commit: process, parse, check, exit."""
    plan = portfolio(10, folder).first
    runs = paired.interleaved({
        "planc check": lambda: run([program, "check", plan, "--as-of", "2026-11-24"], allowed=(0, 1)),
        "cmark": lambda: run(["cmark", plan]),
    }, COLD_ROUNDS)
    print(f"\none plan, {COLD_ROUNDS} rounds")
    seconds = {name: paired.median_seconds(some) for name, some in runs.items()}
    for name, median in seconds.items():
        print(f"  {name:13} {median * 1000:9.2f} ms", flush=True)
    return {"seconds": seconds, "rounds": COLD_ROUNDS}, goals.of_one_plan(runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--quick", action="store_true", help="small portfolios and few rounds: under three minutes")
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a goal is not met")
    parser.add_argument("--output", default=".build/bench", help="where plans are made and results written (.build/bench)")
    options = parser.parse_args()
    sizes = sorted(int(size) for size in (os.environ.get("BENCH_SIZES") or ("10,100,1000" if options.quick else "10,100,1000,10000,100000")).split(","))
    rounds = int(os.environ.get("BENCH_RUNS") or (3 if options.quick else 5))
    os.makedirs(options.output, exist_ok=True)

    program = os.path.abspath(options.program)
    described = machine.described(program)
    print("\n".join(machine.lines(described)))
    results, found = {"machine": described, "portfolios": []}, []
    results["one_plan"], reached = measure_one_plan(program, options.output)
    found += reached
    for size in sizes:
        result, reached = measure_portfolio(program, size, rounds, options.output, LARGEST_QUICK if options.quick else LARGEST)
        results["portfolios"].append(result)
        if size >= 1000:
            found += reached
    found += goals.of_growth([(one["plans"], one["seconds"]["planc check"], one["peak_bytes"]["planc check"]) for one in results["portfolios"]])
    results["long_plans"] = long.measured(program, os.path.join(options.output, "long"), min(rounds, 3))
    found += goals.of_long_plans(results["long_plans"])
    results["editor"] = latency.measured(program, 100 if options.quick else latency.ROUNDS)
    found += goals.of_editor(results["editor"])

    results["goals"] = [vars(goal) for goal in found]
    print()
    for goal in found:
        print(f"{'met    ' if goal.is_met else 'NOT MET'}  {goal.name:55} goal {goal.goal:18} measured {goal.measured}")
    with open(os.path.join(options.output, "bench.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=2, ensure_ascii=False)
        file.write("\n")
    # Not before: a child begins with the memory of its parent, so the parent stays small while it measures.
    from measuring import plot

    plot.drawn(results["portfolios"], os.path.join(options.output, "cost.svg"), machine.lines(described)[0])
    print(f"\n{options.output}/bench.json\n{options.output}/cost.svg")
    return 1 if options.strict and not all(goal.is_met for goal in found) else 0


if __name__ == "__main__":
    sys.exit(main())
