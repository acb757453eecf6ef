import assert from 'node:assert/strict';
import { test } from 'node:test';
import { components, readForms } from '../src/forms.js';

const REASONS = ['absence', 'operations', 'employeeWishesOtherDay', 'managerPrevented', 'employeeDeclines', 'leaving', 'other'];
const DATE = 'date';
const TICK = 'tick';
const OFFERED = 'offered by the server';

/** What steers the flow: the processes read these names and values, the first option is the usual course. */
const STEERING = {
  chooseOwnTalk: { ownTalk: ['no', 'yes'], writerRole: ['manager', 'employee'] },
  chooseConcept: { useGrus: ['no', 'yes', 'instead'] },
  agreeConcept: { conceptDecision: OFFERED },
  closeWheel: { closeReason: REASONS },
  prepareUnit: { holdGrus: ['no', 'yes'] },
  holdGroupConversation: { moreDates: ['no', 'yes'] },
  planConversation: { conversationOn: DATE, writerRole: ['manager', 'employee'], followUpCaller: ['manager', 'employee'] },
  acceptShortNotice: { shortNotice: ['yes', 'no'] },
  holdConversation: {
    outcome: ['held', 'notHeld'], notHeldReason: REASONS, planLater: TICK, followUpCaller: ['manager', 'employee'], followUpOn: DATE,
  },
  draftPlan: { followUpOn: DATE },
  approvePlan: { approval: OFFERED },
  mediatePlan: { mediation: ['newDraft', 'notAgreed'] },
  holdFollowUp: { followUpOutcome: ['held', 'notHeld'], nextFollowUpOn: DATE },
  confirmFollowUp: { confirmation: ['approve', 'requestChange', 'disagree'] },
  requestConversation: { requestReason: ['notCalled', 'notHeldProperly', 'noFollowUp', 'other'], firstReader: ['manager', 'hr'] },
  answerRequest: { requestAnswer: ['yes', 'no'] },
  remindManager: { lateAnswer: OFFERED },
  resolveNotHeld: { notHeldDecision: ['planAgain', 'notThisYear'] },
  changeManager: { changeFor: ['unit', 'people'], changedUnit: OFFERED },
  nameSubstitute: { substitute: OFFERED, substituteFrom: DATE, substituteTo: DATE },
  confirmDates: { moveConfirmed: ['yes', 'no'] },
  moveDates: {
    movedWheel: OFFERED, movedWhat: ['wheel', 'unit', 'person'], newFirstDay: DATE, newLastDay: DATE, newEvaluationOn: DATE, newTalkOn: DATE, newFollowUpOn: DATE,
  },
};

const ON_HOLD_OR_CLOSE = [
  'Fravær', 'Drift/vagtplan', 'Medarbejderen ønsker en anden dag', 'Lederen er forhindret', 'Medarbejderen ønsker ikke MUS i år', 'Fratræder', 'Andet',
];

const forms = Object.fromEntries(readForms().map(({ stem, schema }) => [stem, components(schema)]));
const field = (stem, key) => forms[stem].find((it) => it.key === key);
const answersOf = (it) => (it.type === 'datetime' ? DATE : it.type === 'checkbox' ? TICK : it.valuesKey ? OFFERED : it.values.map(({ value }) => value));

for (const [stem, steering] of Object.entries(STEERING)) {
  test(`${stem} steers by these answers, the usual one first`, () => {
    const steers = forms[stem].filter((it) => it.properties?.steers === 'flow');
    assert.deepEqual(Object.fromEntries(steers.map((it) => [it.key, answersOf(it)])), steering);
  });
}

test('only forms named here steer', () => {
  const steering = Object.keys(forms).filter((stem) => forms[stem].some((it) => it.properties?.steers));
  assert.deepEqual(steering.sort(), Object.keys(STEERING).sort());
});

for (const [stem, key] of [['closeWheel', 'closeReason'], ['holdConversation', 'notHeldReason']]) {
  test(`${stem} offers the fixed reasons, none about health`, () => {
    assert.deepEqual(field(stem, key).values.map(({ label }) => label), ON_HOLD_OR_CLOSE);
  });
}

test('the plan is written alike now and later', () => {
  const goals = (stem) => forms[stem].find((it) => it.path === 'goals').components;
  assert.deepEqual(goals('draftPlan'), goals('holdConversation'));
});

for (const [version, count] of [['manager', 20], ['employee', 10]]) {
  test(`the MUS test asks the ${version} ${count} voluntary things in five categories`, () => {
    const statements = forms.answerMusTest.filter((it) => it.key?.startsWith(version));
    assert.deepEqual(statements.map((it) => it.key), Array.from({ length: count }, (_, i) => version + String(i + 1).padStart(2, '0')));
    for (const it of statements) {
      assert.deepEqual(it.values.map(({ label }) => label), ['Aldrig', 'Sjældent', 'Af og til', 'Oftest', 'Altid']);
      assert.deepEqual([it.validate, it.conditional.hide], [undefined, `=version != "${version}"`]);
    }
  });
}
