import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GlobalRegistrator } from '@happy-dom/global-registrator';
import { bundled } from '../src/bundled.js';
import { components, readForms } from '../src/forms.js';

let Form;

before(async () => {
  GlobalRegistrator.register();
  ({ Form } = await bundled('@bpmn-io/form-js-viewer'));
});

after(() => GlobalRegistrator.unregister());

/** An answer that the field allows; the first option is the usual course. */
function answerTo(it) {
  if (it.type === 'number') return it.defaultValue ?? it.validate.min;
  if (it.type === 'datetime') return it.subtype === 'time' ? '09:00' : '2027-03-01';
  if (it.values || it.valuesKey) return it.values?.[0].value ?? 'usual';
  return 'Noget';
}

/** What form-data prefills or the person fills in at the least: the required fields outside lists. */
function leastAnswers(schema) {
  const asked = components(schema).filter((it) => it.validate?.required && it.lists.length === 0);
  const offered = components(schema).filter((it) => it.valuesKey);
  return {
    ...Object.fromEntries(asked.map((it) => [it.key, answerTo(it)])),
    ...Object.fromEntries(offered.map((it) => [it.valuesKey, [{ label: 'Det sædvanlige', value: 'usual' }]])),
  };
}

async function filled(schema, data) {
  const form = new Form({ container: document.createElement('div') });
  const { warnings } = await form.importSchema(schema, data);
  assert.deepEqual(warnings, []);
  await new Promise((drawn) => setTimeout(drawn));
  return form;
}

for (const { stem, schema } of readForms()) {
  test(`${stem} can be sent with its required fields alone`, async () => {
    const { errors } = (await filled(schema, leastAnswers(schema))).submit();
    assert.deepEqual(errors, {});
  });
}

test('what is required and missing is noticed', async () => {
  const { schema } = readForms().find(({ stem }) => stem === 'planConversation');
  const { errors } = (await filled(schema, {})).submit();
  assert.deepEqual(Object.keys(errors), ['Field_conversationOn', 'Field_conversationFrom']);
});
