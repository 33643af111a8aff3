"""Opens pages made from a hostile plan: nothing in them may come to life. Usage: hostile.py FOLDER"""

import pathlib
import sys

from browser import open_browser, show

# An address that is not safe is emptied by cmark: it leads to the page itself.
LIVING = """
const found = [];
if (window.owned || document.title.includes('owned') && !document.title.includes('<')) found.push('a script ran');
for (const element of document.querySelectorAll('*')) {
  for (const attribute of element.attributes) {
    if (attribute.name.startsWith('on')) found.push(element.outerHTML);
    if (['href', 'src', 'xlink:href', 'action', 'formaction', 'srcdoc', 'style'].includes(attribute.name)) {
      const value = attribute.value.trim().toLowerCase();
      if (attribute.name === 'style' && !['article'].includes(element.localName)) found.push(element.outerHTML);
      if (attribute.name !== 'style' && !/^($|#|https?:|mailto:|[a-z0-9.-]+\\.html)/.test(value)) found.push(element.outerHTML);
    }
  }
}
const allowed = { script: 1, style: 1 };
for (const name of ['script', 'style', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'template', 'math', 'video', 'audio', 'foreignObject', 'use', 'image']) {
  const count = document.querySelectorAll(name).length;
  if (count > (allowed[name] || 0)) found.push(count + ' ' + name);
}
for (const meta of document.querySelectorAll('meta')) if (meta.httpEquiv && meta.httpEquiv !== 'Content-Security-Policy') found.push(meta.outerHTML);
return found;
"""


def main(folder):
    pages = sorted(pathlib.Path(folder).rglob("*.html"))
    with open_browser() as browser:
        for page in pages:
            show(browser, page)
            browser.execute_script("document.querySelectorAll('details').forEach(one => one.open = true)")
            found = browser.execute_script(LIVING)
            assert found == [], f"{page.name}: {found[:3]}"
            assert browser.execute_script("return document.querySelectorAll('main').length") == 1, page.name
            for entry in browser.get_log("browser"):
                raise AssertionError(f"{page.name}: {entry['message']}")
        outside = [entry["message"] for entry in browser.get_log("performance") if "Network.requestWillBeSent\"" in entry["message"] and '"url":"file:' not in entry["message"]]
        assert outside == [], outside[:1]
    assert len(pages) > 1


if __name__ == "__main__":
    main(sys.argv[1])
