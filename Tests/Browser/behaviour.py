"""Sorts, chooses, searches and walks through a report as a reader does. Usage: behaviour.py FOLDER"""

import pathlib
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import open_browser, show

INDEX = "index.html"


def visible(browser):
    """The accounts that the heat map shows, from top to bottom."""
    return browser.execute_script(
        "return [...document.querySelectorAll('#conditions table.search tbody tr')].filter(row => row.offsetParent !== null).map(row => row.cells[0].textContent)"
    )


def column(browser, name):
    headers = browser.find_elements(By.CSS_SELECTOR, "#conditions table.search thead th")
    return next(index for index, header in enumerate(headers) if header.text.strip() == name)


def cells(browser, index):
    return browser.execute_script(
        "return [...document.querySelectorAll('#conditions table.search tbody tr')].filter(row => row.offsetParent !== null).map(row => [row.cells[arguments[0]].textContent, row.cells[arguments[0]].dataset.v])",
        index,
    )


def sorting(browser):
    table = browser.find_element(By.CSS_SELECTOR, "#conditions table.search")
    before = visible(browser)
    button = table.find_elements(By.CSS_SELECTOR, "thead button")[0]
    button.click()
    names = visible(browser)
    assert names == sorted(names, key=str.casefold) and names != before, names
    assert table.find_elements(By.CSS_SELECTOR, "thead th")[0].get_attribute("aria-sort") == "ascending"
    button.click()
    assert visible(browser) == list(reversed(names))
    turnover = next(index for index, header in enumerate(table.find_elements(By.CSS_SELECTOR, "thead th")) if "Turnover" in header.text)
    table.find_elements(By.CSS_SELECTOR, "thead button")[turnover].click()
    values = [float(value) for _, value in cells(browser, turnover) if value is not None]
    assert values == sorted(values) and len(values) > 5, values
    contact = column(browser, "Contact")
    table.find_elements(By.CSS_SELECTOR, "thead button")[contact].click()
    words = [word for word, _ in cells(browser, contact)]
    assert words == sorted(words, key=["met", "partly met", "unmet", "unknown"].index), words


def choosing(browser):
    everything = visible(browser)
    label = next(label for label in browser.find_elements(By.CSS_SELECTOR, ".tools label") if label.text.startswith("Manager"))
    choice = Select(label.find_element(By.TAG_NAME, "select"))
    choice.select_by_visible_text("Emma Clarke")
    managers = {word for word, _ in cells(browser, column(browser, "Manager"))}
    assert managers == {"Emma Clarke"}, managers
    count = browser.find_element(By.CSS_SELECTOR, ".tools output").text
    assert count == f"{len(visible(browser))} of {len(everything)} accounts", count
    choice.select_by_index(0)
    assert visible(browser) == everything


def counting(browser):
    """A count leads to the accounts that were counted."""
    everything = visible(browser)
    link = next(link for link in browser.find_elements(By.CSS_SELECTOR, "#money a[data-choose='2']"))
    link.click()
    assert len(visible(browser)) == int(link.text) < len(everything), visible(browser)
    assert {word for word, _ in cells(browser, column(browser, "Cat"))} == {"2"}
    stage = browser.find_element(By.CSS_SELECTOR, "#stages a[data-choose^='4']")
    stage.click()
    assert len(visible(browser)) == int(stage.text), visible(browser)


def searching(browser):
    everything = visible(browser)
    field = browser.find_element(By.CSS_SELECTOR, ".tools input")
    field.send_keys("cooperatie")
    assert visible(browser) == ["Coöperatie Kassenrijk"], visible(browser)
    field.clear()
    field.send_keys("water emma")
    assert visible(browser) == ["Thornmere Water"], visible(browser)
    field.send_keys(" nowhere")
    assert visible(browser) == []
    field.clear()
    field.send_keys(" ")
    assert visible(browser) == everything


def keyboard(browser):
    """From the top by the tab key: the skip link, the contents in order, then the tools, then the headings of the table."""
    browser.execute_script("document.activeElement.blur(); window.scrollTo(0, 0)")
    seen = []
    body = browser.find_element(By.TAG_NAME, "body")
    for _ in range(45):
        body.send_keys(Keys.TAB) if not seen else browser.switch_to.active_element.send_keys(Keys.TAB)
        active = browser.switch_to.active_element
        if active.tag_name == "body":
            break
        outline = active.value_of_css_property("outline-style")
        assert outline != "none", f"no visible focus on {active.get_attribute('outerHTML')[:100]}"
        seen.append((active.tag_name, active.text.strip()))
    texts = [text for _, text in seen]
    assert texts[0] == "To the content", texts
    assert texts.index("Overview") < texts.index("Plan quality") < len(seen), texts
    tags = [tag for tag, _ in seen]
    assert tags.index("input") < tags.index("select") < tags.index("button"), tags
    # Enter on a heading of the table sorts by it.
    button = browser.find_elements(By.CSS_SELECTOR, "#conditions thead button")[1]
    button.send_keys(Keys.ENTER)
    assert browser.find_elements(By.CSS_SELECTOR, "#conditions thead th")[1].get_attribute("aria-sort") == "ascending"


def targets(browser):
    """Whatever can be pressed is 24 pixels high at least, save links in running text."""
    small = browser.execute_script(
        "return [...document.querySelectorAll('button, select, input, summary, nav a, .back a')].filter(one => one.offsetParent && one.getBoundingClientRect().height < 24).map(one => one.outerHTML.slice(0, 120))"
    )
    assert small == [], small


def widths(browser, folder):
    """No page is wider than the window: wide tables scroll inside themselves."""
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        for width in [375, 1280, 2560]:
            show(browser, page, width=width)
            wide = browser.execute_script("return document.documentElement.scrollWidth")
            assert wide <= width, f"{page.name} is {wide} px wide in a window of {width}"


def evidence(browser, folder):
    """Every place leads to the line of the plan, and a link opens the folded text."""
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        show(browser, page)
        lost = browser.execute_script(
            "return [...document.querySelectorAll('a[href^=\"#\"]')].filter(link => !document.getElementById(link.hash.slice(1))).map(link => link.outerHTML)"
        )
        assert lost == [], f"{page.name}: {lost}"
    account = next(page for page in sorted(pathlib.Path(folder).glob("*.html")) if page.name == "thornmere-water.html")
    show(browser, account)
    link = browser.find_element(By.CSS_SELECTOR, ".evidence .place a")
    line = link.get_attribute("hash")
    link.click()
    assert browser.find_element(By.CSS_SELECTOR, line).is_displayed()


def quiet(browser, folder):
    """Nothing is asked of any network, and the policy stops nothing of ours."""
    browser.get_log("performance")
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        show(browser, page)
        for entry in browser.get_log("browser"):
            raise AssertionError(f"{page.name}: {entry['message']}")
    requests = [entry["message"] for entry in browser.get_log("performance") if "Network.requestWillBeSent\"" in entry["message"]]
    outside = [request for request in requests if '"url":"file:' not in request and '"url":"data:' not in request]
    assert requests and not outside, outside


def without_scripts(folder):
    with open_browser(scripts=False) as browser:
        show(browser, pathlib.Path(folder) / INDEX)
        assert browser.find_elements(By.CSS_SELECTOR, ".tools") == []
        rows = browser.find_elements(By.CSS_SELECTOR, "#conditions tbody tr")
        assert len(rows) == 12 and all(row.is_displayed() for row in rows), len(rows)
        show(browser, pathlib.Path(folder) / "thornmere-water.html")
        browser.find_element(By.TAG_NAME, "summary").click()
        assert browser.find_element(By.ID, "L1").is_displayed()


def main(folder):
    with open_browser() as browser:
        for act in [sorting, choosing, counting, searching, keyboard, targets]:
            show(browser, pathlib.Path(folder) / INDEX)
            act(browser)
        widths(browser, folder)
        evidence(browser, folder)
        quiet(browser, folder)
    without_scripts(folder)


if __name__ == "__main__":
    main(sys.argv[1])
