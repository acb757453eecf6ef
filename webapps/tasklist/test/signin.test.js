import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignIn, STILL } from '../src/signin.js';

const REQUIRED = 'authentication.login.required';

let scope;
let signIn;

/** As AngularJS: who listens can prevent, and Tasklist leads away unless somebody did. */
class Scope {
  authentication = { name: 'mads' };
  led = 0;
  #listeners = [];

  $on(name, listener) {
    this.#listeners.push([name, listener]);
  }

  $broadcast(name) {
    const event = { defaultPrevented: false, preventDefault() { this.defaultPrevented = true; } };
    for (const [heard, listener] of this.#listeners) if (heard === name) listener(event);
    if (name === REQUIRED && !event.defaultPrevented) this.led++;
  }

  $applyAsync() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  scope = new Scope();
  signIn = new SignIn(scope);
});

afterEach(() => vi.useRealTimers());

describe('the page for signing in', () => {
  it('comes at once when nobody has typed', () => {
    signIn.require();
    expect(scope.led).toBe(1);
    expect(scope.authentication).toBeNull();
  });

  it('waits until the typing has paused', () => {
    signIn.typed();
    signIn.require();
    vi.advanceTimersByTime(STILL - 1);
    signIn.typed();
    vi.advanceTimersByTime(STILL - 1);
    expect(scope.led).toBe(0);
    expect(scope.authentication).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(scope.led).toBe(1);
    expect(scope.authentication).toBeNull();
  });

  it('waits when Tasklist itself asks for it, however often', () => {
    signIn.typed();
    scope.$broadcast(REQUIRED);
    scope.$broadcast(REQUIRED);
    expect(scope.led).toBe(0);
    vi.advanceTimersByTime(STILL);
    expect(scope.led).toBe(1);
  });

  it('is left to Tasklist when nobody is typing', () => {
    signIn.typed();
    vi.advanceTimersByTime(STILL);
    scope.$broadcast(REQUIRED);
    expect(scope.led).toBe(1);
    vi.advanceTimersByTime(STILL);
    expect(scope.led).toBe(1);
  });
});
