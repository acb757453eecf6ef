// What is wrong with what was written: as form-js found it, and as the server said it.

import { fieldsOf, listsOf } from './schema.js';

/**
 * form-js keeps the errors of a field under its id, in lists one level deeper by row, with holes. Here
 * they become a flat list in the order of the form: `{id, key, label, row, message}`.
 */
export function listErrors(schema, errors) {
  return fieldsOf(schema).flatMap((field) => messages(errors[field.id], [])
    .map(({ message, path }) => entry(field, path[0] ?? null, message)));
}

/** form-js's errors without those of rows that are left out (see `emptyRows`). */
export function withoutRows(schema, errors, skipped) {
  const kept = { ...errors };
  for (const field of fieldsOf(schema)) {
    const rows = field.list && skipped.get(field.list.path);
    if (!rows || !kept[field.id]) continue;
    kept[field.id] = Object.fromEntries(
      Object.entries(kept[field.id]).filter(([row]) => !rows.has(Number(row))));
  }
  return kept;
}

/** The engine puts its own words before ours: a refusal ends with `{"errors":[…]}`. */
export function refusalOf(message) {
  const start = String(message ?? '').lastIndexOf('{"errors":');
  if (start < 0) return null;
  try {
    const { errors } = JSON.parse(message.slice(start));
    return Array.isArray(errors) ? errors : null;
  } catch {
    return null;
  }
}

/**
 * The server's errors at our fields; what belongs to a row stands at its first field, what belongs to a
 * list below the list, what belongs to nothing keeps its own label. The server counts the rows that were
 * sent, `places` says where they stand (see `placesOfRows`).
 */
export function placeErrors(schema, refused, places = new Map()) {
  const fields = fieldsOf(schema);
  return refused.map(({ key, label, message }) => {
    const { name, row } = address(key);
    const list = listsOf(schema).find(({ path }) => path === name);
    if (list && row === null) return { id: list.id, key, label, row, inList: false, atField: true, message };
    const field = fields.find((candidate) => candidate.key === name || candidate.list?.path === name);
    if (!field) return { id: null, key, label, row: null, message };
    const place = field.list && row !== null ? places.get(field.list.path)?.[row] ?? row : null;
    const own = entry(field, place, message);
    return field.key === name ? own : { ...own, label };
  });
}

/** The same errors in the shape in which form-js shows them at the fields. */
export function asFormState(entries) {
  const errors = {};
  for (const { id, row, message, inList, atField } of entries) {
    if (id === null || !atField || (inList && row === null)) continue;
    if (row === null) {
      (errors[id] ??= []).push(message);
    } else {
      ((errors[id] ??= {})[row] ??= []).push(message);
    }
  }
  return errors;
}

function entry(field, row, message) {
  const label = field.label ?? field.dateLabel ?? field.timeLabel ?? field.key;
  return { id: field.id, key: field.key, label, row, inList: Boolean(field.list), atField: true, message };
}

/** `goals[2].deadline` is the field `deadline` in row 2, `goals[2]` that row, `goals` the list. */
function address(key) {
  const [, list, row, field] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(key ?? '') ?? [];
  return { name: field ?? list, row: row === undefined ? null : Number(row) };
}

function messages(node, path) {
  if (typeof node === 'string') return [{ message: node, path }];
  if (Array.isArray(node) && node.every((item) => typeof item === 'string')) {
    return node.map((message) => ({ message, path }));
  }
  return Object.entries(node ?? {}).flatMap(([index, child]) => messages(child, [...path, Number(index)]));
}
