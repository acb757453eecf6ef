// What a form starts with: what the server offers, and over it what the person wrote before.

import { fieldsOf, listsOf } from './schema.js';

/**
 * The data form-js gets: the offered values, the draft over them, and the options that the server
 * computed under the names that the fields' `valuesKey` expects.
 */
export function initialData(schema, { data = {}, options = {}, draft = null }) {
  const merged = draft ? overlay(schema, data, draft) : { ...data };
  for (const [key, values] of Object.entries(options)) {
    merged[`${key}Options`] = values;
  }
  return merged;
}

function overlay(schema, data, draft) {
  const merged = { ...data };
  for (const field of fieldsOf(schema)) {
    if (!field.list && writable(field) && field.key in draft) merged[field.key] = draft[field.key];
  }
  for (const list of listsOf(schema)) {
    if (Array.isArray(draft[list.path])) {
      merged[list.path] = rows(list, data[list.path] ?? [], draft[list.path]);
    }
  }
  return merged;
}

function rows(list, offered, written) {
  return list.allowAddRemove === false
    ? offered.map((row, index) => ({ ...row, ...typed(list, sameRow(row, index, written)) }))
    : written.map((row) => stillKnown(row, offered));
}

function sameRow(row, index, written) {
  return row.goalId === undefined
    ? written[index]
    : written.find((candidate) => candidate.goalId === row.goalId);
}

/** What was typed in a row, without the fields that only show something. */
function typed(list, row = {}) {
  const shown = new Set(list.components.filter((field) => !writable(field)).map((field) => field.key));
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => key !== 'goalId' && !shown.has(key)));
}

/** A goal that is no longer offered becomes a new row: what was written in it is kept. */
function stillKnown(row, offered) {
  if (row.goalId === undefined || offered.some((other) => other.goalId === row.goalId)) return row;
  const { goalId, ...rest } = row;
  return rest;
}

function writable(field) {
  return field.readonly !== true && field.disabled !== true;
}
