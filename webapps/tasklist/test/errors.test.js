import { describe, expect, it } from 'vitest';
import { asFormState, listErrors, placeErrors, refusalOf, withoutRows } from '../src/renderer/errors.js';
import { plan } from './forms.js';

describe("form-js's errors", () => {
  it('become one list in the order of the form, holes and nesting gone', () => {
    const rows = [];
    rows[2] = ['Skriv højst 200 tegn.'];
    expect(listErrors(plan, { f4: rows, f1: ['Skal udfyldes.'], f8: [], f2: undefined })).toEqual([
      { id: 'f1', key: 'outcome', label: 'Blev samtalen holdt?', row: null, inList: false, atField: true, message: 'Skal udfyldes.' },
      { id: 'f4', key: 'goalTitle', label: 'Mål', row: 2, inList: true, atField: true, message: 'Skriv højst 200 tegn.' },
    ]);
  });

  it('use the label of a date', () => {
    expect(listErrors(plan, { f2: ['Skal udfyldes.'] })[0].label).toBe('Hvornår?');
  });

  it('of rows that are left out do not count', () => {
    const errors = { f1: ['Skal udfyldes.'], f4: [['Skal udfyldes.'], ['For langt.']] };
    const left = withoutRows(plan, errors, new Map([['goals', new Set([0])]]));
    expect(listErrors(plan, left).map(({ row, message }) => [row, message])).toEqual([
      [null, 'Skal udfyldes.'], [1, 'For langt.'],
    ]);
  });
});

describe('a refusal', () => {
  const ours = '{"errors":[{"key":"heldOn","label":"Hvornår?","message":"Dagen ligger i fremtiden."}]}';

  it('is what the message ends with', () => {
    expect(refusalOf(`Cannot submit task form 4711: ${ours}`)).toEqual([
      { key: 'heldOn', label: 'Hvornår?', message: 'Dagen ligger i fremtiden.' },
    ]);
  });

  it('is none in other messages', () => {
    expect(refusalOf('Cannot submit task form 4711: task is null')).toBeNull();
    expect(refusalOf('Cannot submit: {"errors":[')).toBeNull();
    expect(refusalOf(undefined)).toBeNull();
  });

  it('is placed at its field, in lists at its row', () => {
    const placed = placeErrors(plan, [
      { key: 'heldOn', label: 'Hvornår?', message: 'I fremtiden.' },
      { key: 'goals[1].goalTitle', label: 'Mål', message: 'For langt.' },
      { key: 'units', label: 'Enheder', message: 'Findes ikke.' },
    ]);
    expect(placed.map(({ id, row, label }) => [id, row, label])).toEqual([
      ['f2', null, 'Hvornår?'], ['f4', 1, 'Mål'], [null, null, 'Enheder'],
    ]);
    expect(asFormState(placed)).toEqual({ f2: ['I fremtiden.'], f4: { 1: ['For langt.'] } });
  });

  it('counts the rows that were sent, and stands at the row it was sent from', () => {
    const placed = placeErrors(plan, [{ key: 'goals[1].goalTitle', label: 'Mål', message: 'For langt.' }],
      new Map([['goals', [0, 3]]]));
    expect(asFormState(placed)).toEqual({ f4: { 3: ['For langt.'] } });
  });

  it('of a row stands at its first field, of a whole list below the list', () => {
    const placed = placeErrors(plan, [
      { key: 'goals[2]', label: 'Udviklingsmål', message: 'Findes ikke.' },
      { key: 'goals', label: 'Udviklingsmål', message: 'Højst tre.' },
    ]);
    expect(placed.map(({ id, row, label }) => [id, row, label])).toEqual([
      ['f4', 2, 'Udviklingsmål'], ['l1', null, 'Udviklingsmål'],
    ]);
    expect(asFormState(placed)).toEqual({ f4: { 2: ['Findes ikke.'] }, l1: ['Højst tre.'] });
  });

  it('without a row stands in the summary alone, not at some row', () => {
    const placed = placeErrors(plan, [{ key: 'goalTitle', label: 'Mål', message: 'For langt.' }]);
    expect(placed[0]).toMatchObject({ id: 'f4', row: null });
    expect(asFormState(placed)).toEqual({});
  });
});
