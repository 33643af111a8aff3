#!/usr/bin/env python3
"""Writes the manual: planc.1, and a page for each command such as planc-check.1. `make install` runs it.

    manual.py --program .build/release/planc --output DIR

Commands and options are those that the program says it has, so the pages can't differ from `planc --help`. The same program
gives the same bytes: the date is that of the release, or of SOURCE_DATE_EPOCH where a distribution sets it."""

import argparse
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

# No clock: goes along with the version in PlancVersion.swift.
RELEASED = "2026-11-26"

# Exit code 1 means a finding; what that is differs by command, and the others have none.
FINDINGS = {
    "import": "Values of the file differ from the plan's, which stayed.",
    "check": "There are findings that weigh as much as `--fail-on`, or `--diff` has something to show.",
    "show": "The plan can't be understood; the findings are on standard output.",
    "diff": "Something got worse, and `--fail-on regression` asked for this.",
    "fmt": "With `--check` or `--diff`: there are plans that would change.",
}
FILES = [("planc.yml", "Settings, from the folder of a plan upward to one with `root: true`. `planc init` writes one, `planc schema` describes it.")]
ENVIRONMENT = [
    ("NO_COLOR, CLICOLOR_FORCE", "No colour, or colour also where standard output is no terminal. `--color` counts before both."),
    ("COLUMNS", "The width of what is drawn as text, 40 to 200."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language, where no option, plan or setting names one: Dutch when it begins with `nl`, else English."),
]
EXAMPLES = [
    ("planc new 'Havenbedrijf Delta' --lang nl", "Begins a plan, with the questions to answer."),
    ("planc check plans", "Says what is missing or unclear in every plan of a folder."),
    ("planc report plans --output report", "Makes the pages of a portfolio; open report/index.html."),
]

SPECIAL = {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti", '"': r"\(dq", "\n": " "}


def escaped(text):
    """Text in which roff sees nothing to do, on one line, in ASCII: any roff on any locale shows it as it is."""
    text = "".join(SPECIAL.get(mark) or (mark if mark.isascii() else f"\\[u{ord(mark):04X}]") for mark in text)
    return r"\&" + text if text.startswith(".") else text


def bold(text):
    return rf"\fB{escaped(text)}\fR"


def italic(text):
    return rf"\fI{escaped(text)}\fR"


def prose(text):
    """A paragraph; what stands between backticks is bold."""
    parts = re.split(r"`([^`]+)`", " ".join(text.split()))
    return "".join(bold(part) if index % 2 else escaped(part) for index, part in enumerate(parts)) or r"\&"


def section(title, *lines):
    return [f".SH {title}", *lines]


def items(pairs):
    """Terms, which are roff already, and what is said of each."""
    return [line for term, text in pairs for line in (".TP", term, prose(text))]


def shown(command, kind):
    return [item for item in command.get("arguments", []) if item["shouldDisplay"] and (item["kind"] == "positional") == (kind == "positional")]


def name_of(option):
    """`-o file, --output file`."""
    dashes = {"short": "-", "long": "--", "longWithSingleDash": "-"}
    names = sorted(option["names"], key=lambda name: name["kind"] != "short")
    value = "" if option["kind"] == "flag" else " " + italic(option["valueName"])
    return ", ".join(bold(dashes[name["kind"]] + name["name"]) + value for name in names)


def help_of(item):
    """What the program says of an argument or an option, with its values and default as far as that does not name them."""
    text = item.get("abstract", "")
    values = item.get("allValues", [])
    if not all(re.search(rf"\b{re.escape(value)}\b", text) for value in values):
        text += f" Values: {', '.join(values)}."
    if "defaultValue" in item and "(default" not in text:
        text += f" (default: {item['defaultValue']})"
    return text.strip()


def synopsis(path, command):
    words = [bold(" ".join(path))]
    if shown(command, "option"):
        words.append(rf"[{italic('option')} ...]")
    if command.get("subcommands"):
        words.append(rf"{italic('command')} [{italic('argument')} ...]")
    for argument in shown(command, "positional"):
        word = italic(argument["valueName"]) + (" ..." if argument["isRepeating"] else "")
        words.append(f"[{word}]" if argument["isOptional"] else word)
    return " ".join(words)


def exit_status(name):
    codes = [("0", "All was done, without what makes it 1." if name in FINDINGS else "All was done.")]
    if name in FINDINGS:
        codes.append(("1", FINDINGS[name]))
    codes.append(("2", "The work could not be done: wrong usage, a file that can't be read or written, a wrong setting. Standard error says which."))
    return items((bold(code), text) for code, text in codes)


def reference(path):
    return rf"{bold('-'.join(path))}(1)"


def page(path, command, version, date, others):
    """The page of one command; `path` is its words, and `others` are the pages that it refers to."""
    name = "-".join(path)
    abstract = command["abstract"].rstrip(".")
    # "Say what is missing" follows a dash; "JSON" stays.
    abstract = abstract[:1].lower() + abstract[1:] if not abstract[1:2].isupper() else abstract
    lines = [f'.TH {escaped(name.upper())} 1 "{date}" "planc {escaped(version)}" "planc manual"']
    lines += section("NAME", rf"{escaped(name)} \- {escaped(abstract)}")
    lines += section("SYNOPSIS", synopsis(path, command))
    lines += section("DESCRIPTION", prose(command["abstract"]))
    if command.get("discussion"):
        lines += [".PP", prose(command["discussion"])]
    if arguments := shown(command, "positional"):
        lines += section("ARGUMENTS", *items((italic(item["valueName"]), help_of(item)) for item in arguments))
    if subcommands := commands(command):
        lines += section("COMMANDS", *items((reference([*path, one["commandName"]]), one["abstract"]) for one in subcommands))
    if options := shown(command, "option"):
        lines += section("OPTIONS", *items((name_of(item), help_of(item)) for item in options))
    if subcommands:
        lines += section("EXIT STATUS", *items((bold(code), text) for code, text in [
            ("0", "Nothing was found."), ("1", "There are findings; the page of each command says which."), ("2", "The work could not be done. Standard error says why.")]))
        lines += section("ENVIRONMENT", *items((bold(term), text) for term, text in ENVIRONMENT))
        lines += section("FILES", *items((bold(term), text) for term, text in FILES))
        lines += section("EXAMPLES", *items((bold(term), text) for term, text in EXAMPLES))
    else:
        lines += section("EXIT STATUS", *exit_status(path[-1]))
    lines += section("SEE ALSO", ",\n".join(reference(other) for other in others))
    return "\n".join(lines) + "\n"


def commands(command):
    """Those with a page: `help` says what the pages say."""
    return [one for one in command.get("subcommands", []) if one["shouldDisplay"] and one["commandName"] != "help"]


def manual(dump, version, date):
    """All pages by the name of their file."""
    root = dump["command"]
    top = [root["commandName"]]
    below = commands(root)
    pages = {f"{top[0]}.1": page(top, root, version, date, [[*top, one["commandName"]] for one in below])}
    for one in below:
        pages[f"{top[0]}-{one['commandName']}.1"] = page([*top, one["commandName"]], one, version, date, [top])
    return pages


def date():
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).strftime("%Y-%m-%d") if epoch else RELEASED


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="planc")
    parser.add_argument("--output", required=True, help="the folder of the pages")
    options = parser.parse_args()

    def said(*arguments):
        return subprocess.run([os.path.abspath(options.program), *arguments], capture_output=True, encoding="utf-8", check=True).stdout

    folder = pathlib.Path(options.output)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in manual(json.loads(said("--experimental-dump-help")), said("--version").strip(), date()).items():
        (folder / name).write_text(text, encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
