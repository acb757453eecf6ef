import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GlobalRegistrator } from '@happy-dom/global-registrator';
import { bundled } from '../src/bundled.js';
import { components, readForms } from '../src/forms.js';

/** As form-data offers them from the table `musTestScore`. */
const offered = {
  answerPoints: { never: 0, rarely: 1, sometimes: 2, mostly: 3, always: 4 },
  pointsBands: { 1.5: 'Kræver en snak', 2: 'Noget virker', 2.4: 'Det meste virker', 4: 'MUS virker' },
};
const { schema } = readForms().find(({ stem }) => stem === 'answerMusTest');

let Form;

before(async () => {
  GlobalRegistrator.register();
  ({ Form } = await bundled('@bpmn-io/form-js-viewer'));
});

after(() => GlobalRegistrator.unregister());

async function answered(answers) {
  const container = document.createElement('div');
  const form = new Form({ container });
  await form.importSchema(schema, { ...offered, ...answers });
  await new Promise((drawn) => setTimeout(drawn));
  return { form, text: container.textContent.replace(/\s+/g, ' ') };
}

for (const [version, total] of [['employee', 10], ['manager', 20]]) {
  test(`the ${version} sees the own points and what they mean`, async () => {
    const { text } = await answered({
      version, [`${version}01`]: 'always', [`${version}02`]: 'sometimes', [`${version}03`]: 'never',
    });
    assert.match(text, new RegExp(`svaret på 3 af ${total} udsagn og fået 6 point\\. Det er 2 i gennemsnit ud af 4: Noget virker\\.`));
  });

  test(`every statement of the ${version} counts`, async () => {
    const keys = components(schema).map(({ key }) => key).filter((key) => key?.startsWith(version));
    const { text } = await answered({ version, ...Object.fromEntries(keys.map((key) => [key, 'always'])) });
    assert.match(text, new RegExp(`svaret på ${total} af ${total} udsagn og fået ${4 * total} point\\. .* 4 i gennemsnit ud af 4: MUS virker`));
  });
}

test('an average is rounded as in the results: half up', async () => {
  const twenty = Array.from({ length: 20 }, (_, i) => [`manager${String(i + 1).padStart(2, '0')}`, i < 7 ? 'mostly' : 'sometimes']);
  const { text } = await answered({ version: 'manager', ...Object.fromEntries(twenty) });
  assert.match(text, /fået 47 point\. Det er 2,4 i gennemsnit/);
});

test('before the first answer there are no points', async () => {
  const { text } = await answered({ version: 'employee' });
  assert.match(text, /Svar på et udsagn, så kan du se dine egne point/);
});

test('the points are no answer: nothing sends or keeps them', async () => {
  const { form } = await answered({ version: 'employee', employee01: 'mostly' });
  const sent = Object.keys(form.submit().data);
  assert.deepEqual(sent.filter((key) => !/^employee\d\d$/.test(key)), []);
});
