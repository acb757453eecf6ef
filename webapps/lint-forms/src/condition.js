const TOKEN = /\s*(!=|=|\(|\)|"[^"]*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y;
const WORDS = ['and', 'or', 'not', 'true', 'false', 'null'];

/**
 * The names a `hide` condition reads. Throws where it uses anything but `=`, `!=`, `and`, `or`, `not(...)`
 * and null tests: the server evaluates the same sentence and knows no more than that.
 */
export function namesIn(condition) {
  if (!condition.startsWith('=')) throw new Error(`"${condition}" does not start with =`);
  return new Reader(condition.slice(1)).whole();
}

class Reader {
  constructor(text) {
    this.text = text;
    this.tokens = tokens(text);
    this.names = [];
  }

  whole() {
    this.either();
    if (this.tokens.length > 0) this.fail();
    return this.names;
  }

  either() {
    do this.both();
    while (this.take('or'));
  }

  both() {
    do this.single();
    while (this.take('and'));
  }

  single() {
    const negated = this.take('not');
    if (this.take('(')) {
      this.either();
      this.expect(')');
    } else if (negated) {
      this.fail();
    } else {
      this.comparison();
    }
  }

  comparison() {
    this.value();
    if (!this.take('=')) this.expect('!=');
    this.value();
  }

  value() {
    const token = this.tokens.shift() ?? this.fail();
    const isName = /^[A-Za-z_]/.test(token);
    if (isName && !WORDS.includes(token)) this.names.push(token);
    else if (!/^["\d-]/.test(token) && !['true', 'false', 'null'].includes(token)) this.fail();
  }

  take(token) {
    return this.tokens[0] === token && Boolean(this.tokens.shift());
  }

  expect(token) {
    if (!this.take(token)) this.fail();
  }

  fail() {
    throw new Error(`"${this.text}" is more than =, !=, and, or, not(...) and null tests`);
  }
}

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`"${text}" cannot be read from "${text.slice(start)}"`);
    found.push(match[1]);
  }
  return found;
}
