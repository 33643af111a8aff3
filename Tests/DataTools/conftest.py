"""What the tests of exported data share: the sample plans, exported as docs/exchange.md says.

The program is the release binary in the environment variable PLANC; `make data-tools` sets it."""

import os
import pathlib
import re
import subprocess
import sys

import pytest

REPOSITORY = pathlib.Path(__file__).parent.parent.parent
PAGE = REPOSITORY / "docs/exchange.md"
# A block of code: its language and what is in it.
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# What is given to Python, which is given a SQL query on standard input.
ASK = "import duckdb, sys; print(duckdb.sql(sys.stdin.read()))"


def blocks():
    """The code on the page, in order, as language and text."""
    return BLOCK.findall(PAGE.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """A folder with the sample plans, and the files that the first commands of the page make of them."""
    place = tmp_path_factory.mktemp("exchange")
    (place / "sample-plans").symlink_to(REPOSITORY / "sample-plans")
    (place / "bin").mkdir()
    (place / "bin/planc").symlink_to(REPOSITORY / os.environ.get("PLANC", ".build/release/planc"))
    language, commands = blocks()[0]
    assert language == "sh"
    environment = os.environ | {"PATH": f"{place}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    subprocess.run(["sh", "-euc", commands], cwd=place, env=environment, check=True, timeout=60)
    return place


@pytest.fixture
def result_of(folder):
    """Runs an example of the page; gives what it writes, without space at the ends of lines."""

    def run(language, text):
        arguments = ["-c", ASK] if language == "sql" else ["-c", text]
        done = subprocess.run(
            [sys.executable, *arguments], input=text, cwd=folder, capture_output=True, encoding="utf-8", env=os.environ | {"LC_ALL": "C.UTF-8", "COLUMNS": "120"}, check=False, timeout=120)
        assert done.returncode == 0 and done.stderr == "", done.stderr
        return "".join(line.rstrip() + "\n" for line in done.stdout.rstrip().splitlines())

    return run
