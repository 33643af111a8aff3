
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
