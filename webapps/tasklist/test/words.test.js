import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { adapt } from '../build/form-js.mjs';
import {
  DANISH, ENGLISH, dateInWords, preferredLanguage, rowWord, speak, timeOfDay, word,
} from '../src/renderer/words.js';

afterEach(() => speak('da'));

const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words', () => {
  it('are the same in both languages, with the same places', () => {
    expect(Object.keys(ENGLISH)).toEqual(Object.keys(DANISH));
    for (const key of Object.keys(DANISH)) {
      expect(places(ENGLISH[key]), key).toEqual(places(DANISH[key]));
    }
  });

  it('are filled in', () => {
    expect(word('maxLength', { n: 120, over: 3 })).toBe('Skriv højst 120 tegn. Der er 3 for mange.');
  });

  it('follow the browser, and are Danish for every other language', () => {
    expect(preferredLanguage(['en-US', 'da'])).toBe('en');
    expect(preferredLanguage(['da-DK', 'en'])).toBe('da');
    expect(preferredLanguage(['de-DE', 'en'])).toBe('da');
    expect(preferredLanguage([])).toBe('da');
  });

  it('write dates and times the way of the language', () => {
    const at = new Date(2027, 2, 1, 9, 5);
    expect(timeOfDay(at)).toBe('09.05');
    expect(dateInWords('2027-03-01T23:30:00')).toBe('1. marts 2027');
    expect(dateInWords('snart')).toBe('snart');
    speak('en');
    expect(timeOfDay(at)).toBe('09:05');
    expect(dateInWords('2027-03-01')).toBe('1 March 2027');
  });

  it('of a button that adds a row may come from the form', () => {
    expect(rowWord({ properties: { add: 'Tilføj et mål' } })).toBe('Tilføj et mål');
    expect(rowWord({})).toBe('Tilføj');
  });
});

describe('form-js', () => {
  const path = createRequire(import.meta.url).resolve('@bpmn-io/form-js-viewer').replace('index.cjs', 'index.es.js');
  const source = readFileSync(path, 'utf8');

  it('has all its words looked up, by keys that exist', () => {
    const code = adapt(source);
    for (const english of ['Field is required.', "'Add new'", 'Remove list item', "'Search'", 'Nothing to show.', 'No results']) {
      expect(source, english).toContain(english);
      expect(code, english).not.toContain(english);
    }
    const keys = [...code.matchAll(/\bword\(([^)]*?)[,)]/g)].flatMap(([, argument]) => argument.match(/'\w+'/g));
    expect(keys.length).toBeGreaterThan(30);
    for (const key of keys) expect(DANISH).toHaveProperty(key.slice(1, -1));
  });

  it('of another version, without a word we know, is not bundled', () => {
    expect(() => adapt(source.replaceAll("'Field is required.'", "'Required.'"))).toThrow(/no longer contains/);
  });
});
