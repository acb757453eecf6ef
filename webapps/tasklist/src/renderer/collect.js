// What is sent and what is kept as a draft.

import { fieldsOf, keysOf, listsOf } from './schema.js';

/**
 * The variables of `submit-form`, as Tasklist sends them: primitives without a type, lists and objects
 * as JSON. `submitted` are the visible values, `state` is all that form-js holds: there the rows still
 * carry the `goalId` that form-js does not submit.
 */
export function variablesOf(schema, submitted, state) {
  const keys = keysOf(schema);
  const lists = new Map(listsOf(schema).map((list) => [list.path, list]));
  const variables = {};
  for (const [key, value] of Object.entries(submitted)) {
    if (!keys.has(key)) continue;
    const rows = lists.has(key) ? sentRows(schema, lists.get(key), value, state[key]) : value;
    variables[key] = asVariable(rows);
  }
  return variables;
}

/** The rows of a list that the person left as they came, empty: they are neither checked nor sent. */
export function emptyRows(schema, list, rows = []) {
  if (list.allowAddRemove === false) return new Set();
  const fields = fieldsOf(schema).filter((field) => field.list?.id === list.id);
  const untouched = (row) => row.goalId === undefined
    && fields.every((field) => isEmpty(row[field.key]) || same(row[field.key], field.defaultValue));
  return new Set(rows.flatMap((row, index) => (untouched(row) ? [index] : [])));
}

/** Where the rows that are sent stand in the form: by list, the number of each sent row. */
export function placesOfRows(schema, state) {
  return new Map(listsOf(schema).map((list) => {
    const rows = state[list.path] ?? [];
    const empty = emptyRows(schema, list, rows);
    return [list.path, rows.map((_, index) => index).filter((index) => !empty.has(index))];
  }));
}

/** What a draft keeps: the values of the form's own fields, and nothing that the server gave beside. */
export function draftOf(schema, state) {
  return Object.fromEntries([...keysOf(schema)]
    .filter((key) => state[key] !== undefined)
    .map((key) => [key, state[key]]));
}

function sentRows(schema, list, rows, held = []) {
  const empty = emptyRows(schema, list, held);
  return held.flatMap((row, index) => {
    if (empty.has(index)) return [];
    const sent = { ...rows?.[index] };
    return [row.goalId === undefined ? sent : { ...sent, goalId: row.goalId }];
  });
}

function asVariable(value) {
  return value !== null && typeof value === 'object'
    ? { value: JSON.stringify(value), type: 'Json' }
    : { value: value ?? null };
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || value === false
    || (Array.isArray(value) && value.length === 0);
}

function same(value, other) {
  return JSON.stringify(value) === JSON.stringify(other);
}
