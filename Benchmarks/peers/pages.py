"""A page per plan and a list of them, as a script of one's own would make them. Usage: pages.py LIST-OF-PLANS FOLDER"""

import os
import sys

import frontmatter
from jinja2 import Environment
from markdown_it import MarkdownIt

PAGE = "<!DOCTYPE html><title>{{ name }}</title><h1>{{ name }}</h1>{{ body | safe }}\n"
LIST = "<!DOCTYPE html><title>Accounts</title><ul>{% for name, file in pages %}<li><a href='{{ file }}'>{{ name }}</a>{% endfor %}</ul>\n"


def main(plans, folder):
    os.makedirs(folder)
    environment = Environment(autoescape=True)
    page, index = environment.from_string(PAGE), environment.from_string(LIST)
    markdown = MarkdownIt("commonmark").enable("table")
    pages = []
    for path in open(plans, encoding="utf-8").read().splitlines():
        plan = frontmatter.load(path)
        name = plan.metadata.get("account") or plan.metadata.get("klant")
        file = os.path.basename(path)[:-3] + ".html"
        with open(os.path.join(folder, file), "w", encoding="utf-8") as out:
            out.write(page.render(name=name, body=markdown.render(plan.content)))
        pages.append((name, file))
    with open(os.path.join(folder, "index.html"), "w", encoding="utf-8") as out:
        out.write(index.render(pages=pages))


if __name__ == "__main__":
    main(*sys.argv[1:])
