"""The manual: clean by two readers of it, complete, and the same whatever stands in the texts."""

import os
import re
import sys

import pytest
from conftest import REPOSITORY, files, run

sys.path.insert(0, str(REPOSITORY / "Tools"))
import manual

# All that roff could take for something else.
HOSTILE = r""".TH at the start, 'single at the start, \fBbackslashes\fR \\ \" \*[x] \n(.f, "double", --dashes - and -, ^~ and one ` with
two  lines, é ’ “€” … 日本 🚀 and a . \c"""


def pages(installed):
    folder = installed.folder / "share/man/man1"
    return [folder / name for name in files(folder)]


def plain(text):
    """A rendered page without what terminals make of bold and underlined, and with the breaks of lines taken away."""
    return " ".join(re.sub(r".\x08", "", text).split())


def by_mandoc(page):
    # As wide as can be, so that no word is broken.
    return plain(run("mandoc", "-T", "utf8", "-O", "width=1000", page).stdout)


def by_groff(page):
    return plain(run("man", "--encoding=UTF-8", "--no-hyphenation", "--local-file", page, env=os.environ | {"MANWIDTH": "1000", "MAN_KEEP_FORMATTING": ""}).stdout)


def complaints(page):
    lint = run("mandoc", "-T", "lint", "-W", "warning", page, check=False)
    groff = run("man", "--warnings", "--encoding=UTF-8", "--local-file", page, check=False)
    return lint.stdout + lint.stderr + groff.stderr


def test_every_page_is_clean(installed):
    for page in pages(installed):
        assert complaints(page) == "", page
        assert page.read_bytes().isascii(), page


def test_a_page_that_is_not_clean_is_found(tmp_path):
    page = tmp_path / "bad.1"
    page.write_text(".TH BAD 1\n.SH NAME\nbad \\- page\n.XY unknown\n")
    assert "unknown macro" in complaints(page) and "macro 'XY' not defined" in complaints(page)


def test_every_command_and_option_is_described(installed, described, commands):
    for command, name in [(described, "planc"), *((command, f"planc-{command['commandName']}") for command in commands)]:
        page = installed.folder / f"share/man/man1/{name}.1"
        for text in [by_mandoc(page), by_groff(page)]:
            sections = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "SEE ALSO"]
            assert [section for section in sections if f" {section} " in text] == sections, name
            for argument in command["arguments"]:
                if argument["shouldDisplay"]:
                    assert plain(argument["abstract"].replace("`", "")) in text, (name, argument)
                    for option in argument.get("names", []):
                        assert ("--" if option["kind"] == "long" else "-") + option["name"] in text, (name, option)
            assert plain(command.get("discussion", "").replace("`", "")) in text, name
            assert "2 The work could not be done" in text, name


def test_pages_refer_to_pages(installed):
    names = {page.name.removesuffix(".1") for page in pages(installed)}
    for page in pages(installed):
        referred = set(re.findall(r"([\w-]+)\(1\)", by_mandoc(page).replace(page.stem.upper() + "(1)", "")))
        assert referred == (names - {"planc"} if page.stem == "planc" else {"planc"}), page


def test_man_finds_them(installed):
    found = run("man", "--where", "planc-check", env=os.environ | {"MANPATH": str(installed.folder / "share/man")}).stdout
    assert found.strip() == str(installed.folder / "share/man/man1/planc-check.1")


@pytest.mark.parametrize("read", [by_mandoc, by_groff])
def test_any_text_is_shown_as_it_is(tmp_path, read):
    option = {"kind": "option", "names": [{"kind": "long", "name": "any"}], "valueName": HOSTILE, "abstract": HOSTILE, "defaultValue": HOSTILE, "shouldDisplay": True, "isOptional": True, "isRepeating": False}
    one = {"commandName": "one", "abstract": HOSTILE, "discussion": HOSTILE, "arguments": [option, option | {"kind": "positional"}], "shouldDisplay": True}
    for name, text in manual.manual({"command": one | {"commandName": "planc", "subcommands": [one]}}, HOSTILE, "2026-11-24").items():
        (tmp_path / name).write_text(text, encoding="ascii")
        shown = read(tmp_path / name)
        # In the name, the synopsis, the description and what follows, the name of a value and of an argument.
        assert shown.count(plain(HOSTILE)) >= 6, shown
        # Two lonely backticks make a pair where help and default come together: what is between them is bold, and they are gone.
        assert plain(HOSTILE.split("`")[1]) + f" (default: {plain(HOSTILE.split('`')[0])}" in shown


def test_what_is_between_backticks_is_bold():
    assert manual.prose("Run `planc diff --x` or ` now") == r"Run \fBplanc diff \-\-x\fR or \(ga now"


def test_the_date_is_no_clock(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert manual.date() == manual.RELEASED
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86399")
    assert manual.date() == "1970-01-01"


def test_findings_are_of_commands_that_are_there(commands):
    assert set(manual.FINDINGS) <= {command["commandName"] for command in commands}
