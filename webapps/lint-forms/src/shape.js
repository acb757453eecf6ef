import { components, nameOf } from './forms.js';
import { twice } from './names.js';

const COMMON = ['id', 'type', 'conditional', 'layout', 'properties'];
const FIELD = [...COMMON, 'key', 'label', 'description', 'readonly', 'defaultValue', 'validate'];
const OPTIONS = [...FIELD, 'values', 'valuesKey'];

/** The component types a form may use, each with the properties that mean something to it. */
const ALLOWED = {
  textfield: [...FIELD, 'appearance'],
  textarea: FIELD,
  number: [...FIELD, 'appearance', 'decimalDigits', 'increment'],
  datetime: [...COMMON, 'key', 'description', 'readonly', 'defaultValue', 'validate', 'subtype', 'dateLabel', 'timeLabel',
    'use24h', 'timeInterval', 'timeSerializingFormat', 'disallowPassedDates'],
  expression: [...COMMON, 'key', 'expression', 'computeOn'],
  checkbox: FIELD,
  checklist: OPTIONS,
  radio: OPTIONS,
  select: [...OPTIONS, 'searchable'],
  taglist: OPTIONS,
  text: [...COMMON, 'text'],
  table: [...COMMON, 'label', 'dataSource', 'columns', 'rowCount'],
  spacer: [...COMMON, 'height'],
  separator: COMMON,
  // no path: it would move the keys of the fields inside
  group: [...COMMON, 'label', 'components', 'showOutline', 'verticalAlignment'],
  dynamiclist: [...COMMON, 'label', 'path', 'components', 'showOutline', 'verticalAlignment', 'isRepeating',
    'allowAddRemove', 'defaultRepetitions', 'disableCollapse'],
};

const MAY_STEER = ['radio', 'select', 'checkbox', 'number', 'datetime'];
const WITH_OPTIONS = ['radio', 'select', 'checklist', 'taglist'];

/** Types, their properties, and what each must bring along. */
export function shapeProblems(schema) {
  return components(schema).flatMap((it) => [...problems(it)].map((problem) => `${nameOf(it) ?? it.id}: ${problem}`));
}

function* problems(it) {
  const allowed = ALLOWED[it.type];
  if (!allowed) return yield `type ${it.type} is not allowed`;
  const strange = Object.keys(it).filter((name) => name !== 'lists' && !allowed.includes(name));
  if (strange.length > 0) yield `${strange.join(', ')} means nothing to ${it.type}`;
  if (!it.id) yield 'has no id';
  if (allowed.includes('key') && !/^[a-z]\w*$/.test(it.key ?? '')) yield 'has no proper key';
  if (it.properties?.steers && !MAY_STEER.includes(it.type)) yield `${it.type} cannot steer the flow`;
  if (it.properties?.steers && it.lists.length > 0) yield 'a field in a list cannot steer the flow';
  yield* valueProblems(it);
  yield* listProblems(it);
}

function* valueProblems(it) {
  if (it.type === 'textfield' && !(it.validate?.maxLength <= 200)) yield 'needs maxLength of at most 200';
  if (it.type === 'textarea' && !(it.validate?.maxLength <= 4000)) yield 'needs maxLength of at most 4000';
  if (it.type === 'number' && (it.decimalDigits !== 0 || !(it.validate?.min < it.validate?.max))) yield 'needs min, max and no decimals';
  if (it.type === 'datetime') yield* dayOrTimeProblems(it);
  if (WITH_OPTIONS.includes(it.type)) yield* optionProblems(it);
}

function* dayOrTimeProblems(it) {
  const isLocalQuarter = it.timeSerializingFormat === 'no_timezone' && it.timeInterval === 15 && it.use24h;
  if (!['date', 'time'].includes(it.subtype)) yield 'is either a date or a time';
  if (it.subtype === 'time' && !isLocalQuarter) yield 'needs local time in steps of 15 minutes';
}

function* optionProblems(it) {
  if (Boolean(it.values) === Boolean(it.valuesKey)) yield 'needs values or valuesKey';
  if (it.valuesKey && it.valuesKey !== `${it.key}Options`) yield `valuesKey must be ${it.key}Options`;
  if (it.values?.some(({ value }) => !/^[a-z][A-Za-z]*$/.test(value))) yield 'option values are English lowerCamel';
  if (twice(it.values?.map(({ value }) => value) ?? []).length > 0) yield 'offers a value twice';
}

function* listProblems(it) {
  if (it.type !== 'dynamiclist') return;
  if (it.disableCollapse !== true) yield 'must not fold its rows away';
  if (it.isRepeating !== true) yield 'must repeat';
  if (it.defaultRepetitions !== 0) yield 'must start without rows, for an empty row would have to be filled';
}
