import { components, labelOf, nameOf } from './forms.js';

const ENGLISH = /\b(the|and|with|your|you|please|select|submit|add|name|date|goals?|task|manager|employee|meeting|required|optional|yes|no)\b/i;
const WITHOUT_LETTERS = /\b(maal|naar|aar|paa|faar|saa|foer|moede|groen|ogsaa|vaere|laese|aendre)\b/i;

// form-js cuts a label that does not fit on one line: 390 px hold this many characters, a list with its remove button fewer
const LABEL = 52;
const LABEL_IN_LIST = 38;
const OPTION_IN_LIST = 32;

/** What people read: there, Danish, and short enough for a phone. */
export function wordProblems(schema) {
  const all = components(schema);
  const first = all[0]?.type === 'text' ? [] : ['must begin with a text that says what this is'];
  return [...first, ...all.flatMap((it) => [...labelProblems(it), ...textProblems(it)].map((problem) => `${nameOf(it) ?? it.id}: ${problem}`))];
}

function* labelProblems(it) {
  if (['text', 'separator', 'spacer', 'expression'].includes(it.type)) return;
  const label = labelOf(it)?.trim() ?? '';
  const room = it.lists.length > 0 ? LABEL_IN_LIST : LABEL;
  if (!label) yield 'has no label';
  if (label.length > room) yield `"${label}" is longer than ${room} characters`;
  if (it.values?.some((option) => !option.label?.trim())) yield 'has an option without a label';
  if (it.lists.length > 0 && it.type !== 'select') yield* longOptions(it);
}

function longOptions(it) {
  return (it.values ?? [])
    .filter((option) => option.label.length > OPTION_IN_LIST)
    .map((option) => `"${option.label}" is longer than ${OPTION_IN_LIST} characters`);
}

function textProblems(it) {
  const texts = [it.text, labelOf(it), it.description, it.appearance?.suffixAdorner, ...(it.values ?? []).map(({ label }) => label)];
  return texts.filter(Boolean).flatMap((text) => [
    ...(ENGLISH.test(text) ? [`English in "${text}"`] : []),
    ...(WITHOUT_LETTERS.test(text) ? [`æ, ø or å is missing in "${text}"`] : []),
  ]);
}
