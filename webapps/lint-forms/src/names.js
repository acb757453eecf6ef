import { components, nameOf } from './forms.js';
import { namesIn } from './condition.js';

const KNOWN_FROM_PROCESS = ['goalsToAgree', 'goalsToShow', 'managersManagerThere', 'seniorOffer', 'useGrus', 'version'];

/** Header of the file: what the engine and the Modeler need to know of it. */
export function headerProblems(stem, schema) {
  const expected = { type: 'default', id: stem, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0', schemaVersion: 16 };
  return Object.entries(expected)
    .filter(([name, value]) => schema[name] !== value)
    .map(([name, value]) => `${name} must be ${value}`);
}

/** Ids and keys: one value, one name, also inside lists. */
export function nameProblems(schema) {
  const all = components(schema);
  return [...twice(all.map((it) => it.id)), ...twice(all.map(nameOf).filter(Boolean))].map((name) => `${name} is used twice`);
}

/** Conditions that browser and server understand alike, over names they both know. */
export function conditionProblems(schema) {
  const all = components(schema);
  const known = [...KNOWN_FROM_PROCESS, ...all.map(nameOf)];
  return all.filter((it) => it.conditional).flatMap((it) => {
    try {
      return namesIn(it.conditional.hide).filter((name) => !known.includes(name)).map((name) => `${it.id}: nobody knows ${name}`);
    } catch (error) {
      return [`${it.id}: ${error.message}`];
    }
  });
}

/** The names that stand in the list more than once. */
export function twice(names) {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
