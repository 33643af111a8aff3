"""What all tests of `make install` share: an installation in a folder of their own.

The program is the release binary in the environment variable PLANC; `make install-test` sets it."""

import json
import os
import pathlib
import subprocess
import types

import pytest

REPOSITORY = pathlib.Path(__file__).parent.parent.parent
PROGRAM = REPOSITORY / os.environ.get("PLANC", ".build/release/planc")


def run(*command, check=True, **options):
    """Runs a command; output as text."""
    return subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", timeout=120, check=check, **options)


def make(goal, destination, *variables, **options):
    return run("make", "--no-print-directory", "-C", REPOSITORY, goal, f"PLANC={PROGRAM}", f"DESTDIR={destination}", "PREFIX=/usr", *variables, **options)


def files(folder):
    """Every file below a folder, as paths from it."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """What `make install` puts down, to be read only: `destination` is DESTDIR, `folder` the place under it."""
    destination = tmp_path_factory.mktemp("installed")
    make("install", destination)
    return types.SimpleNamespace(destination=destination, folder=destination / "usr", program=destination / "usr/bin/planc")


@pytest.fixture(scope="session")
def described():
    """Commands and options, as the program describes them."""
    return json.loads(run(PROGRAM, "--experimental-dump-help").stdout)["command"]


@pytest.fixture(scope="session")
def commands(described):
    """The commands that a page of the manual describes."""
    return [command for command in described["subcommands"] if command["commandName"] != "help"]
