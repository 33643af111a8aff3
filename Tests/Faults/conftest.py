"""What all tests of faults share: the program, folders of plans, and a way to run it.

The program is the release binary in the environment variable PLANC."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import pytest

REPOSITORY = pathlib.Path(__file__).parent.parent.parent
sys.path.insert(0, str(REPOSITORY / "Benchmarks"))

AS_OF = ["--as-of", "2026-11-24"]
NOBODY = 65534


@pytest.fixture(scope="session")
def program():
    """A copy of the program where every user may run it."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        copy = shutil.copy(os.environ["PLANC"], folder)
        os.chmod(copy, 0o755)
        yield copy


@pytest.fixture
def scratch():
    """An empty folder that every user may enter."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        yield pathlib.Path(folder)


@pytest.fixture
def planc(program):
    """Runs planc with arguments; output as text. `as_nobody` without the rights of root."""

    def run(*arguments, as_nobody=False, **options):
        command = [program, *map(str, arguments)]
        if as_nobody and os.geteuid() == 0:
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=120, check=False, **options)

    return run


@pytest.fixture(scope="session")
def many_plans():
    """A folder of 200 made plans, to be copied."""
    import plans

    with tempfile.TemporaryDirectory() as folder:
        plans.make(200, 1, f"{folder}/plans")
        yield pathlib.Path(folder) / "plans"


def contents(folder):
    """Every file below a folder and what is in it; symbolic links as where they lead."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(path, name)
            found[os.path.relpath(file, folder)] = os.readlink(file).encode() if os.path.islink(file) else pathlib.Path(file).read_bytes()
    return found


def is_leftover(name):
    """Whether a file or folder is one that planc works in before it is finished."""
    base = os.path.basename(name)
    return base.endswith(".tmp") or any(part.startswith(".planc-new-") for part in pathlib.PurePath(name).parts)
