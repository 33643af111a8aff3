"""planc init and planc new on a terminal: they ask, ask again after nonsense, and end whole at Ctrl-D and Ctrl-C."""

import os
import pty
import select
import time

import pytest


def answer(planc, folder, arguments, keys, seconds=10):
    """Runs planc on a terminal of its own and types `keys` as the questions come; gives exit code and what was shown."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.environ["LC_ALL"] = "en_GB.UTF-8"
        os.execv(planc, [planc, *arguments])
    shown = b""
    keys = list(keys)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if not ready:
            continue
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if piece.endswith(b": ") and keys:
            os.write(terminal, keys.pop(0).encode())
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_init_asks(program, tmp_path):
    code, shown = answer(program, tmp_path, ["init", "plans"], ["fr\n", "nl\n", "florin\n", "gbp\n", "\n"])
    assert code == 0, shown
    settings = (tmp_path / "plans/planc.yml").read_text()
    assert "\nlanguage: nl\n" in settings and "\ncurrency: GBP\n" in settings
    assert shown.count("Language / taal") == 2 and shown.count("Valuta") == 2
    assert "“fr” is none of these." in shown and "“florin” is geen van deze." in shown
    assert [path.name for path in (tmp_path / "plans").iterdir()] == ["planc.yml"]


def test_enter_takes_what_is_usual(program, tmp_path):
    code, shown = answer(program, tmp_path, ["init"], ["\n", "\n", "\n"])
    assert code == 0, shown
    settings = (tmp_path / "planc.yml").read_text()
    assert "\nlanguage: en\n" in settings and "\n#currency: EUR\n" in settings


def test_flags_ask_nothing(program, tmp_path):
    code, shown = answer(program, tmp_path, ["init", "--lang", "nl", "--currency", "usd", "--ci", "none"], [])
    assert code == 0 and "taal:" not in shown
    assert "\ncurrency: USD\n" in (tmp_path / "planc.yml").read_text()


def test_new_asks(program, tmp_path):
    code, shown = answer(program, tmp_path, ["new", "Northquay Ferries"], ["Ada Berg\n", "9\n", "2\n", "\n"])
    assert code == 0, shown
    plan = (tmp_path / "northquay-ferries.md").read_text()
    assert "manager: Ada Berg\n" in plan and "category: 2\n" in plan and "stage: TBD" in plan
    assert shown.count("Category") == 2 and "“9” is none of these." in shown


@pytest.mark.parametrize("arguments, name", [(["new", "Northquay"], "northquay.md"), (["init"], "planc.yml")])
def test_ctrl_c_leaves_nothing(program, tmp_path, arguments, name):
    code, _ = answer(program, tmp_path, arguments, ["\x03"])
    assert code != 0
    assert not (tmp_path / name).exists()


def test_ctrl_d_ends_the_questions(program, tmp_path):
    code, shown = answer(program, tmp_path, ["new", "Northquay"], ["\x04", "\x04", "\x04"])
    assert code == 0, shown
    assert (tmp_path / "northquay.md").exists()
