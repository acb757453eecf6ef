import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForms } from '../src/forms.js';
import { conditionProblems, headerProblems, nameProblems } from '../src/names.js';
import { shapeProblems } from '../src/shape.js';
import { wordProblems } from '../src/words.js';

const STEMS = [
  'acceptShortNotice', 'agreeConcept', 'answerMusTest', 'answerRequest', 'approvePlan', 'chooseConcept', 'closeWheel',
  'confirmFollowUp', 'describeStrategy', 'draftPlan', 'evaluateWheel', 'holdConversation', 'holdFollowUp',
  'holdGroupConversation', 'mediatePlan', 'planConversation', 'prepareEmployee', 'prepareEvaluation', 'prepareManager',
  'prepareUnit', 'remindManager', 'requestConversation', 'reviewGoals', 'startWheel', 'summariseUnit',
];
const forms = readForms();

test('every step of the wheel has its form', () => {
  const stems = forms.map(({ stem }) => stem);
  assert.deepEqual(STEMS.filter((stem) => !stems.includes(stem)), []);
});

for (const { stem, schema } of forms) {
  test(stem, async (t) => {
    await t.test('says what it is and for which engine', () => assert.deepEqual(headerProblems(stem, schema), []));
    await t.test('gives every value one name', () => assert.deepEqual(nameProblems(schema), []));
    await t.test('uses what form and server both understand', () => assert.deepEqual(shapeProblems(schema), []));
    await t.test('hides by what the server can follow', () => assert.deepEqual(conditionProblems(schema), []));
    await t.test('speaks plain Danish that fits on a phone', () => assert.deepEqual(wordProblems(schema), []));
  });
}
