import { describe, expect, it } from 'vitest';
import { initialData } from '../src/renderer/merge.js';
import { plan } from './forms.js';

describe('what a form starts with', () => {
  it('is what the server offers, with its options under the names the fields expect', () => {
    const options = { goalTie: [{ label: 'Borgeren først', value: 'g1' }] };
    expect(initialData(plan, { data: { heldOn: '2027-03-01' }, options, draft: null })).toEqual({
      heldOn: '2027-03-01', goalTieOptions: options.goalTie,
    });
  });

  it('is the draft where there is one, an emptied field too', () => {
    const data = { outcome: 'held', heldOn: '2027-03-01' };
    expect(initialData(plan, { data, draft: { heldOn: null } })).toEqual({ outcome: 'held', heldOn: null });
  });

  it('never takes from a draft what the form only shows, nor what is no field', () => {
    const merged = initialData(plan, { data: { shown: 'nu' }, draft: { shown: 'før', gone: 'x' } });
    expect(merged).toEqual({ shown: 'nu' });
  });

  it('keeps the rows of the draft, and makes a goal that is no longer offered a new one', () => {
    const data = { goals: [{ goalId: 'a', goalTitle: 'A' }] };
    const draft = { goals: [
      { goalId: 'a', goalTitle: 'A, rettet' }, { goalId: 'b', goalTitle: 'B' }, { goalTitle: 'ny' },
    ] };
    expect(initialData(plan, { data, draft }).goals).toEqual([
      { goalId: 'a', goalTitle: 'A, rettet' }, { goalTitle: 'B' }, { goalTitle: 'ny' },
    ]);
  });

  it('lets a draft without rows stand', () => {
    expect(initialData(plan, { data: { goals: [{ goalTitle: 'A' }] }, draft: { goals: [] } }).goals).toEqual([]);
  });

  it('matches fixed rows by their goal, whatever their order, and shows their text as it is now', () => {
    const data = { oldGoals: [
      { goalId: 'b', oldGoalTitle: 'B' }, { goalId: 'a', oldGoalTitle: 'A, rettet' }, { goalId: 'c', oldGoalTitle: 'C' },
    ] };
    const draft = { oldGoals: [
      { goalId: 'a', oldGoalTitle: 'A', oldGoalProgress: 'reached' },
      { goalId: 'b', oldGoalTitle: 'B', oldGoalProgress: 'dropped' },
    ] };
    expect(initialData(plan, { data, draft }).oldGoals).toEqual([
      { goalId: 'b', oldGoalTitle: 'B', oldGoalProgress: 'dropped' },
      { goalId: 'a', oldGoalTitle: 'A, rettet', oldGoalProgress: 'reached' },
      { goalId: 'c', oldGoalTitle: 'C' },
    ]);
  });

  it('matches fixed rows without a goal by their place', () => {
    const data = { oldGoals: [{ oldGoalTitle: 'Q1' }, { oldGoalTitle: 'Q2' }] };
    const draft = { oldGoals: [{ oldGoalTitle: 'Q1' }, { oldGoalTitle: 'Q2', oldGoalProgress: 'ongoing' }] };
    expect(initialData(plan, { data, draft }).oldGoals[1]).toEqual({ oldGoalTitle: 'Q2', oldGoalProgress: 'ongoing' });
  });
});
