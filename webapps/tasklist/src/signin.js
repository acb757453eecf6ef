// The login may end in the middle of a sentence. Tasklist's page for signing in would take the form's place
// at once, and swallow the rest of the words: it waits until nobody is typing.

/** How long nobody must have typed before the form may give way, in milliseconds. */
export const STILL = 3000;

const REQUIRED = 'authentication.login.required';

/** Tasklist's own way to its page for signing in, from which it comes back to the task. */
export class SignIn {
  #scope;
  #typedAt = -STILL;
  #timer = null;

  constructor($rootScope) {
    this.#scope = $rootScope;
    // Tasklist asks for it too, by what it fetches of its own accord every few seconds
    $rootScope.$on(REQUIRED, (event) => {
      if (!this.#wait) return;
      event.preventDefault();
      this.#later();
    });
  }

  /** Somebody is writing in a form. */
  typed() {
    this.#typedAt = performance.now();
  }

  /** The login has ended: leads to the page for signing in, as soon as nobody is typing. */
  require() {
    if (this.#wait) return this.#later();
    const scope = this.#scope;
    scope.authentication = null;
    scope.$broadcast('authentication.changed', null);
    scope.$broadcast(REQUIRED);
    scope.$applyAsync();
  }

  get #wait() {
    return Math.max(0, this.#typedAt + STILL - performance.now());
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.require(), this.#wait);
  }
}
