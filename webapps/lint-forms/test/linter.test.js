import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from '../src/bundled.js';
import { readForms } from '../src/forms.js';

const { FormLinter } = await bundled('@camunda/form-linting');
const linter = new FormLinter();

// the linter's tables end at 7.22 and it is silent about what it does not know; 7.24 brings the same form-js
const lint = (schema) => linter.lint({ ...schema, executionPlatformVersion: '7.22.0' }).filter(({ category }) => category !== 'info');

for (const { stem, schema } of readForms()) {
  test(`Camunda's linter has nothing to say about ${stem}`, () => assert.deepEqual(lint(schema), []));
}

test("Camunda's linter speaks up about what is wrong", () => {
  const components = [{ type: 'textfield', id: 'Field_place', key: 'place', label: '=outcome = (' }];
  assert.equal(lint({ type: 'default', id: 'broken', executionPlatform: 'Camunda Platform', components }).length, 1);
});
