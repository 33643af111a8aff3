#!/usr/bin/env python3
"""Holds the instructions that `planc check` takes for a plan against a budget. `make budget` runs it.

    budget.py PROGRAM [--renew]

Instructions, unlike seconds, are the same on a busy machine. valgrind counts those of a portfolio of 110 made plans and
of its first 10, on one core; the difference is what 100 plans cost, without what the program costs by itself. Fails when
a plan costs more than Benchmarks/budget.json allows, and says when it costs so much less that the budget should follow
(`--renew` writes it)."""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

from portfolio.account import Account
from portfolio.writer import written

BUDGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "budget.json")
SEED, FEW, MANY = 1, 10, 110
MARGIN = 0.03


def make(count, folder):
    """All plans in one folder whose name is as long for each count, so that paths cost the same."""
    os.makedirs(folder)
    for number in range(count):
        account = Account(SEED, number)
        with open(os.path.join(folder, account.file_name), "wb") as file:
            file.write(written(account))


def instructions(program, folder):
    """How many instructions a check of the folder takes, in an environment that is the same everywhere."""
    command = [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "check", ".", "--as-of", "2026-11-24", "--jobs", "1", "--output", "/dev/null"]
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode not in (0, 1) or not found:
        raise SystemExit(f"valgrind could not count, exit code {result.returncode}:\n{result.stderr[-2000:]}")
    return int(found.group(1))


def measured(program):
    with tempfile.TemporaryDirectory() as scratch:
        # valgrind can't read Swift's debugging information, and counts the same without it.
        stripped = os.path.join(scratch, "planc")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)
        counts = []
        for name, count in (("few", FEW), ("all", MANY)):
            make(count, os.path.join(scratch, name))
            counts.append(instructions(stripped, os.path.join(scratch, name)))
    return (counts[1] - counts[0]) // (MANY - FEW), counts[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--renew", action="store_true", help="write the budget anew, from what is counted now")
    options = parser.parse_args()
    a_plan, _ = measured(options.program)
    if options.renew:
        with open(BUDGET, "w", encoding="utf-8") as file:
            json.dump({"instructions_per_plan": a_plan}, file, indent=2)
            file.write("\n")
        print(f"budget: {a_plan:,} instructions a plan, written to Benchmarks/budget.json")
        return 0
    with open(BUDGET, encoding="utf-8") as file:
        allowed = json.load(file)["instructions_per_plan"]
    change = a_plan / allowed - 1
    print(f"budget: {a_plan:,} instructions a plan; allowed {allowed:,} and {MARGIN:.0%} ({change:+.1%})")
    if change > MARGIN:
        print("budget: planc check has become dearer. Find out why, or renew the budget with `make budget-renew` and say why in the commit.")
        return 1
    if change < -MARGIN:
        print("budget: planc check has become cheaper; hold on to it with `make budget-renew`.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
