// Made from templates/report by `make generate`. Do not edit.

enum EmbeddedTemplates {
    static let files: [String: String] = [
        "account-sections.mustache": ##"""
{{{section.summary}}}
{{{section.next}}}
{{{section.conditions}}}
{{{section.people}}}
{{{section.portfolio}}}
{{{section.opportunities}}}
{{{section.objectives}}}
{{{section.actions}}}
{{{section.promises}}}
{{{section.agreements}}}
{{{section.customer}}}
{{{section.trend}}}
{{{section.freshness}}}
{{{section.history}}}
{{{section.swot}}}
{{{section.notes}}}
{{{section.findings}}}
{{{section.source}}}

"""##,
        "account.mustache": ##"""
{{> head}}
<p class="back"><a href="index.html">← {{backLabel}}</a></p>
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
{{> contents}}
</header>
<main id="content" class="account">
{{> account-sections}}
</main>
{{> foot}}

"""##,
        "contents.mustache": ##"""
<nav aria-label="{{contentsLabel}}"><ul>{{#contents}}<li><a href="#{{id}}">{{title}}</a></li>
{{/contents}}</ul></nav>

"""##,
        "customer.mustache": ##"""
{{> head}}
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
{{> contents}}
</header>
<main id="content">
{{{section.summary}}}
{{{section.agreements}}}
{{{section.promises}}}
{{{section.objectives}}}
{{{section.actions}}}
{{{section.portfolio}}}
{{{section.contacts}}}
</main>
{{> foot}}

"""##,
        "foot.mustache": ##"""
<footer><p>{{#brand}}{{name}}, {{/brand}}{{asOfLabel}} {{asOf}}, planc {{version}}</p></footer>
</body>
</html>

"""##,
        "head.mustache": ##"""
<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
<meta name="generator" content="planc {{version}}">
<meta name="color-scheme" content="light dark">
<title>{{title}}, {{asOfLabel}} {{asOf}}</title>
<style>{{{style}}}</style>
<script>{{{script}}}</script>
</head>
<body>
<a class="skip" href="#content">{{skipLabel}}</a>
<header>
{{#brand}}<p class="brand">{{#logo}}<img src="{{logo}}" alt="">{{/logo}}{{name}}</p>
{{/brand}}

"""##,
        "manager.mustache": ##"""
{{> head}}
<p class="back"><a href="index.html">← {{backLabel}}</a></p>
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
{{> contents}}
</header>
<main id="content">
{{> portfolio-sections}}
</main>
{{> foot}}

"""##,
        "portfolio-sections.mustache": ##"""
{{{section.overview}}}
{{{section.attention}}}
{{{section.conditions}}}
{{{section.money}}}
{{{section.opportunities}}}
{{{section.whitespace}}}
{{{section.owners}}}
{{{section.managers}}}
{{{section.stages}}}
{{{section.trend}}}
{{{section.quality}}}

"""##,
        "portfolio.mustache": ##"""
{{> head}}
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
{{> contents}}
</header>
<main id="content">
{{> portfolio-sections}}
</main>
{{> foot}}

"""##,
        "report.js": ##"""

// Sorting, choosing and searching tables. Everything is readable without it.
'use strict';
document.documentElement.classList.add('js');
addEventListener('DOMContentLoaded', () => {
  const dutch = document.documentElement.lang === 'nl';
  const words = dutch
    ? { search: 'Zoek', all: 'alle', shown: (n, all) => n + ' van ' + all + ' klanten', more: 'Toon er meer' }
    : { search: 'Search', all: 'all', shown: (n, all) => n + ' of ' + all + ' accounts', more: 'Show more' };
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' }).compare;
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const page = 100;

  for (const table of document.querySelectorAll('table.sort')) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const headers = [...table.tHead.rows[0].cells];
    let refresh = () => {};
    headers.forEach((header, column) => {
      const button = make('button', { type: 'button' }, ...header.childNodes);
      header.append(button);
      button.addEventListener('click', () => {
        const isDown = header.getAttribute('aria-sort') === 'ascending';
        headers.forEach(other => other.removeAttribute('aria-sort'));
        header.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
        sort(rows, column, isDown ? -1 : 1);
        for (const row of rows) body.append(row);
        refresh();
      });
    });
    if (table.classList.contains('search')) refresh = addTools(table, rows, headers);
  }

  // What a cell is sorted by: its number, its place among the statuses, or its words. Empty ones come last.
  function key(cell) {
    if (!cell) return null;
    if (cell.dataset.v !== undefined) return Number(cell.dataset.v);
    const status = ['m', 'p', 'u', 'k', 'w1', 'w2', 'w3', 'w4'].indexOf(cell.className);
    if (status >= 0) return status;
    const text = cell.textContent.trim();
    return text === '' || text === '–' ? null : text;
  }

  function sort(rows, column, direction) {
    const keys = new Map(rows.map(row => [row, key(row.cells[column])]));
    rows.sort((left, right) => {
      const one = keys.get(left), other = keys.get(right);
      if (one === null || other === null) return (one === null) - (other === null);
      return direction * (typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other)));
    });
  }

  // The search field and the choices above a table; returns what to call after its rows have been put in another order.
  function addTools(table, rows, headers) {
    let texts = null;
    const shown = new Set(rows.slice(0, page));
    let limit = page;
    const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const search = make('input', { type: 'search', autocomplete: 'off' });
    const count = make('output', {});
    const more = make('button', { type: 'button', className: 'more', hidden: true }, words.more);
    const choices = headers.flatMap((header, column) => {
      if (!('filter' in header.dataset)) return [];
      const values = [...new Set(rows.map(row => row.cells[column].textContent.trim()))].sort(compare);
      if (values.length < 2) return [];
      const select = make('select', {}, make('option', { value: '', textContent: words.all }), ...values.map(value => make('option', { value, textContent: value })));
      return [{ column, select, label: make('label', {}, header.textContent, select) }];
    });
    const read = () => {
      texts ||= new Map(rows.map(row => [row, { text: plain(row.textContent), cells: choices.map(choice => row.cells[choice.column].textContent.trim()) }]));
    };
    const refresh = () => {
      read();
      const wanted = plain(search.value).split(/\s+/).filter(Boolean);
      let found = 0;
      for (const row of rows) {
        const own = texts.get(row);
        const isWanted = wanted.every(word => own.text.includes(word)) && choices.every((choice, index) => !choice.select.value || own.cells[index] === choice.select.value);
        if (isWanted) found += 1;
        const isShown = isWanted && found <= limit;
        if (isShown === shown.has(row)) continue;
        row.classList.toggle('x', !isShown);
        if (isShown) shown.add(row);
        else shown.delete(row);
      }
      count.textContent = words.shown(found, rows.length);
      more.hidden = found <= limit;
    };
    const restart = () => {
      limit = page;
      refresh();
    };
    search.addEventListener('focus', read);
    search.addEventListener('input', restart);
    for (const choice of choices) choice.select.addEventListener('change', restart);
    more.addEventListener('click', () => {
      limit += page;
      refresh();
    });
    // A count somewhere on the page shows the accounts that were counted.
    for (const link of document.querySelectorAll('a[data-choose]')) {
      link.addEventListener('click', () => {
        search.value = '';
        for (const { select } of choices) {
          select.value = link.dataset.choose;
          if (select.selectedIndex < 0) select.selectedIndex = 0;
        }
        restart();
      });
    }
    const box = table.parentElement;
    box.before(make('div', { className: 'tools', role: 'search', ariaLabel: box.getAttribute('aria-label') }, make('label', {}, words.search, search), ...choices.map(choice => choice.label), count));
    box.after(more);
    count.textContent = words.shown(rows.length, rows.length);
    more.hidden = rows.length <= limit;
    return refresh;
  }

  // Of many accounts on one page, those out of sight need not be laid out yet.
  for (const article of document.querySelectorAll('article')) {
    article.style.contentVisibility = 'auto';
    article.style.containIntrinsicSize = 'auto 4000px';
  }

  // What does not scroll need not stop a keyboard; what a link leads to must be open.
  for (const box of document.querySelectorAll('.scroll')) {
    if (box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight) box.removeAttribute('tabindex');
  }
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target && target.closest('details');
    if (folded && !folded.open) {
      folded.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener('hashchange', reveal);
  reveal();
});

"""##,
        "single.mustache": ##"""
{{> head}}
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
{{> contents}}
</header>
<main id="content">
{{> portfolio-sections}}
{{#articles}}
<article class="account" id="{{id}}">
<p class="back"><a href="#content">↑ {{backLabel}}</a></p>
<h2>{{title}}</h2>
{{> account-sections}}
</article>
{{/articles}}
</main>
{{> foot}}

"""##,
        "style.css": ##"""

/* Calm and dense: ink on paper, colour only for meaning and never alone, a rhythm of 4 px. */
:root {
  --paper: #fffefb; --ink: #1d1f21; --faint: #5c6166; --line: #dcd9d0; --tint: #f4f2ea; --link: #0b5394;
  --met: #00616b; --partial: #805300; --unmet: #a8321e; --unknown: #5c6166;
  --partial-ground: #faf0d8; --unmet-ground: #fbe4dc; --past: #a9b0b6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e4e2dc; --faint: #a1a6ac; --line: #34383d; --tint: #1f2226; --link: #8ab8e6;
    --met: #6fc7cf; --partial: #e3b45c; --unmet: #f0907c; --unknown: #a1a6ac;
    --partial-ground: #352c18; --unmet-ground: #402420; --past: #6b737a;
  }
}
* { box-sizing: border-box; }
html { font: clamp(15px, 9px + 0.42vw, 22px)/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; background: var(--paper); color: var(--ink); scroll-padding-top: 8px; -webkit-text-size-adjust: 100%; }
body { max-width: 92rem; margin: 0 auto; padding: 24px 24px 48px; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; font-weight: 600; letter-spacing: -0.01em; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 40px 0 12px; padding-top: 8px; border-top: 2px solid var(--ink); font-weight: 600; }
h3, h4 { font-size: 1rem; margin: 24px 0 4px; font-weight: 600; }
article > h2 { font-size: 1.75rem; border: 0; margin-top: 8px; }
article h3 { font-size: 1.2rem; margin: 32px 0 12px; padding-top: 8px; border-top: 1px solid var(--ink); }
article { border-top: 4px solid var(--ink); margin-top: 64px; padding-top: 8px; }
p { margin: 0 0 8px; max-width: 68ch; }
.lead { font-size: 1.3rem; line-height: 1.4; max-width: 62ch; }
.lead a { color: inherit; text-decoration-color: var(--faint); }
#overview > h2, #summary > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#overview, #summary { margin-top: 24px; }
a { color: var(--brand, var(--link)); }
:focus-visible { outline: 3px solid var(--brand, var(--link)); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 8px 0 0; padding: 0; list-style: none; }
nav li { margin: 0; }
nav a, .back a { display: inline-block; padding: 4px 0; min-height: 28px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; z-index: 9; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.dim, .note, .place, q, footer { color: var(--faint); }
.note { font-size: 0.87rem; max-width: 84ch; white-space: pre-line; }
.place { font-size: 0.8rem; }
.account [id$=conditions] td:nth-child(3) { min-width: 34rem; max-width: 46rem; } .account [id$=conditions] tbody th { min-width: 7rem; max-width: 9rem; }
.place a { color: inherit; white-space: nowrap; }
q { font-size: 0.87rem; }
.evidence { display: block; padding-left: 1.2em; margin-bottom: 4px; line-height: 1.35; }
.back { margin: 0; }
.brand { display: flex; align-items: center; gap: 12px; font-weight: 600; margin: 0 0 12px; }
.brand img { height: 32px; width: auto; max-width: 240px; }
ul { margin: 0 0 8px; padding-left: 20px; }
li { margin: 4px 0; max-width: 84ch; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 8px 48px; align-items: start; }
.beside > div { min-width: 0; }
.beside > div > :first-child { margin-top: 0; }
#attention ul { columns: 2 30rem; column-gap: 48px; } #attention li { break-inside: avoid; margin: 0 0 8px; }
.search td { font-size: 0.93rem; } .search .m, .search .p, .search .u, .search .k { font-size: 0; }
.beside svg.bar { width: 4rem; } .beside tbody th { min-width: 6rem; }
#money > .beside { grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); }
dl { margin: 0; display: grid; gap: 8px; }
dl div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 12px; align-items: baseline; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }

.scroll { overflow: auto; margin: 0 0 4px; }
.tall { max-height: 88vh; }
.scroll:focus-visible { outline-offset: -3px; }
table { border-collapse: separate; border-spacing: 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 20px 4px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 4px; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); color: var(--faint); font-size: 0.87rem; line-height: 1.25; vertical-align: bottom; border-bottom: 1px solid var(--ink); }
tbody th, tfoot th, thead th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; }
thead th:first-child { z-index: 3; }
tbody th { min-width: 10rem; max-width: 26rem; }
td { max-width: 38rem; }
tfoot th, tfoot td { border-bottom: 0; color: var(--faint); }
tbody tr:hover > * { background: var(--tint); }
.n, .b { white-space: nowrap; }
.n { text-align: right; }
.c { text-align: center; }
th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: 0; cursor: pointer; min-height: 24px; display: inline-flex; align-items: end; gap: 4px; }
th button:hover { color: var(--ink); text-decoration: underline; }
th button:focus-visible { outline: 3px solid var(--brand, var(--link)); }
th[aria-sort] { color: var(--ink); }
th[aria-sort=ascending] button::after { content: "▲"; font-size: 0.7em; }
th[aria-sort=descending] button::after { content: "▼"; font-size: 0.7em; }
.js tr.x { display: none; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; margin: 0 0 12px; }
.tools label { display: grid; gap: 2px; font-size: 0.87rem; color: var(--faint); }
.tools input, .tools select, .more { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: 2px; min-height: 32px; padding: 2px 8px; max-width: 14rem; }
.tools output { color: var(--faint); padding: 4px 0; }
.more { cursor: pointer; margin: 8px 0; }

.s, .alert { white-space: nowrap; }
.met, .holds { color: var(--met); } .partial { color: var(--partial); } .unmet, .fails, .alert { color: var(--unmet); } .unknown, .no-evidence { color: var(--unknown); }
/* In a heat map the word is there for reading, searching and copying; the sign is what one sees. */
.m, .p, .u, .k { font-size: 0; text-align: center; min-width: 3.2rem; }
td.k + td:not(.k):not(.m):not(.p):not(.u), td.m + td:not(.k):not(.m):not(.p):not(.u), td.p + td:not(.k):not(.m):not(.p):not(.u), td.u + td:not(.k):not(.m):not(.p):not(.u) { padding-left: 20px; }
.m::before, .p::before, .u::before, .k::before { font-size: 1.1rem; line-height: 1.3; }
.m::before { content: "●"; color: var(--met); }
.p::before { content: "◐"; color: var(--partial); }
.u::before { content: "○"; color: var(--unmet); }
.k::before { content: "–"; color: var(--unknown); }
.w1, .w2, .w3, .w4 { font-size: 0; text-align: center; }
.w1::before, .w2::before, .w3::before, .w4::before { font-size: 1.1rem; line-height: 1.3; }
.w1::before { content: "■"; } .w2::before { content: "▪"; } .w3::before { content: "□"; } .w4::before { content: "×"; color: var(--faint); }
.p { background: var(--partial-ground); } .u { background: var(--unmet-ground); }
td.m, td.p, td.u, td.k { border-bottom-color: var(--paper); padding-right: 0; border-left: 1px solid var(--paper); }

figure { margin: 0 0 16px; }
figcaption { color: var(--faint); font-size: 0.87rem; margin-bottom: 8px; max-width: 84ch; }
.beside figure + .scroll { margin-top: 16px; }
svg { display: block; fill: currentColor; overflow: visible; }
svg.chart { font-size: 1rem; max-width: none; }
svg text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; fill: currentColor; }
svg .halo { stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
svg .d, svg .small { fill: var(--faint); } svg .small { font-size: 10px; }
svg .mid { text-anchor: middle; } svg .end { text-anchor: end; }
svg path { fill: none; stroke: currentColor; stroke-width: 1.5; }
svg .ground { fill: var(--line); }
rect.main { fill: currentColor; } svg .past { fill: var(--past); }
rect.hollow { fill: var(--paper); stroke: currentColor; }
svg .axis { stroke: currentColor; stroke-width: 1; } svg .grid { stroke: var(--line); stroke-width: 1; }
svg .target { stroke: var(--unmet); stroke-width: 2; } svg .dotted { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 3; }
svg .revenue { stroke-width: 2.5; } svg .attention { stroke: var(--partial); stroke-width: 2.5; stroke-dasharray: 6 3; }
svg .revenue-dot { fill: currentColor; stroke: none; } svg .attention-dot { fill: var(--partial); stroke: none; } svg .attention-text { fill: var(--partial); }
path.against { fill: var(--unmet); stroke: var(--unmet); } path.doubt { stroke: var(--unmet); } path.hollow { stroke: currentColor; }
path.for { fill: var(--met); stroke: var(--met); } path.none { fill: var(--faint); stroke: none; }
svg .late { stroke: var(--unmet); } svg .due { stroke: var(--past); } svg .late-dot { fill: var(--unmet); stroke: none; } svg .due-dot { fill: currentColor; stroke: none; }
svg.bar { display: inline-block; vertical-align: -0.05em; margin-right: 8px; }
svg.bar { width: 6rem; height: 0.65rem; } svg.bar rect { fill: var(--past); } svg.bar rect.ground { fill: var(--tint); } svg.bar path { stroke: currentColor; stroke-width: 2; }
svg.bar rect + rect { fill: var(--faint); }

.tree, .tree ul { list-style: none; padding-left: 0; margin: 0; }
.tree ul { padding-left: 12px; margin-left: 4px; border-left: 1px solid var(--line); }
.prose { max-width: 68ch; overflow-wrap: anywhere; }
.prose table { display: block; overflow: auto; }
.prose thead th, .prose tbody th { position: static; }
pre { overflow: auto; background: var(--tint); padding: 8px; }
summary { cursor: pointer; padding: 4px 0; min-height: 28px; }
.source ol { font: 0.87rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; padding-left: 4rem; margin: 8px 0; }
.source li { margin: 0; max-width: none; white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 8px; }
.source li::marker { color: var(--faint); }
.source li:target { background: var(--partial-ground); }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 8px; font-size: 0.87rem; }

@media (min-width: 76rem) { [id$=people] .beside { grid-template-columns: minmax(0, 48.5rem) minmax(0, 1fr); } }
@media (min-width: 84rem) { .search tbody th { white-space: nowrap; } }
@media (max-width: 60rem) { .account [id$=conditions] td:nth-child(3) { min-width: 20rem; } .beside svg.bar { width: 4rem; } .beside tbody th { min-width: 6rem; }
#money > .beside { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 40rem) {
  body { padding: 16px 16px 32px; }
  .lead { font-size: 1.13rem; }
  tbody th { max-width: 9.5rem; min-width: 7rem; }
  th, td { padding-right: 12px; }
  dl div { grid-template-columns: 7rem 1fr; }
  .account [id$=conditions] tbody th { min-width: 4.5rem; max-width: 5rem; } .account [id$=conditions] .s { white-space: normal; }
  .account [id$=conditions] td:nth-child(3) { min-width: 12.5rem; }
  .search .m, .search .p, .search .u, .search .k { min-width: 0; width: 2rem; } .search td, .search th { padding-right: 8px; }
  .search thead .c { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; vertical-align: top; padding: 4px 0; border-bottom: 0; border-top: 1px solid var(--ink); }
  .search thead .c button { min-width: 24px; }
  .tools label { flex: 1 1 8rem; } .tools input, .tools select { width: 100%; max-width: none; }
}
@page { size: A4; margin: 11mm 12mm 13mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5c6166; } }
@media print {
  html { font-size: 8.5pt; line-height: 1.35; background: none; }
  body { padding: 0; max-width: none; }
  nav, .skip, .back, .tools, .more, [id$=source], q { display: none; }
  .evidence { display: inline; padding: 0; } .evidence::after { content: "\A"; white-space: pre; }
  [id$=people] td:last-child { min-width: 9rem; } [id$=people] .beside { grid-template-columns: 1.35fr 1fr; } .beside svg.bar { width: 2rem; }
  thead { display: table-header-group; break-inside: avoid; }
  .scroll { overflow: visible; max-height: none; }
  h2 { margin: 14px 0 6px; padding-top: 4px; border-top-width: 1px; break-after: avoid; }
  h3, h4, thead { break-after: avoid; }
  h3, h4 { margin-top: 8px; }
  thead th, tbody th, tfoot th, thead th:first-child { position: static; }
  th, td { padding: 2px 8px 2px 0; }
  tr, figure, li, dl div { break-inside: avoid; }
  svg.chart { max-width: 100%; height: auto; }
  a { color: inherit; text-decoration: none; }
  li { margin: 1px 0; }
  .m, .p, .u, .k { min-width: 2rem; }
  .account [id$=conditions] td:nth-child(3) { min-width: 0; max-width: none; width: 48%; } .account [id$=conditions] td:nth-child(4) { width: 11%; } .account [id$=conditions] .s { white-space: normal; }
  .p, .u, svg * { -webkit-print-color-adjust: exact; }
  .beside { gap: 4px 24px; grid-template-columns: 1fr 1fr; }
  dl { gap: 2px; } dl div { grid-template-columns: 8rem 1fr; }
  article { break-before: page; border: 0; margin: 0; }
  /* An account on two sheets: who, what to do, where it stands, and the lists. Charts, history, texts and findings stay on the screen. */
  .account [id$=customer], .account [id$=trend], .account [id$=freshness], .account [id$=history], .account [id$=swot], .account [id$=notes], .account [id$=findings], .account [id$=people] .beside, .account [id$=portfolio] figure, .account [id$=actions] figure, .account [id$=objectives] h3, .account [id$=objectives] h3 + .scroll { display: none; }
  .account section { font-size: 7pt; line-height: 1.22; } .account h2 { font-size: 9pt; margin: 8px 0 2px; } .account .lead { font-size: 10pt; }
  .account th, .account td { padding: 1px 6px 1px 0; } .account .evidence::after { content: " "; } .account svg.chart { max-height: 88px; width: auto; }
  .account tr.past { display: none; }
  .account [id$=promises], .account [id$=agreements] { display: inline-block; vertical-align: top; width: 48.5%; } .account [id$=promises] { margin-right: 2.5%; }
  .account h2 + .beside { margin-bottom: 0; } .account .evidence { font-size: 6.4pt; }
  footer { margin-top: 12px; }
}

"""##,
    ]
}
