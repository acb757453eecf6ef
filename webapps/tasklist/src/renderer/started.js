// A start form that was begun before and not sent.

import { element } from './dom.js';
import { word } from './words.js';

/** Says so, with a button that hands the note itself to `beginAnew`. */
export function startedBefore(beginAnew) {
  const button = element('button', { type: 'button', className: 'mj-button', textContent: word('beginAnew') });
  const note = element('div', { className: 'mj-started' },
    element('p', { textContent: word('startedBefore') }), button);
  button.addEventListener('click', () => beginAnew(note));
  return note;
}
