import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AS_IT_IS, english, loadEnglish } from '../src/renderer/english.js';

const root = new URL('../../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8');
const dictionary = JSON.parse(text('src/main/resources/static/mus/assets/english.json'));
const files = readdirSync(new URL('forms', root)).filter((name) => name.endsWith('.form'));

/** Everything in a form that people read, wherever it stands: found by what it is not. */
const CODE = new Set(['id', 'key', 'path', 'type', 'subtype', 'value', 'valuesKey', 'valuesExpression', 'hide', 'row',
  'columns', 'schemaVersion', 'steers', 'validationType', 'pattern', 'groupAppearance', 'verticalAlignment',
  'expression', 'computeOn', 'defaultValue', 'executionPlatform', 'executionPlatformVersion', 'exporter', 'version',
  'name', 'timeSerializingFormat', 'formId', 'uuid']);

function read(node, key, found) {
  if (typeof node === 'string') {
    if (!CODE.has(key) && /[a-zæøå]/i.test(node)) found.add(node);
  } else if (node && typeof node === 'object') {
    for (const [name, child] of Object.entries(node)) read(child, Array.isArray(node) ? key : name, found);
  }
  return found;
}

/** The Java files of a module that speak through forms; its pages have message files. */
function javaIn(folder) {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.java') && !file.parentPath.includes('/web'))
    .map((file) => `${file.parentPath}/${file.name}`);
}

/** What looks like Danish for people in a source; what is thrown or logged is for programmers. */
function danishIn(source) {
  const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*/g, '');
  return [...code.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .filter(({ 1: words }) => /[æøåÆØÅ]/.test(words) || /^[A-Z][a-zæøå]+ [a-zæøå]/.test(words))
    .filter(({ index }) => !/Exception\(|LOG\.|super\(/.test(code.slice(Math.max(0, index - 90), index)))
    .map(([, words]) => words);
}

describe('the English of the forms', () => {
  it('knows the forms', () => expect(files.length).toBeGreaterThanOrEqual(25));

  it.each(files)('is complete in %s', (file) => {
    const schema = JSON.parse(text(`forms/${file}`));
    const texts = [...read(schema, '', new Set())];
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((danish) => !dictionary.forms[danish])).toEqual([]);
    const shown = read(english(dictionary).schema(schema), '', new Set());
    expect([...shown].filter((word) => /[æøåÆØÅ]/.test(word))).toEqual([]);
  });

  it('has nothing that no form says any more', () => {
    const all = new Set(files.flatMap((file) => [...read(JSON.parse(text(`forms/${file}`)), '', new Set())]));
    expect(Object.keys(dictionary.forms).filter((danish) => !all.has(danish))).toEqual([]);
  });

  it('knows every question of the bank and its topic', () => {
    const lines = [...text('src/main/resources/questions.yml').matchAll(/^\s+(?:topic|text): (.+)$/gm)];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.map(([, line]) => line).filter((danish) => !dictionary.server[danish])).toEqual([]);
  });

  it('knows what every task and process is called', () => {
    const names = readdirSync(new URL('processes', root)).flatMap((file) =>
      [...text(`processes/${file}`).matchAll(/<bpmn:(?:userTask|process) [^>]*?name="([^"]+)"/g)]);
    expect(names.length).toBeGreaterThan(25);
    expect(names.map(([, name]) => name).filter((danish) => !dictionary.server[danish])).toEqual([]);
  });

  it('knows why every task is there', () => {
    const reasons = readdirSync(new URL('processes', root)).flatMap((file) =>
      [...text(`processes/${file}`).matchAll(/<bpmn:userTask [^>]*>\s*<bpmn:documentation>([^<]+)</g)]);
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.map(([, reason]) => reason).filter((danish) => !dictionary.server[danish])).toEqual([]);
  });

  it('calls the tasks what the mails call them', () => {
    const mails = text('src/main/resources/messages_en.properties');
    const tasks = readdirSync(new URL('processes', root)).flatMap((file) =>
      [...text(`processes/${file}`).matchAll(/<bpmn:userTask id="userTask_(\w+)" name="([^"]+)"/g)]);
    expect(tasks.length).toBeGreaterThan(20);
    for (const [, stem, name] of tasks) expect(mails, name).toContain(`mail.step.${stem}=${dictionary.server[name]}\n`);
  });

  it('knows what the modules say in panels, options and refusals', () => {
    const known = [...Object.keys(dictionary.server), ...Object.keys(dictionary.forms)].join('\n');
    const sources = ['conversation', 'plan', 'followup', 'evaluation', 'wheel', 'request', 'escalation', 'engine', 'handover', 'schedule', 'substitute']
      .flatMap((module) => javaIn(`src/main/java/dk/mushjul/${module}`));
    const said = sources.flatMap((file) => danishIn(readFileSync(file, 'utf8')));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((words) => !known.includes(words.trim()))).toEqual([]);
  });

  it('knows what the server says about answers', () => {
    const lines = [...text('src/main/resources/dk/mushjul/form/complaints.properties').matchAll(/^[\w.]+=(.+)$/gm)];
    expect(lines.length).toBeGreaterThan(20);
    const known = english(dictionary).errors;
    for (const [, line] of lines) {
      const message = line.replace(/\{\d\}/g, '7').replaceAll("''", "'");
      if (message !== '7') expect(known([{ key: 'a', label: 'År', message }])[0].message).not.toBe(message);
    }
  });

  it('has as many places as the Danish', () => {
    const places = (line) => line.split('{}').length;
    for (const [danish, inEnglish] of Object.entries(dictionary.server)) expect(places(inEnglish), danish).toBe(places(danish));
  });
});

describe('a form that is read in English', () => {
  const words = english({
    forms: { Mål: 'Goal', Ja: 'Yes' },
    server: {
      'MUS med {}': 'MUS with {}', Frist: 'Deadline', Hvem: 'Who', Lederen: 'The manager', 'Det virker': 'It works',
      'Nævnt {} gange': 'Mentioned {} times',
    },
  });

  it('keeps what the dictionary does not know, and is not changed itself', () => {
    const schema = { components: [
      { type: 'group', label: 'Mål', components: [{ key: 'goal', label: 'Ny ting', values: [{ label: 'Ja', value: 'yes' }] }] },
    ] };
    const shown = words.schema(schema).components[0];
    expect([shown.label, shown.components[0].label, shown.components[0].values]).toEqual(
      ['Goal', 'Ny ting', [{ label: 'Yes', value: 'yes' }]]);
    expect(schema.components[0].label).toBe('Mål');
  });

  it('has the server’s own words in English, and people’s words as they wrote them', () => {
    const { context, options, shared, data } = words.formData({
      context: { about: 'MUS med Emma Lund', step: 'x' },
      options: { tie: [{ label: 'Mål', value: 'a' }, { label: 'Borgeren først', value: 'b' }] },
      data: {
        own: 'Det virker', bands: { 2: 'Det virker' }, answers: [{ question: 'Det virker', answer: 'Det virker' }],
      },
      shared: [{ key: 'plan', title: 'MUS med Emma', at: '3. marts 2027', items: [
        { label: 'Lære nyt', text: 'Frist: 1. maj 2027\nHvem: Lederen\nHvem: Jens, Lederen\nvi ses 1. maj\nfredag den 7. maj 2027 kl. 09:00, Kantinen' },
      ] }],
    }, { components: [
      { type: 'textfield', key: 'own' },
      { type: 'dynamiclist', id: 'l', path: 'answers', components: [
        { type: 'textfield', key: 'question', readonly: true }, { type: 'textarea', key: 'answer' },
      ] },
    ] });
    expect(context.about).toBe('MUS with Emma Lund');
    expect(options.tie.map(({ label }) => label)).toEqual(['Goal', 'Borgeren først']);
    expect(data).toEqual({
      own: 'Det virker', bands: { 2: 'It works' }, answers: [{ question: 'It works', answer: 'Det virker' }],
    });
    expect(shared[0]).toEqual({ key: 'plan', title: 'MUS with Emma', at: '3 March 2027', items: [
      { label: 'Lære nyt', text: 'Deadline: 1 May 2027\nWho: The manager\nWho: Jens, The manager\nvi ses 1. maj\nFriday 7 May 2027 at 09:00, Kantinen' },
    ] });
  });

  it('stays Danish without the dictionary', async () => {
    expect(await loadEnglish('/mus', () => Promise.reject(new Error('offline')))).toBe(AS_IT_IS);
    expect(await loadEnglish('/mus', async () => ({ ok: false }))).toBe(AS_IT_IS);
  });
});
