import { describe, expect, it } from 'vitest';
import { draftOf, emptyRows, placesOfRows, variablesOf } from '../src/renderer/collect.js';
import { listsOf } from '../src/renderer/schema.js';
import { plan } from './forms.js';

const [goals, oldGoals] = listsOf(plan);

describe('what is sent', () => {
  it('is primitives without a type', () => {
    expect(variablesOf(plan, { outcome: 'held', heldOn: null }, {})).toEqual({
      outcome: { value: 'held' }, heldOn: { value: null },
    });
  });

  it('is nothing but the fields of the form', () => {
    expect(variablesOf(plan, { outcome: 'held', goalTieOptions: [] }, {})).toEqual({ outcome: { value: 'held' } });
  });

  it('is lists as JSON, with the goal each offered row belongs to', () => {
    const submitted = { goals: [{ goalTitle: 'A', activityTypes: ['mentor'] }, { goalTitle: 'ny' }] };
    const state = { goals: [{ ...submitted.goals[0], goalId: 'a' }, submitted.goals[1]] };
    expect(variablesOf(plan, submitted, state)).toEqual({
      goals: { type: 'Json', value: JSON.stringify([
        { goalTitle: 'A', activityTypes: ['mentor'], goalId: 'a' }, { goalTitle: 'ny' },
      ]) },
    });
  });

  it('leaves out rows that were added but never written in, wherever they stand', () => {
    const rows = [{ goalTitle: '', activityTypes: [], goalState: 'ongoing' }, { goalTitle: 'B', goalState: 'ongoing' }];
    const { goals: sent } = variablesOf(plan, { goals: rows }, { goals: rows });
    expect(JSON.parse(sent.value)).toEqual([rows[1]]);
  });

  it('sends a fixed row even when all its fields are hidden', () => {
    const { oldGoals: sent } = variablesOf(plan, { oldGoals: [] }, { oldGoals: [{ goalId: 'a' }] });
    expect(JSON.parse(sent.value)).toEqual([{ goalId: 'a' }]);
  });
});

describe('an empty row', () => {
  it('is a new one with nothing but defaults', () => {
    const rows = [{ goalTitle: null, goalState: 'ongoing' }, { goalTitle: '', goalState: 'reached' }, {}];
    expect([...emptyRows(plan, goals, rows)]).toEqual([0, 2]);
  });

  it('is never one that the server offered', () => {
    expect([...emptyRows(plan, goals, [{ goalId: 'a', goalTitle: '' }])]).toEqual([]);
    expect([...emptyRows(plan, oldGoals, [{ oldGoalTitle: '' }])]).toEqual([]);
  });
});

describe('the places of the rows that are sent', () => {
  it('skip the empty ones', () => {
    const state = { goals: [{ goalTitle: 'A' }, {}, { goalTitle: 'C' }], oldGoals: [{}, {}] };
    expect(placesOfRows(plan, state)).toEqual(new Map([['goals', [0, 2]], ['oldGoals', [0, 1]]]));
  });
});

describe('a draft', () => {
  it('keeps the fields, hidden or not, and none of what stood beside them', () => {
    const state = { outcome: 'notHeld', heldOn: '2027-03-01', goals: [{ goalId: 'a', goalTitle: 'A' }], goalTieOptions: [1], seniorOffer: true };
    expect(draftOf(plan, state)).toEqual({
      outcome: 'notHeld', heldOn: '2027-03-01', goals: [{ goalId: 'a', goalTitle: 'A' }],
    });
  });
});
