"""Opens pages in Chromium in both themes and says what axe-core finds. Usage: axe.py FOLDER…"""

import pathlib
import sys

from browser import AXE, open_browser, show

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def main(folders):
    pages = sorted(page for folder in folders for page in pathlib.Path(folder).glob("*.html"))
    failures = 0
    with open_browser() as browser:
        # A busy machine takes its time; what hangs ends all the same.
        browser.set_script_timeout(240)
        for page in pages:
            for theme in ["light", "dark"]:
                show(browser, page, theme=theme)
                # What is off the screen has a guessed height until somebody scrolls there, and would seem to overlap.
                browser.execute_script("for (const part of document.querySelectorAll('article')) part.style.contentVisibility = 'visible';")
                browser.execute_script(AXE)
                result = browser.execute_async_script(
                    "const done = arguments[arguments.length - 1];"
                    "axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] }).then(done, error => done({ error: String(error) }));",
                    TAGS,
                )
                if "error" in result:
                    print(f"{page.name} ({theme}): {result['error']}")
                    failures += 1
                    continue
                for violation in result["violations"]:
                    failures += 1
                    print(f"{page.name} ({theme}): {violation['id']}: {violation['help']}")
                    for node in violation["nodes"][:3]:
                        print(f"    {node['html'][:200]}\n    {node['failureSummary'][:300]}")
    print(f"{len(pages)} pages in two themes, {failures} violations")
    return 1 if failures or not pages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
