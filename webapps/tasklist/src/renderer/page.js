// A form with what stands around it: its draft, its errors, its sending.

import { element } from './dom.js';
import { DraftKeeper } from './draft.js';
import { refusalOf } from './errors.js';
import { FormView } from './formview.js';
import { saveWhenLeaving } from './leaving.js';
import { contextLine, sharedPanels } from './panels.js';
import { logInLink, StatusLine } from './status.js';
import { startedBefore } from './started.js';
import { alertBox, errorSummary } from './summary.js';
import { word } from './words.js';

export class Page {
  #client;
  #options;
  #root;
  #host = element('div', { className: 'mj-host' });
  #alerts = element('div', {});
  #note = element('p', { className: 'mj-note', hidden: true });
  #status;
  #view;
  #keeper = null;
  #touched = false;
  #summed = false;
  #leave = new AbortController();

  constructor(container, client, options) {
    this.#client = client;
    this.#options = options;
    this.#status = new StatusLine({
      keepMine: () => this.#keeper.keepMine(),
      takeTheirs: () => this.#takeTheirs(),
    }, options.loginUrl);
    this.#root = element('div', { className: 'mj-form' });
    container.append(this.#root);
  }

  async show({ schema, formData, words }) {
    this.words = words;
    const { pending } = this.#options;
    const { context = {}, shared } = formData;
    this.#root.append(...[contextLine(context), this.#note, this.#begun(formData), this.#alerts,
      sharedPanels(shared), this.#host, this.#status.node].filter(Boolean));
    this.#view = new FormView(this.#host);
    this.schema = schema;
    this.formData = formData;
    await this.#view.show(schema, pending ? { ...formData, draft: pending.draft } : formData);
    this.#view.label = context.step ?? schema.id;
    this.#touched = Boolean(pending);
    this.#keepDraft(formData, pending);
    this.#view.onChange(() => this.#changed());
    this.#listen();
  }

  /** Checks and sends the form: `{ok: true, result}`, or `{ok: false}` after saying why. */
  async submit() {
    this.#alerts.replaceChildren();
    this.#summed = false;
    const { variables, errors } = await this.#view.check();
    if (errors.length) return this.#wrong(errors);
    await this.#keeper.stop();
    try {
      const result = await this.#client.submit(variables);
      this.#status.clear();
      return { ok: true, result };
    } catch (error) {
      this.#keeper.resume();
      return this.#refused(error);
    }
  }

  /** Moves the focus to the first field. */
  focus() {
    this.#host.querySelector('input:not([type=hidden]), textarea, select')?.focus();
  }

  save() {
    return this.#keeper.flush();
  }

  /** Somebody who has not taken the task sees the form, but cannot write in it. */
  set readOnly(readOnly) {
    this.#view.readOnly = readOnly;
    this.#note.textContent = readOnly ? word('claimFirst') : '';
    this.#note.hidden = !readOnly;
  }

  /** Takes the form away; what could not be saved is for the next `mount` of the same person, else null. */
  async destroy() {
    this.#leave.abort();
    this.#view.takeOver();
    const left = this.#keeper.leave();
    this.#view.destroy();
    this.#root.remove();
    return left;
  }

  #keepDraft(formData, pending) {
    this.#keeper = new DraftKeeper({
      version: pending?.version ?? formData.draftVersion ?? 0,
      unsaved: Boolean(pending),
      read: () => this.#view.draft(),
      save: (...draft) => this.#client.saveDraft(...draft),
      tell: (state) => this.#tell(state),
    });
    if (pending) this.#keeper.flush();
  }

  /** What was typed in a start form another day may be about something else: it can be thrown away. */
  #begun({ draft }) {
    return this.#options.process && draft ? startedBefore((note) => this.#beginAnew(note)) : null;
  }

  async #beginAnew(note) {
    if (!await this.#keeper.discard()) return;
    await this.#view.show(this.schema, { ...this.formData, draft: null });
    this.#keeper.settled();
    this.#status.clear();
    note.remove();
    this.focus();
  }

  #tell(state) {
    this.#status.show(state);
    if (state.kind === 'saved') this.#options.onSaved?.();
    if (state.kind === 'loggedOut') this.#options.onLoggedOut?.();
  }

  #changed() {
    this.#tidy();
    if (this.#touched) {
      this.#options.onChange?.();
      this.#keeper.changed();
    } else {
      // form-js itself computes and tidies after showing
      this.#keeper.settled();
    }
  }

  #listen() {
    const { signal } = this.#leave;
    const touch = () => { this.#touched = true; };
    for (const event of ['pointerdown', 'keydown', 'input', 'click']) {
      this.#host.addEventListener(event, touch, { capture: true, signal });
    }
    saveWhenLeaving(this.#host, this.#view, this.#keeper, signal);
  }

  async #takeTheirs() {
    const draft = this.#keeper.takeTheirs();
    await this.#view.show(this.schema, { ...this.formData, draft });
    this.#keeper.settled();
    this.#status.clear();
  }

  #wrong(errors) {
    this.#summed = true;
    return this.#alert(errorSummary(errors, (entry) => this.#view.focus(entry)));
  }

  /** What was summed up has all been put right. */
  #tidy() {
    if (!this.#summed || this.#view.isWrong) return;
    this.#summed = false;
    this.#alerts.replaceChildren();
  }

  #refused({ status, message }) {
    const refused = status === 400 ? refusalOf(message) : null;
    if (refused?.length) return this.#wrong(this.#view.refuse(this.words.errors(refused)));
    if (status === 401) this.#options.onLoggedOut?.();
    const words = { 400: 'refused', 401: 'loggedOut', 403: 'refused', 404: 'gone', 409: 'taken' };
    const again = status === 401 ? logInLink(this.#options.loginUrl) : null;
    return this.#alert(alertBox(word(status ? words[status] ?? 'broken' : 'offline'), again));
  }

  #alert(box) {
    this.#alerts.replaceChildren(box);
    box.focus();
    return { ok: false };
  }
}
