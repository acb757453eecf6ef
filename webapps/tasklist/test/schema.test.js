import { describe, expect, it } from 'vitest';
import { fieldsOf, keysOf, withHouseRules, withoutEmptyLists } from '../src/renderer/schema.js';
import { plan } from './forms.js';

describe('schema', () => {
  it('finds the fields in groups and lists, in the order of the form', () => {
    expect(fieldsOf(plan).map((field) => field.key)).toEqual([
      'outcome', 'heldOn', 'shown', 'goalTitle', 'activityTypes', 'goalState', 'oldGoalTitle', 'oldGoalProgress',
    ]);
    expect(fieldsOf(plan).find((field) => field.key === 'goalTitle').list.path).toBe('goals');
  });

  it('sends fields of lists under the path of the list', () => {
    expect([...keysOf(plan)]).toEqual(['outcome', 'heldOn', 'shown', 'goals', 'oldGoals']);
  });

  it('shows 24 hours and all rows, and leaves the given schema alone', () => {
    const schema = { components: [
      { type: 'datetime', key: 'at', subtype: 'time' },
      { type: 'datetime', key: 'american', subtype: 'time', use24h: false },
      { type: 'dynamiclist', path: 'rows', components: [] },
    ] };
    const [at, american, rows] = withHouseRules(schema).components;
    expect(at.use24h).toBe(true);
    expect(american.use24h).toBe(false);
    expect(rows.disableCollapse).toBe(true);
    expect(schema.components[0]).not.toHaveProperty('use24h');
  });

  it('leaves out a list that is empty and stays so, in groups too', () => {
    const list = (path, allowAddRemove) => ({ type: 'dynamiclist', path, allowAddRemove, components: [] });
    const schema = { components: [
      list('own', true), list('old', false), { type: 'group', components: [list('given', false), list('none', false)] },
    ] };
    const shown = withoutEmptyLists(schema, { given: [{}], none: [] });
    expect(shown.components).toEqual([list('own', true), { type: 'group', components: [list('given', false)] }]);
  });
});
