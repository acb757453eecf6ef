import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper, PAUSE } from '../src/renderer/draft.js';

let written;
let sent;
let told;
let answers;
let keeper;

function keep(options = {}) {
  keeper = new DraftKeeper({
    version: 3,
    read: () => ({ text: written }),
    save: async (draft, version, { leaving }) => {
      sent.push({ text: draft?.text, version, leaving });
      return answers.shift()?.(version) ?? { kind: 'saved', version: version + 1 };
    },
    tell: ({ kind }) => told.push(kind),
    ...options,
  });
}

function type(text) {
  written = text;
  keeper.changed();
}

beforeEach(() => {
  vi.useFakeTimers();
  written = '';
  sent = [];
  told = [];
  answers = [];
  keep();
});

afterEach(() => vi.useRealTimers());

describe('a draft of no use', () => {
  it('is thrown away after what is on its way has arrived', async () => {
    type('a');
    const saving = keeper.flush();
    expect(await keeper.discard()).toBe(true);
    await saving;
    written = '';
    keeper.settled();
    expect(sent).toEqual([
      { text: 'a', version: 3, leaving: false },
      { text: undefined, version: 4, leaving: undefined },
    ]);
    type('b');
    await keeper.flush();
    expect(sent.at(-1)).toMatchObject({ text: 'b', version: 5 });
  });

  it.each(['offline', 'loggedOut', 'gone'])('stays when the server is not reached (%s)', async (kind) => {
    answers.push(() => ({ kind }));
    written = 'a';
    expect(await keeper.discard()).toBe(false);
    expect(told).toEqual([kind]);
  });

  it('stays when there is a newer one from elsewhere', async () => {
    answers.push(() => ({ kind: 'conflict', draft: { text: 'nyt' }, version: 9 }));
    expect(await keeper.discard()).toBe(false);
    expect(told).toEqual(['conflict']);
  });
});

describe('a draft', () => {
  it('is saved once, within two seconds of a pause, with the version it was read at', async () => {
    type('a');
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    type('ab');
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(PAUSE).toBeLessThan(2000);
    expect(sent).toEqual([{ text: 'ab', version: 3, leaving: false }]);
    expect(told.at(-1)).toBe('saved');
    expect(keeper.unsaved).toBe(false);
  });

  it('is not saved when nothing changed', async () => {
    keeper.changed();
    await keeper.flush();
    expect(sent).toEqual([]);
    expect(told).toEqual([]);
  });

  it('is said to be saved when what was typed has been taken back', async () => {
    type('a');
    type('');
    expect(told).toEqual(['unsaved', 'saved']);
    await vi.advanceTimersByTimeAsync(2 * PAUSE);
    expect(sent).toEqual([]);
  });

  it.each(['refused', 'offline'])('is no longer said to be %s when that has been taken back', async (kind) => {
    answers.push(() => ({ kind }));
    type('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(told.at(-1)).toBe(kind);
    type('');
    expect(told.at(-1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.length).toBe(1);
  });

  it('is saved again, with the new version, when more was written during the save', async () => {
    answers.push(() => { written = 'ab'; return { kind: 'saved', version: 4 }; });
    type('a');
    await vi.advanceTimersByTimeAsync(2 * PAUSE);
    expect(sent.map(({ text, version }) => [text, version])).toEqual([['a', 3], ['ab', 4]]);
  });

  it('waits for the save under way, so that it does not run into its own version', async () => {
    let finish;
    answers.push(() => new Promise((resolve) => { finish = () => resolve({ kind: 'saved', version: 4 }); }));
    type('a');
    const first = keeper.flush();
    type('ab');
    const second = keeper.flush({ leaving: true });
    finish();
    await Promise.all([first, second]);
    expect(sent.map(({ text, version }) => [text, version])).toEqual([['a', 3], ['ab', 4]]);
  });

  it('is tried again while there is no connection, and nothing is lost', async () => {
    answers.push(() => ({ kind: 'offline' }), () => ({ kind: 'offline' }));
    type('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(told.at(-1)).toBe('offline');
    expect(keeper.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(10000);
    expect(sent.map(({ text }) => text)).toEqual(['a', 'a', 'a']);
    expect(told.at(-1)).toBe('saved');
  });

  it('that could not be saved before is saved at once', async () => {
    written = 'fra før login';
    keep({ unsaved: true });
    await keeper.flush();
    expect(sent).toEqual([{ text: 'fra før login', version: 3, leaving: false }]);
  });

  it('stops when the task is gone', async () => {
    answers.push(() => ({ kind: 'gone' }));
    type('a');
    await vi.advanceTimersByTimeAsync(120000);
    expect(sent.length).toBe(1);
    expect(told.at(-1)).toBe('gone');
  });
});

describe('a newer draft from elsewhere', () => {
  const conflict = () => ({ kind: 'conflict', draft: { text: 'deres' }, version: 7 });

  it('is not overwritten: the person is asked, and nothing is sent meanwhile', async () => {
    answers.push(conflict);
    type('min');
    await vi.advanceTimersByTimeAsync(PAUSE);
    type('min og mere');
    await vi.advanceTimersByTimeAsync(60000);
    expect(told.at(-1)).toBe('conflict');
    expect(sent.length).toBe(1);
  });

  it('gives way when the person keeps what stands here', async () => {
    answers.push(conflict);
    type('min');
    await vi.advanceTimersByTimeAsync(PAUSE);
    await keeper.keepMine();
    expect(sent.at(-1)).toMatchObject({ text: 'min', version: 7 });
    type('min igen');
    await keeper.flush();
    expect(sent.at(-1)).toMatchObject({ text: 'min igen', version: 8 });
  });

  it('is taken when the person wants it', async () => {
    answers.push(conflict);
    type('min');
    await vi.advanceTimersByTimeAsync(PAUSE);
    written = keeper.takeTheirs().text;
    keeper.settled();
    await vi.advanceTimersByTimeAsync(60000);
    expect(sent.length).toBe(1);
    type('deres og mere');
    await keeper.flush();
    expect(sent.at(-1)).toMatchObject({ text: 'deres og mere', version: 7 });
  });

  it('that says the same is no conflict', async () => {
    answers.push(() => ({ kind: 'conflict', draft: { text: 'ens' }, version: 7 }));
    type('ens');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(told.at(-1)).toBe('saved');
    type('ens og mere');
    await keeper.flush();
    expect(sent.at(-1)).toMatchObject({ version: 7 });
  });
});

describe('leaving', () => {
  it('saves what is not saved and leaves nothing behind', async () => {
    type('a');
    expect(await keeper.leave()).toBeNull();
    expect(sent).toEqual([{ text: 'a', version: 3, leaving: true }]);
  });

  it('hands over what could not be saved, and tries no more', async () => {
    answers.push(() => ({ kind: 'loggedOut' }));
    type('a');
    expect(await keeper.leave()).toEqual({ draft: { text: 'a' }, version: 3 });
    await vi.advanceTimersByTimeAsync(60000);
    expect(sent.length).toBe(1);
  });
});

describe('completing', () => {
  it('ends the saving, and waits for a save under way', async () => {
    let finish;
    answers.push(() => new Promise((resolve) => { finish = () => resolve({ kind: 'saved', version: 4 }); }));
    type('a');
    keeper.flush();
    const stopped = keeper.stop();
    type('ab');
    finish();
    await stopped;
    await vi.advanceTimersByTimeAsync(60000);
    expect(sent.map(({ text }) => text)).toEqual(['a']);
  });

  it('that was refused lets the saving go on', async () => {
    type('a');
    await keeper.stop();
    keeper.resume();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent.map(({ text }) => text)).toEqual(['a']);
  });
});
