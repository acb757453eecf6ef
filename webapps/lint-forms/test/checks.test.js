import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from '../src/condition.js';
import { conditionProblems, headerProblems, nameProblems } from '../src/names.js';
import { shapeProblems } from '../src/shape.js';
import { wordProblems } from '../src/words.js';

const form = (...components) => ({ components });
const line = (more) => ({ type: 'textfield', id: 'Field_place', key: 'place', label: 'Sted', validate: { maxLength: 200 }, ...more });
const list = (...rows) => ({
  type: 'dynamiclist', id: 'Field_goals', path: 'goals', label: 'Mål', isRepeating: true, disableCollapse: true, defaultRepetitions: 0, components: rows,
});

test('a condition is read to its names', () => {
  assert.deepEqual(namesIn('=outcome = "notHeld" or not(planLater = true) and (place != null)'), ['outcome', 'planLater', 'place']);
});

for (const condition of ['outcome = "held"', '=count(goals) = 0', '=minutes > 30', '=planLater', '=a = "b" or', '=not a = 1', '=a.b = 1']) {
  test(`the condition ${condition} is refused`, () => assert.throws(() => namesIn(condition)));
}

test('a condition over an unknown name is refused', () => {
  assert.deepEqual(conditionProblems(form(line({ conditional: { hide: '=outcome = "held"' } }))), ['Field_place: nobody knows outcome']);
});

test('a key that is used again inside a list is refused', () => {
  assert.deepEqual(nameProblems(form(line(), list(line({ id: 'Field_other' })))), ['place is used twice']);
});

test('a form that bears another id than its file is refused', () => {
  assert.ok(headerProblems('planConversation', { id: 'planTalk' }).includes('id must be planConversation'));
});

const refused = {
  'a type the server does not know': line({ type: 'filepicker' }),
  'a text without a limit': line({ validate: {} }),
  'a text that steers the flow': line({ properties: { steers: 'flow' } }),
  'a property that means nothing': line({ searchable: true }),
  'a list that folds rows away': { ...list(line()), disableCollapse: false },
  'a list that starts with an empty row': { ...list(line()), defaultRepetitions: 1 },
  'a choice in a list that steers the flow': list({ type: 'checkbox', id: 'Field_a', key: 'a', label: 'A', properties: { steers: 'flow' } }),
  'a choice without options': { type: 'radio', id: 'Field_a', key: 'a', label: 'A' },
  'options under another name': { type: 'radio', id: 'Field_a', key: 'a', label: 'A', valuesKey: 'someOptions' },
  'a number without limits': { type: 'number', id: 'Field_a', key: 'a', label: 'A', decimalDigits: 0 },
  'a group that moves its keys': { type: 'group', id: 'Group_a', label: 'A', path: 'a', components: [] },
  'a time with a zone': { type: 'datetime', subtype: 'time', id: 'Field_a', key: 'a', timeLabel: 'Kl.', use24h: true, timeInterval: 15, timeSerializingFormat: 'utc_offset' },
};

for (const [what, component] of Object.entries(refused)) {
  test(`${what} is refused`, () => assert.equal(shapeProblems(form(component)).length, 1));
}

const intro = { type: 'text', id: 'Text_intro', text: 'Her planlægger du samtalen.' };

const unreadable = {
  'a missing label': line({ label: ' ' }),
  'an English word': line({ description: 'Please vælg et sted.' }),
  'a Danish word without its letters': line({ description: 'Saet et moede op.' }),
  'a label that is cut on a phone': line({ label: 'Hvor i huset vil du helst sidde, når vi to skal tale sammen?' }),
};

for (const [what, component] of Object.entries(unreadable)) {
  test(`${what} is refused`, () => assert.equal(wordProblems(form(intro, component)).length, 1));
}

test('a form without a first word to its reader is refused', () => {
  assert.deepEqual(wordProblems(form(line())), ['must begin with a text that says what this is']);
});
