"""Reads a live report as a writer does while saving. Usage: served.py PLANC FOLDER, where FOLDER is a copy of the sample plans to write in."""

import pathlib
import subprocess
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from browser import open_browser


def served(planc, folder):
    server = subprocess.Popen([planc, "serve", folder, "--as-of", "2026-11-24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return server, server.stdout.readline().split()[-1]


def rows(browser):
    return browser.execute_script("return [...document.querySelectorAll('#conditions table.search tbody tr')].map(row => row.cells[0].textContent)")


def main(planc, folder):
    folder = pathlib.Path(folder)
    server, address = served(planc, folder)
    try:
        with open_browser() as browser:
            browser.get(address)
            before = rows(browser)
            # The report's own script runs beside the server's.
            browser.find_elements(By.CSS_SELECTOR, "#conditions table.search thead button")[0].click()
            assert rows(browser) == sorted(before, key=str.casefold), rows(browser)

            (folder / "new.md").write_text("---\naccount: Zebra & Sons\nmanager: Ada Berg\n---\n")
            WebDriverWait(browser, 10).until(lambda browser: "Zebra & Sons" in rows(browser))

            # A plan that breaks is known by its file, and the rest stays.
            (folder / "new.md").write_text("---\naccount: [\n---\n## Actions\n")
            WebDriverWait(browser, 10).until(lambda browser: any(row.endswith("new.md") for row in rows(browser)))
            assert set(before) <= set(rows(browser)) and "Zebra & Sons" not in rows(browser), rows(browser)
            errors = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE" and "favicon" not in entry["message"]]
            assert not errors, errors
    finally:
        server.terminate()
        assert server.wait(timeout=10) in (0, -15, 130, 143), server.returncode


main(sys.argv[1], sys.argv[2])
