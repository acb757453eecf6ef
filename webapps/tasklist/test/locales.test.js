import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const apps = new URL('../../../src/main/resources/META-INF/resources/webjars/camunda/app/', import.meta.url);
const locale = (app, language) => JSON.parse(readFileSync(new URL(`${app}/locales/${language}.json`, apps), 'utf8'));
const places = (text) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

describe.each(['tasklist', 'welcome', 'admin', 'cockpit'])('%s', (app) => {
  const danish = locale(app, 'da');
  const english = locale(app, 'en');

  it('has the same words in Danish as in English, with the same places', () => {
    expect(Object.keys(danish.labels)).toEqual(Object.keys(english.labels));
    for (const [key, text] of Object.entries(english.labels)) {
      expect(places(danish.labels[key]), key).toEqual(places(text));
    }
  });

  it('leaves no word empty but the banner and what is empty in English', () => {
    for (const [key, text] of Object.entries(danish.labels)) {
      expect(text === '', key).toBe(english.labels[key] === '');
    }
    expect(english.labels.BANNER_CE_EOL_TEXT).toBe('');
  });

  it('begins the week on Monday', () => {
    for (const { dateLocales } of [danish, english]) {
      if (dateLocales) expect(dateLocales.week).toEqual({ dow: 1, doy: 4 });
    }
  });
});

describe('Danish', () => {
  it.each(['tasklist', 'welcome', 'admin'])('is complete in %s', (app) => {
    const danish = locale(app, 'da').labels;
    const english = locale(app, 'en').labels;
    const alike = Object.keys(english).filter((key) => /[a-z]{4}/.test(english[key]) && danish[key] === english[key]);
    const sameInBoth = ['Admin', 'Camunda', 'Cockpit', 'Diagram', 'Filter', 'Operator', 'Start', 'Type', '<null>', 'Links', 'Optimize', 'System', 'weekend'];
    expect(alike.filter((key) => !sameInBoth.includes(english[key]))).toEqual([]);
  });

  it('says Fuldfør', () => {
    expect(locale('tasklist', 'da').labels.COMPLETE).toBe('Fuldfør');
  });
});
