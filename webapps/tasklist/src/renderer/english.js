// The English of the forms. Forms and the words around them come from the server in Danish; a dictionary
// turns them for whoever reads English. What it does not know stays Danish.

import { fieldsOf, keysOf } from './schema.js';

/** What of a component is read by people. */
const TEXTS = ['label', 'dateLabel', 'timeLabel', 'description', 'text', 'content', 'placeholder', 'title', 'alt'];

const MONTHS = {
  januar: 'January', februar: 'February', marts: 'March', april: 'April', maj: 'May', juni: 'June', juli: 'July',
  august: 'August', september: 'September', oktober: 'October', november: 'November', december: 'December',
};
const WEEKDAYS = {
  mandag: 'Monday', tirsdag: 'Tuesday', onsdag: 'Wednesday', torsdag: 'Thursday', fredag: 'Friday',
  lørdag: 'Saturday', søndag: 'Sunday',
};
const DAY = new RegExp(`(?:(${Object.keys(WEEKDAYS).join('|')}) den )?(\\d{1,2})\\. (${Object.keys(MONTHS).join('|')})`
  + '( \\d{4})?(?: kl\\. (\\d\\d:\\d\\d))?', 'g');

/** Leaves everything as it is. */
export const AS_IT_IS = {
  schema: (it) => it, formData: (it) => it, errors: (it) => it, panels: (it) => it, text: (it) => it,
};

/** Asks the server under `mus` for the dictionary; without one the form stays Danish. */
export async function loadEnglish(mus = '/mus', send = (...request) => fetch(...request)) {
  try {
    const answer = await send(`${mus}/assets/english.json`);
    return answer.ok ? english(await answer.json()) : AS_IT_IS;
  } catch {
    return AS_IT_IS;
  }
}

/** A reader of `{forms: {danish: english}, server: {danish: english}}`; `{}` stands for anything. */
export function english({ forms, server }) {
  const patterns = Object.entries(server).filter(([danish]) => danish.includes('{}')).map(asPattern);
  const ofForm = (text) => forms[text] ?? text;

  function known(text) {
    if (Object.hasOwn(server, text)) return server[text];
    for (const { danish, say } of patterns) {
      const found = danish.exec(text);
      if (found) return say(found.slice(1).map(dates));
    }
    return isDate(text) ? dates(text) : null;
  }

  /** A text of the server: known as a whole, or as `name: value`. */
  function ofServer(text) {
    if (typeof text !== 'string') return text;
    const whole = known(text) ?? forms[text];
    if (whole) return whole;
    const [, name, value] = /^([^:]+): (.+)$/s.exec(text) ?? [];
    const nameInEnglish = name && (known(name) ?? forms[name]);
    return nameInEnglish ? `${nameInEnglish}: ${known(value) ?? listed(value)}` : text;
  }

  const listed = (value) => value.split(', ').map((part) => known(part) ?? forms[part] ?? part).join(', ');

  /** Lines of a panel: what people wrote stays as they wrote it. */
  const lines = (text) => text?.split('\n').map((line) => known(line) ?? ofServer(line)).join('\n');

  function component(given) {
    const copy = { ...given };
    for (const key of TEXTS) {
      if (typeof copy[key] === 'string') copy[key] = ofForm(copy[key]);
    }
    for (const key of ['appearance', 'properties', 'validate']) {
      if (copy[key]) copy[key] = words(copy[key]);
    }
    if (copy.values) copy.values = copy.values.map((value) => ({ ...value, label: ofForm(value.label) }));
    if (copy.components) copy.components = copy.components.map(component);
    return copy;
  }

  const words = (object) => entries(object, (_, value) => (typeof value === 'string' ? ofForm(value) : value));

  /** What the form only shows, in rows too, and words that come beside its fields; never what was typed. */
  function dataOf(data, schema) {
    const typed = keysOf(schema);
    const shown = new Set(fieldsOf(schema).filter(({ readonly }) => readonly === true).map(({ key }) => key));
    const value = (key, given) => {
      if (shown.has(key) && typeof given === 'string') return known(given) ?? given;
      if (Array.isArray(given)) return given.map((row) => (isObject(row) ? entries(row, value) : row));
      return isObject(given) && !typed.has(key)
        ? entries(given, (_, inner) => (typeof inner === 'string' ? known(inner) ?? inner : inner)) : given;
    };
    return entries(data, value);
  }

  const panel = ({ title, at, items = [], ...rest }) => ({
    ...rest, title: ofServer(title), at: at && dates(at),
    items: items.map(({ label, text }) => ({ label: label && ofServer(label), text: lines(text) })),
  });

  return {
    text: ofServer,
    schema: component,
    formData: ({ data = {}, options = {}, context = {}, shared = [], ...rest }, schema) => ({
      ...rest,
      data: dataOf(data, schema),
      options: entries(options, (_, values) => values.map((value) => ({ ...value, label: ofServer(value.label) }))),
      context: { ...context, about: ofServer(context.about) },
      shared: shared.map(panel),
    }),
    errors: (refused) => refused.map(({ label, message, ...rest }) => ({
      ...rest, label: forms[label] ?? ofServer(label), message: ofServer(message),
    })),
    panels: (panels) => panels.map(panel),
  };
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function entries(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}

function asPattern([danish, inEnglish]) {
  const escaped = danish.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    danish: new RegExp(`^${escaped.join('(.+)')}$`),
    say: (parts) => parts.reduce((text, part) => text.replace('{}', () => part), inEnglish),
  };
}

const isDate = (text) => text.replace(DAY, '').length < text.length && text.search(DAY) === 0;

function dates(text) {
  return text.replace(DAY, (_, weekday, day, month, year = '', time = '') =>
    `${weekday ? `${WEEKDAYS[weekday]} ` : ''}${day} ${MONTHS[month]}${year}${time ? ` at ${time}` : ''}`);
}
