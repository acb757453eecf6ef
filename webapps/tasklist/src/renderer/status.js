// Says in words how the draft is doing.

import { element } from './dom.js';
import { timeOfDay, word } from './words.js';

/** A line below the form. `choose.keepMine` and `choose.takeTheirs` answer a conflict. */
export class StatusLine {
  #choose;
  #loginUrl;

  constructor(choose, loginUrl) {
    this.#choose = choose;
    this.#loginUrl = loginUrl;
    this.text = element('p', { className: 'mj-status', role: 'status' });
    this.question = element('div', { className: 'mj-conflict', hidden: true });
    this.node = element('div', { className: 'mj-state' }, this.question, this.text);
  }

  show({ kind }) {
    const words = {
      saved: () => word('saved', { time: timeOfDay(new Date()) }),
      refused: () => word('unsaved'),
      conflict: () => '',
    };
    const text = words[kind] ? words[kind]() : word(kind);
    // what is still there is not read out again
    if (!this.text.textContent.startsWith(text) || text === '') this.text.textContent = text;
    this.text.dataset.kind = kind;
    const again = kind === 'loggedOut' && logInLink(this.#loginUrl);
    if (again && !this.text.querySelector('a')) this.text.append(' ', again);
    if (kind === 'conflict') this.#ask();
    else this.question.hidden = true;
  }

  clear() {
    this.text.textContent = '';
    this.question.hidden = true;
  }

  #ask() {
    this.question.replaceChildren(
      element('p', { textContent: word('conflict'), role: 'alert' }),
      this.#button('keepMine'), this.#button('takeTheirs'));
    this.question.hidden = false;
  }

  #button(answer) {
    const button = element('button', { type: 'button', className: 'mj-button', textContent: word(answer) });
    button.addEventListener('click', () => this.#choose[answer]());
    return button;
  }
}

/** Signing in again happens beside this page, so that it stays as it is. */
export function logInLink(url) {
  return url ? element('a', { href: url, target: '_blank', textContent: word('logIn') }) : null;
}
