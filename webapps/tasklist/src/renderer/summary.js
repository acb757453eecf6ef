// What has to be corrected, above the form: each line leads to its field.

import { element } from './dom.js';
import { word } from './words.js';

/** `entries` are `{label, row, message}`; `goTo(entry)` moves the focus to the field. */
export function errorSummary(entries, goTo) {
  const title = entries.length === 1 ? word('fixOne') : word('fixMany', { n: entries.length });
  return alertBox(title, element('ul', {}, ...entries.map((entry) => line(entry, goTo))));
}

/** A message that stands above the form and is read out. */
export function alertBox(title, ...more) {
  return element('div', { className: 'mj-alert', role: 'alert', tabIndex: -1 },
    element('p', { className: 'mj-alert-title', textContent: title }), ...more);
}

function line(entry, goTo) {
  const text = sentence(entry);
  if (entry.id === null) return element('li', { textContent: text });
  const link = element('a', { href: '', textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(entry);
  });
  return element('li', {}, link);
}

function sentence({ label, row, message }) {
  const where = row === null ? label : `${label} (${row + 1})`;
  return where ? `${where}${/[?:.!]$/.test(where) ? '' : ':'} ${message}` : message;
}
