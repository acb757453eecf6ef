import { describe, expect, it } from 'vitest';
import { tasksOf } from '../src/about.js';

describe('whom a task is about', () => {
  const tasks = [{ id: 'a', about: 'Emma Lund' }, { id: 'b', about: null }];

  it('is asked once for all tasks that are drawn together', async () => {
    let calls = 0;
    const whom = tasksOf(async () => { calls += 1; return tasks; });
    expect(await Promise.all([whom('a'), whom('b')])).toEqual([tasks[0], tasks[1]]);
    expect(calls).toBe(1);
  });

  it('is asked again when the list is drawn anew', async () => {
    let time = 0;
    let about = 'Emma Lund';
    const whom = tasksOf(async () => [{ id: 'a', about }], () => time);
    await whom('a');
    about = 'Erik Holm';
    time = 3001;
    expect((await whom('a')).about).toBe('Erik Holm');
  });

  it('is left out when the server does not answer', async () => {
    const whom = tasksOf(() => Promise.reject(new Error('offline')));
    expect(await whom('a')).toBeUndefined();
  });

  it('is asked once for all tasks of others, which HR alone is told of', async () => {
    const asked = [];
    const whom = tasksOf(async (ids) => {
      asked.push(ids);
      return (ids ?? ['a']).filter((id) => id !== 'z').map((id) => ({ id, about: `about ${id}` }));
    });
    const found = await Promise.all(['a', 'x', 'y', 'z'].map(whom));
    expect(found.map((task) => task?.about)).toEqual(['about a', 'about x', 'about y', undefined]);
    expect(asked).toEqual([undefined, ['x', 'y', 'z']]);
  });
});
