// A form-js form with Mushjul's rules: what it holds, what is wrong in it, where the focus goes.

import { Form } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Danish } from 'flatpickr/dist/esm/l10n/da.js';
import { draftOf, emptyRows, placesOfRows, variablesOf } from './collect.js';
import { asFormState, listErrors, placeErrors, withoutRows } from './errors.js';
import { accessibleFields } from './fields.jsx';
import { initialData } from './merge.js';
import { fieldsOf, listsOf, withHouseRules, withoutEmptyLists } from './schema.js';
import { dateLocale } from './words.js';

/** What flatpickr's own Danish leaves in English. */
const DANISH_CALENDAR = {
  monthAriaLabel: 'Måned', yearAriaLabel: 'År', scrollTitle: 'Rul for at ændre', toggleTitle: 'Klik for at skifte',
};

export class FormView {
  #container;
  #form;
  #places = new Map();

  constructor(container) {
    this.#container = container;
    flatpickr.localize(dateLocale() === 'da-DK' ? { ...Danish, ...DANISH_CALENDAR } : { firstDayOfWeek: 1 });
    // what is typed is taken over at once: nothing is lost when something else changes meanwhile
    this.#form = new Form({ container, additionalModules: [accessibleFields], debounce: false });
    const events = this.#form.get('eventBus');
    events.on('repeatRenderManager.add', ({ dataPath, index }) => this.#focusRow(dataPath, index));
    events.on('repeatRenderManager.remove', ({ dataPath }) => this.#focusAdd(dataPath));
  }

  show(schema, formData) {
    const data = initialData(schema, formData);
    return this.#form.importSchema(withoutEmptyLists(withHouseRules(schema), data), data);
  }

  onChange(listener) {
    this.#form.on('changed', listener);
  }

  set readOnly(readOnly) {
    this.#form.setProperty('readOnly', readOnly);
  }

  set label(label) {
    this.#form.setProperty('ariaLabel', label);
  }

  /** Whether something to correct stands at a field. */
  get isWrong() {
    return listErrors(this.#form._getState().schema, this.#form._getState().errors).length > 0;
  }

  /** form-js takes over a typed date or time when its field is left. */
  takeOver() {
    const field = document.activeElement;
    if (this.#container.contains(field)) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }

  /** What a draft of this form would hold now. */
  draft() {
    const { schema, data } = this.#form._getState();
    return draftOf(schema, data);
  }

  /** Checks all fields: `{variables}` ready to be sent, and `{errors}` that are also at the fields. */
  async check() {
    this.takeOver();
    await settled();
    const { data, errors } = this.#form.submit();
    const { schema, data: state } = this.#form._getState();
    const left = new Map(listsOf(schema).map((list) => [list.path, emptyRows(schema, list, state[list.path])]));
    const wrong = withoutRows(schema, errors, left);
    this.#form._setState({ errors: wrong });
    this.#places = placesOfRows(schema, state);
    return { variables: variablesOf(schema, data, state), errors: listErrors(schema, wrong) };
  }

  /** Shows what the server refused at its fields and returns it, ready for the summary. */
  refuse(refused) {
    const entries = placeErrors(this.#form._getState().schema, refused, this.#places);
    this.#form._setState({ errors: asFormState(entries) });
    return entries;
  }

  /** Moves the focus to a field, in a list to the one in that row. */
  focus({ id, row }) {
    const list = listsOf(this.#form._getState().schema).find((candidate) => candidate.id === id);
    if (list) return this.#focusList(list);
    const dom = `fjs-form-${this.#form._id}-${id}`;
    const inList = fieldsOf(this.#form._getState().schema).find((field) => field.id === id)?.list;
    const base = inList ? `${dom}_${row ?? 0}` : dom;
    const target = [base, `${base}-date`, `${base}-time`, `${base}-0`, `${base}-search`]
      .map((name) => document.getElementById(name)).find(Boolean) ?? this.#addButton(inList);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  destroy() {
    this.#form.destroy();
  }

  async #focusRow(path, index) {
    const adding = document.activeElement;
    await settled();
    // whoever has gone on since is not called back: what is being typed belongs where it was begun
    if (document.activeElement !== adding) return;
    const list = this.#list(path);
    const first = fieldsOf({ components: list.components }).find((field) => field.readonly !== true);
    if (first) this.focus({ id: first.id, row: index });
  }

  async #focusAdd(path) {
    await settled();
    // nor here is anybody called back, and the page stays still under the pointer
    if (document.activeElement && document.activeElement !== document.body) return;
    this.#addButton(this.#list(path))?.focus({ preventScroll: true });
  }

  #focusList(list) {
    const add = this.#addButton(list);
    const first = fieldsOf({ components: list.components }).find((field) => field.readonly !== true);
    if (add) add.focus();
    else if (first) this.focus({ id: first.id, row: 0 });
  }

  #addButton(list) {
    const label = list && document.getElementById(`fjs-form-${this.#form._id}-${list.id}`);
    return label?.parentElement.querySelector('.fjs-repeat-render-add');
  }

  #list(path) {
    return listsOf(this.#form._getState().schema).find((list) => list.path === path.at(-1));
  }
}

/** form-js takes over a typed date or time a moment after its field was left. */
function settled() {
  return new Promise((resolve) => { setTimeout(resolve, 120); });
}
