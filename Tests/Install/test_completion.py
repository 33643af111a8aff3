"""Completion in real shells, from the places where they look for it of their own accord.

In place of planc stands a program that only notes that it was called: completion is to know everything itself, so that it
is quick, asks no plan anything and writes nothing."""

import os
import pty
import re
import select
import subprocess
import time

import pytest
from conftest import files, run

COMPLETED = {
    "planc ch": "planc check",
    "planc check --min": "planc check --min-completeness",
    "planc check --format sa": "planc check --format sarif",
    "planc check --select action-over": "planc check --select action-overdue",
    "planc check pl": "planc check plans/",
    "planc show plans/de": "planc show plans/delta.md",
    "planc export --format csv --output ou": "planc export --format csv --output output.txt",
    "planc report --stage tru": "planc report --stage trusted-supplier",
    "planc report --templates pl": "planc report --templates plans/",
    "planc explain top": "planc explain top-of-mind",
    "planc schema comp": "planc schema compiled",
}
SHELLS = ["bash", "zsh", "fish"]
PLACES = {"bash": "share/bash-completion/completions/planc", "zsh": "share/zsh/site-functions/_planc", "fish": "share/fish/vendor_completions.d/planc.fish"}


@pytest.fixture
def home(tmp_path, installed):
    """A home with what a person's shell is set up with, a folder to be in, and the environment of both."""
    (tmp_path / "bin").mkdir()
    stub = tmp_path / "bin/planc"
    stub.write_text(f"#!/bin/sh\necho called >>{tmp_path}/calls\n")
    stub.chmod(0o755)
    (tmp_path / "work/plans").mkdir(parents=True)
    (tmp_path / "work/plans/delta.md").write_text("---\naccount: Delta\n---\n")
    (tmp_path / "work/output.txt").write_text("")
    (tmp_path / ".bashrc").write_text(". /usr/share/bash-completion/bash_completion\nPS1='READY> '\n")
    functions = installed.folder / "share/zsh/site-functions"
    (tmp_path / ".zshrc").write_text(f"fpath=({functions} $fpath)\nautoload -Uz compinit\ncompinit -u\nbindkey -e\nPS1='READY> '\n")
    shares = f"{installed.folder}/share:/usr/share"
    environment = {"PATH": f"{tmp_path}/bin:/usr/bin:/bin", "HOME": str(tmp_path), "ZDOTDIR": str(tmp_path), "TERM": "dumb", "LANG": "C.UTF-8", "XDG_DATA_DIRS": shares}
    yield tmp_path, environment
    assert not (tmp_path / "calls").exists(), "completion started planc"
    assert files(tmp_path / "work") == ["output.txt", "plans/delta.md"], "completion wrote something"


def wait_for(pattern, terminal):
    """What a terminal shows that matches a pattern. It has to come within thirty seconds."""
    shown = ""
    end = time.monotonic() + 30
    while not (found := re.search(pattern, shown)):
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        assert ready, f"the shell hangs after {shown!r}"
        shown += os.read(terminal, 65536).decode(errors="replace")
    return found


def on_a_terminal(shell, home, line):
    """Types a line and the tabulator into a shell, and gives the line that this makes."""
    folder, environment = home
    command = {"bash": ["bash", "--noprofile", "--rcfile", str(folder / ".bashrc"), "-i"], "zsh": ["zsh", "-d", "-i"]}[shell]
    terminal, slave = pty.openpty()
    process = subprocess.Popen(command, cwd=folder / "work", env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    try:
        wait_for("READY> ", terminal)
        # The tabulator, back to the start of the line (Ctrl-A), and what shows the line instead of running it.
        os.write(terminal, line.encode() + b"\t\x01echo MADE: \r")
        return wait_for(r"\nMADE: (.*?) *\r?\n", terminal).group(1)
    finally:
        process.kill()
        process.wait(timeout=10)
        os.close(terminal)


def by_fish(home, line):
    folder, environment = home
    offered = run("fish", "--command", f'complete --do-complete "{line}"', cwd=folder / "work", env=environment)
    assert offered.stderr == ""
    return [f"{line.rpartition(' ')[0]} {candidate.partition(chr(9))[0]}" for candidate in offered.stdout.splitlines()]


@pytest.mark.parametrize("line", COMPLETED)
@pytest.mark.parametrize("shell", SHELLS)
def test_the_tabulator(shell, line, home):
    if shell == "fish":
        assert by_fish(home, line) == [COMPLETED[line]]
    else:
        assert on_a_terminal(shell, home, line) in (COMPLETED[line], COMPLETED[line].removesuffix("/"))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_loaded_without_a_word(shell, home, installed):
    folder, environment = home
    script = installed.folder / PLACES[shell]
    load = {"bash": f". {script}", "zsh": f"autoload -Uz compinit; compinit -u; . {script}", "fish": f"source {script}"}[shell]
    for arguments in [["-n", script], ["-c", load]]:
        loaded = run(shell, *arguments, cwd=folder / "work", env=environment)
        assert (loaded.stdout, loaded.stderr) == ("", "")


def test_every_command_is_offered(home, commands):
    assert {line.removeprefix("planc ") for line in by_fish(home, "planc ")} == {command["commandName"] for command in commands} | {"help"}
