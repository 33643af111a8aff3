"""What planc is measured against, each over the same plans, with a cache of none of them."""

import os
import shutil
import sys

from .process import run

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Portfolio:
    """A folder of made plans, and a place beside it for what is made of them."""

    def __init__(self, folder, count, text_bytes):
        self.folder, self.count, self.text_bytes = os.path.abspath(folder), count, text_bytes
        self.output = self.folder + "-output"
        self.list = self.folder + ".list"
        files = sorted(os.path.join(path, name) for path, _, names in os.walk(self.folder) for name in names)
        with open(self.list, "w", encoding="utf-8") as file:
            file.write("".join(path + "\n" for path in files))
        self.first = files[0]

    def emptied(self, name):
        """A folder of that name which is not there yet, so that every run writes all of its pages."""
        path = os.path.join(self.output, name)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(self.output, exist_ok=True)
        return path


def planc_check(program, portfolio):
    return lambda: run([program, "check", portfolio.folder, "--as-of", "2026-11-24"], allowed=(0, 1))


def planc_report(program, portfolio):
    return lambda: run([program, "report", portfolio.folder, "--as-of", "2026-11-24", "--output", portfolio.emptied("planc")])


def cmark(portfolio):
    """Markdown to HTML and nothing else, on one core."""
    return lambda: run(["xargs", "--arg-file", portfolio.list, "--max-chars", "1900000", "cmark"])


def rumdl(portfolio):
    """The style of the Markdown, on all cores."""
    program = os.path.join(os.path.dirname(sys.executable), "rumdl")
    return lambda: run([program, "check", "--no-cache", "--no-config", "--quiet", portfolio.folder], allowed=(0, 1))


def hugo(portfolio):
    """A page per plan and a list of them, from the simplest of templates."""
    source = os.path.join(HERE, "peers", "hugo")
    return lambda: run([
        "hugo", "--source", source, "--contentDir", portfolio.folder, "--destination", portfolio.emptied("hugo"), "--cacheDir", portfolio.emptied("hugo-cache"),
        "--noBuildLock", "--quiet",
    ])


def python(portfolio):
    """A page per plan with python-frontmatter, markdown-it-py and Jinja2, as a script of one's own would."""
    return lambda: run([sys.executable, os.path.join(HERE, "peers", "pages.py"), portfolio.list, portfolio.emptied("python")])
