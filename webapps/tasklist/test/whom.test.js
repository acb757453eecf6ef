import { describe, expect, it } from 'vitest';
import { whomOf } from '../src/whom.js';

describe('whom a task is about', () => {
  const tasks = [{ id: 'a', about: 'Emma Lund' }, { id: 'b', about: null }];

  it('is asked once for all tasks that are drawn together', async () => {
    let calls = 0;
    const whom = whomOf(async () => { calls += 1; return tasks; });
    expect(await Promise.all([whom('a'), whom('b'), whom('c')])).toEqual(['Emma Lund', undefined, undefined]);
    expect(calls).toBe(1);
  });

  it('is asked again when the list is drawn anew', async () => {
    let time = 0;
    let about = 'Emma Lund';
    const whom = whomOf(async () => [{ id: 'a', about }], () => time);
    await whom('a');
    about = 'Erik Holm';
    time = 3001;
    expect(await whom('a')).toBe('Erik Holm');
  });

  it('is left out when the server does not answer', async () => {
    const whom = whomOf(() => Promise.reject(new Error('offline')));
    expect(await whom('a')).toBeUndefined();
  });
});
