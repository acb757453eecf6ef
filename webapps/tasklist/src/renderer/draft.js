// Keeps what a person writes on the server while it is being written.

/** A pause in typing after which a draft is saved, and the waits after an attempt that failed. */
export const PAUSE = 1200;
const WAITS = [2000, 5000, 15000, 30000];

/**
 * `read` gives the draft as it is now, `save(draft, version, options)` sends it and answers
 * `{kind: 'saved', version}`, `{kind: 'conflict', draft, version}` or another kind (`offline`,
 * `loggedOut`, `gone`, `refused`). `tell({kind, …})` hears every change of state.
 */
export class DraftKeeper {
  #version;
  #read;
  #save;
  #tell;
  #saved;
  #timer = null;
  #flight = null;
  #failures = 0;
  #theirs = null;
  #stopped = false;
  #told = null;

  /** `unsaved` when what stands here now has not reached the server yet. */
  constructor({ version, read, save, tell, unsaved = false }) {
    this.#version = version;
    this.#read = read;
    this.#save = save;
    this.#tell = (state) => tell({ kind: this.#told = state.kind });
    this.#saved = unsaved ? null : JSON.stringify(read());
  }

  get unsaved() {
    return !this.#stopped && JSON.stringify(this.#read()) !== this.#saved;
  }

  /** Something was typed: it is saved after a pause. */
  changed() {
    if (this.#theirs) return;
    if (!this.unsaved) return this.#takenBack();
    this.#tell({ kind: 'unsaved' });
    this.#later(this.#failures ? WAITS[0] : PAUSE);
  }

  /** Saves at once what is not saved yet. `leaving` when the page may be gone before the answer. */
  async flush({ leaving = false } = {}) {
    clearTimeout(this.#timer);
    if (this.#theirs) return;
    if (!this.unsaved) return this.#takenBack();
    if (this.#flight) await this.#flight;
    if (this.unsaved && !this.#theirs && !this.#flight) await this.#send(leaving);
  }

  /** The person keeps what stands here: it replaces the newer draft from elsewhere. */
  async keepMine() {
    this.#version = this.#theirs.version;
    this.#theirs = null;
    await this.flush();
  }

  /** The person takes the draft from elsewhere, which the caller then shows. */
  takeTheirs() {
    const { draft, version } = this.#theirs;
    this.#version = version;
    this.#theirs = null;
    return draft;
  }

  /** Throws away what is kept: true when it is gone, so that the caller can show an empty form. */
  async discard() {
    clearTimeout(this.#timer);
    await this.#flight;
    const answer = await this.#save(null, this.#version, {});
    if (answer.kind !== 'saved') this.#take(answer, '');
    else this.#version = answer.version ?? this.#version + 1;
    return answer.kind === 'saved';
  }

  /** What stands here now is what the server has: after showing a draft from elsewhere. */
  settled() {
    this.#saved = JSON.stringify(this.#read());
  }

  /** Nothing more is saved: the task is done, or gone. Waits for a save that is under way. */
  async stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#flight;
  }

  /** The last attempt before the form is taken away: what could not be saved, or null. */
  async leave() {
    await this.flush({ leaving: true });
    const left = this.unsaved ? { draft: this.#read(), version: this.#version } : null;
    await this.stop();
    return left;
  }

  /** The task is still there after all (its completion was refused). */
  resume() {
    this.#stopped = false;
    this.changed();
  }

  /** What was typed and not saved has been taken back: what stands here is with the server. */
  #takenBack() {
    if (this.#stopped || this.#flight || !['unsaved', 'refused', 'offline'].includes(this.#told)) return;
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#tell({ kind: 'saved' });
  }

  #later(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  async #send(leaving) {
    const draft = this.#read();
    // while nothing comes through, what is said about it stays as it is
    if (!this.#failures) this.#tell({ kind: 'saving' });
    this.#flight = this.#save(draft, this.#version, { leaving });
    const answer = await this.#flight;
    this.#flight = null;
    this.#take(answer, JSON.stringify(draft));
  }

  #take(answer, sent) {
    if (answer.kind === 'conflict' && JSON.stringify(answer.draft) === sent) {
      this.#take({ kind: 'saved', version: answer.version }, sent);
    } else if (answer.kind === 'saved') {
      this.#version = answer.version ?? this.#version + 1;
      this.#saved = sent;
      this.#failures = 0;
      this.#tell({ kind: 'saved' });
      this.changed();
    } else if (answer.kind === 'conflict') {
      this.#theirs = { draft: answer.draft, version: answer.version };
      this.#tell({ kind: 'conflict' });
    } else {
      this.#failed(answer.kind);
    }
  }

  #failed(kind) {
    this.#tell({ kind });
    if (kind === 'gone') {
      this.#stopped = true;
    } else if (!this.#stopped) {
      this.#later(WAITS[Math.min(this.#failures++, WAITS.length - 1)]);
    }
  }
}
