// What stands above the form: whom and what it is about, and what others have shared.

import { element } from './dom.js';
import { dateInWords, word } from './words.js';

/** `{about, employee, unit, due}` in one line; what is missing, or said already, is left out. */
export function contextLine({ about, employee, unit, due } = {}) {
  const more = [employee, unit].filter((name) => !about?.includes(name));
  const parts = [about, ...more, due && word('due', { date: dateInWords(due) })].filter(Boolean);
  if (!parts.length) return null;
  return element('p', { className: 'mj-context' },
    ...parts.map((part) => element('span', { textContent: part })));
}

/** One panel per thing shared: `{title, by, at, items: [{label, text}]}`. */
export function sharedPanels(shared = []) {
  const panels = shared.filter(({ items }) => items?.length);
  if (!panels.length) return null;
  const much = panels.length > 1 && lengthOf(panels.flatMap(({ items }) => items)) > 600;
  return element('div', { className: 'mj-shared' }, ...panels.map((panel) => panelOf(panel, much)));
}

function panelOf({ key, title, by, at, items }, much) {
  const from = [by, dateInWords(at)].filter(Boolean).join(', ');
  return element('details', { className: 'mj-panel', open: key === 'plan' || roomFor(items, much) },
    element('summary', {},
      element('span', { className: 'mj-panel-title', textContent: title }),
      from ? element('span', { className: 'mj-panel-from', textContent: from }) : null),
    ...items.map(itemOf));
}

function itemOf({ label, text }) {
  const lines = (tag) => (text ?? '').split('\n').map((line) => element(tag, { textContent: line }));
  return label
    ? element('dl', {}, element('dt', { textContent: label }), ...lines('dd'))
    : element('div', { className: 'mj-words' }, ...lines('p'));
}

/** Long texts, and many, are closed on a phone, so that the form itself is not far down; a plan is not. */
function roomFor(items, much) {
  return (!much && lengthOf(items) < 400) || !globalThis.matchMedia?.('(max-width: 600px)').matches;
}

function lengthOf(items) {
  return items.reduce((sum, { label, text }) => sum + (label ?? '').length + (text ?? '').length, 0);
}
