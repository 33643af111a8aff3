// Made from templates/report by `make generate`. Do not edit.

enum EmbeddedTemplates {
    static let files: [String: String] = [
        "account.mustache": ##"""
<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="planc {{version}}">
<title>{{title}}, {{asOfLabel}} {{asOf}}</title>
<style>
{{{style}}}</style>
</head>
<body>
<a class="skip" href="#content">{{skipLabel}}</a>
<header>
<p class="back"><a href="index.html">← {{backLabel}}</a></p>
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
<nav aria-label="{{title}}">{{#contents}}<a href="#{{id}}">{{title}}</a>
{{/contents}}</nav>
</header>
<main id="content">
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
{{{section.history}}}
{{{section.swot}}}
{{{section.notes}}}
{{{section.findings}}}
</main>
<footer><p class="dim">planc {{version}}, {{asOfLabel}} {{asOf}}</p></footer>
</body>
</html>

"""##,
        "portfolio.mustache": ##"""
<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="planc {{version}}">
<title>{{title}}, {{asOfLabel}} {{asOf}}</title>
<style>
{{{style}}}</style>
</head>
<body>
<a class="skip" href="#content">{{skipLabel}}</a>
<header>
<h1>{{title}}</h1>
<p class="dim">{{asOfLabel}} {{asOf}}</p>
<nav aria-label="{{title}}">{{#contents}}<a href="#{{id}}">{{title}}</a>
{{/contents}}</nav>
</header>
<main id="content">
{{{section.overview}}}
{{{section.attention}}}
{{{section.conditions}}}
{{{section.money}}}
{{{section.opportunities}}}
{{{section.whitespace}}}
{{{section.owners}}}
{{{section.stages}}}
{{{section.quality}}}
</main>
<footer><p class="dim">planc {{version}}, {{asOfLabel}} {{asOf}}</p></footer>
</body>
</html>

"""##,
        "style.css": ##"""
/* Calm and dense: ink on paper, colour only for meaning and never alone, a rhythm of 4 px. */
:root {
  --paper: #fffefb; --ink: #1d1f21; --faint: #62666b; --line: #dcd9d0; --tint: #f4f2ea; --link: #0b5394;
  --met: #1b6e3c; --partial: #8a5a00; --unmet: #a8321e; --unknown: #62666b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e4e2dc; --faint: #9da2a8; --line: #34383d; --tint: #1f2226; --link: #8ab8e6;
    --met: #7cc796; --partial: #e3b45c; --unmet: #f0907c; --unknown: #9da2a8;
  }
}
* { box-sizing: border-box; }
html { font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; background: var(--paper); color: var(--ink); }
body { max-width: 84rem; margin: 0 auto; padding: 24px 24px 48px; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; font-weight: 650; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; margin: 40px 0 8px; padding-top: 8px; border-top: 2px solid var(--ink); font-weight: 650; }
h3 { font-size: 1rem; margin: 16px 0 4px; font-weight: 650; }
p { margin: 0 0 8px; max-width: 68ch; }
.lead { font-size: 1.2rem; line-height: 1.4; max-width: 60ch; }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav { display: flex; flex-wrap: wrap; gap: 0 16px; margin-top: 8px; }
nav a { padding: 4px 0; min-height: 24px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.dim, .note, .place { color: var(--faint); }
.note { font-size: 0.87rem; max-width: none; }
.place { font-size: 0.8rem; }
.back { margin: 0 0 8px; }
ul { margin: 0 0 8px; padding-left: 20px; }
li { margin: 4px 0; max-width: 84ch; }
dl { margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 8px 32px; }
dl div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 8px; align-items: baseline; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow: auto; max-height: 85vh; margin: 0 0 4px; }
table { border-collapse: separate; border-spacing: 0; min-width: 50%; }
th, td { text-align: left; vertical-align: top; padding: 4px 16px 4px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); color: var(--faint); font-size: 0.87rem; vertical-align: bottom; border-bottom: 1px solid var(--ink); }
tbody th, thead th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; }
thead th:first-child { z-index: 3; }
tbody th { min-width: 10rem; max-width: 26rem; }
td { max-width: 34rem; }
tbody tr:hover th, tbody tr:hover td { background: var(--tint); }
.number { text-align: right; white-space: nowrap; }
.center { text-align: center; }
.status { white-space: nowrap; }
.met { color: var(--met); } .partial { color: var(--partial); } .unmet { color: var(--unmet); } .unknown { color: var(--unknown); }
td.center .status { font-size: 1.15rem; line-height: 1; }
.alert { color: var(--unmet); white-space: nowrap; }
.bar { display: inline-block; width: 6rem; height: 0.7rem; margin-right: 8px; background: var(--tint); vertical-align: baseline; }
.bar span { display: block; height: 100%; background: var(--faint); }
.prose { max-width: 68ch; }
.prose table { min-width: 0; }
pre { overflow: auto; background: var(--tint); padding: 8px; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 8px; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .scroll { overflow: visible; max-height: none; }
  nav, .skip, .back { display: none; }
  tr { break-inside: avoid; }
}
@media (max-width: 40rem) { body { padding: 16px 12px 32px; } tbody th { max-width: 12rem; min-width: 7rem; } }

"""##,
    ]
}
