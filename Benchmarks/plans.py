#!/usr/bin/env python3
"""Makes a portfolio of account plans to measure on.

    python3 Benchmarks/plans.py --count 10000 --seed 1 --output .build/bench/plans-10000

The plans are some 10 KB each, in English and Dutch and in several styles. Plan number N of a seed is the same whatever
the count, so a large portfolio holds the smaller ones. Plans lie in folders of a thousand, as `part-000/NAME.md`."""

import argparse
import concurrent.futures
import os
import shutil
import sys

from portfolio.account import Account
from portfolio.writer import written

IN_A_FOLDER = 1000


def make_folder(seed, first, end, output):
    """Writes the plans `first` to `end` into their folder. Gives how many bytes they have."""
    folder = os.path.join(output, f"part-{first // IN_A_FOLDER:03}")
    os.makedirs(folder, exist_ok=True)
    size = 0
    for number in range(first, end):
        account = Account(seed, number)
        text = written(account)
        size += len(text)
        with open(os.path.join(folder, account.file_name), "wb") as file:
            file.write(text)
    return size


def make(count, seed, output, jobs=None):
    """Writes `count` plans below the folder `output`, which is made anew. Gives the bytes of their text."""
    shutil.rmtree(output, ignore_errors=True)
    os.makedirs(output)
    with concurrent.futures.ProcessPoolExecutor(jobs or os.cpu_count()) as pool:
        made = [
            pool.submit(make_folder, seed, first, min(first + IN_A_FOLDER, count), output)
            for first in range(0, count, IN_A_FOLDER)
        ]
        return sum(folder.result() for folder in made)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, required=True, help="how many plans")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other plans (1)")
    parser.add_argument("--output", required=True, help="the folder to make; what it held is removed")
    options = parser.parse_args()
    size = make(options.count, options.seed, options.output)
    print(f"{options.output}: {options.count} plans, {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
