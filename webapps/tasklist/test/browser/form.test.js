// The renderer in a real browser, against a server as small as can be.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../build/chromium.mjs';
import { serve } from '../page/server.mjs';

const schema = {
  id: 'try', type: 'default', schemaVersion: 16, components: [
    { type: 'radio', id: 'f1', key: 'outcome', label: 'Blev samtalen holdt?', validate: { required: true },
      values: [{ label: 'Ja', value: 'held' }, { label: 'Nej', value: 'notHeld' }] },
    { type: 'datetime', id: 'f2', key: 'heldOn', dateLabel: 'Hvornår', subtype: 'date', validate: { required: true },
      conditional: { hide: '=outcome = "notHeld"' } },
    { type: 'textarea', id: 'f3', key: 'note', label: 'Det talte vi om', validate: { maxLength: 20 } },
    { type: 'dynamiclist', id: 'l1', path: 'goals', label: 'Mål', isRepeating: true, allowAddRemove: true,
      defaultRepetitions: 0, disableCollapse: true, components: [
        { type: 'textfield', id: 'f4', key: 'goalTitle', label: 'Målet', validate: { required: true } },
        { type: 'select', id: 'f5', key: 'goalTie', label: 'Hvad støtter målet', valuesKey: 'goalTieOptions' },
      ] },
  ],
};

let browser;
let server;
let state;
let page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
});

afterAll(() => browser?.close());

beforeEach(async () => {
  state = {
    schema, draft: null, version: 0, requests: [], submitted: null,
    formData: {
      data: { goals: [{ goalId: 'g1', goalTitle: 'Gammelt mål', goalTie: null }] },
      options: { goalTie: [{ label: 'Borgeren først', value: 's1' }] },
      context: { about: 'Udviklingssamtale 2027', step: 'Hold samtalen' },
      shared: [{ key: 'focus', title: 'Enhedens fokus', by: 'Mads', at: '2027-01-11', items: [{ label: 'Fokus', text: '<b>ro</b>' }] }],
    },
    submit: (variables) => { state.submitted = variables; return [204]; },
  };
  server = await serve(state);
});

afterEach(async () => {
  await page?.context().close();
  server.close();
});

async function open(options = {}) {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(`http://127.0.0.1:${server.address().port}/?language=${options.locale === 'en-GB' ? 'en' : 'da'}`);
  await page.waitForSelector('body[data-ready]');
}

const send = () => page.click('#send');
const saved = () => page.waitForFunction(() => /^Gemt kl/.test(document.querySelector('.mj-status').textContent));

describe('a form', () => {
  it('shows what others shared as text, never as markup', async () => {
    await open();
    expect(await page.innerText('.mj-panel')).toContain('<b>ro</b>');
  });

  it('sums up what is missing, takes the focus there and from there to the field', async () => {
    await open();
    await send();
    await page.waitForSelector('.mj-alert');
    expect(await page.getAttribute('.mj-alert', 'role')).toBe('alert');
    expect(await page.locator('.mj-alert li').allInnerTexts()).toEqual([
      'Blev samtalen holdt? Skal udfyldes.', 'Hvornår: Skal udfyldes.',
    ]);
    expect(await page.evaluate(() => document.activeElement.className)).toBe('mj-alert');
    await page.click('.mj-alert li >> nth=1 >> a');
    expect(await page.evaluate(() => document.activeElement.id)).toMatch(/f2-date$/);
    expect(state.submitted).toBeNull();
    await page.keyboard.type('1.3.2027');
    await page.keyboard.press('Tab');
    expect(await page.locator('.mj-alert').count()).toBe(1);
    await page.getByText('Ja', { exact: true }).click();
    await page.waitForFunction(() => !document.querySelector('.mj-alert'));
  });

  it('sends what is visible, rows with their goals, empty rows not at all', async () => {
    await open();
    await page.getByText('Ja', { exact: true }).click();
    await page.fill('input[id$="f2-date"]', '1.3.2027');
    await page.click('.fjs-repeat-render-add');
    await page.waitForFunction(() => document.activeElement.id.endsWith('f4_1'));
    await page.click('.fjs-repeat-render-add');
    await page.waitForFunction(() => document.activeElement.id.endsWith('f4_2'));
    await page.keyboard.type('Nyt mål');
    await page.selectOption('select[id$="f5_2"]', { label: 'Borgeren først' });
    await send();
    await page.waitForSelector('body[data-done]');
    expect(state.submitted).toEqual({
      outcome: { value: 'held' }, heldOn: { value: '2027-03-01' }, note: { value: '' },
      goals: { type: 'Json', value: JSON.stringify([
        { goalTitle: 'Gammelt mål', goalTie: null, goalId: 'g1' }, { goalTitle: 'Nyt mål', goalTie: 's1' },
      ]) },
    });
  });

  it('leaves whoever writes elsewhere where they write, also right after a row was added', async () => {
    await open();
    await page.evaluate(() => {
      document.querySelector('.fjs-repeat-render-add').click();
      document.querySelector('textarea').focus();
    });
    await page.keyboard.type('Skrevet i ét stræk.', { delay: 15 });
    expect(await page.inputValue('textarea')).toBe('Skrevet i ét stræk.');
    expect(await page.inputValue('input[id$="f4_1"]')).toBe('');
  });

  it('leaves out what is hidden', async () => {
    await open();
    await page.getByText('Nej', { exact: true }).click();
    await page.waitForFunction(() => !document.querySelector('input[id$="f2-date"]'));
    await send();
    await page.waitForSelector('body[data-done]');
    expect(Object.keys(state.submitted)).toEqual(['outcome', 'note', 'goals']);
  });

  it("shows the server's refusal at its field and on top", async () => {
    const errors = JSON.stringify({ errors: [{ key: 'goals[1].goalTitle', label: 'Målet', message: 'Det findes allerede.' }] });
    state.submit = () => [400, { type: 'RestException', message: `Cannot submit task form one: ${errors}` }];
    await open();
    await page.getByText('Nej', { exact: true }).click();
    await page.click('.fjs-repeat-render-add');
    await page.click('.fjs-repeat-render-add');
    await page.fill('input[id$="f4_2"]', 'Gammelt mål');
    await send();
    await page.waitForSelector('.mj-alert');
    expect(await page.innerText('.mj-alert li')).toBe('Målet (3): Det findes allerede.');
    expect(await page.innerText('.fjs-repeat-row-container >> nth=2 >> .fjs-form-field-error')).toBe('Det findes allerede.');
  });

  it('shows what the server refused about a whole list below it, and leads there', async () => {
    const errors = JSON.stringify({ errors: [{ key: 'goals', label: 'Mål', message: 'Vælg højst tre.' }] });
    state.submit = () => [400, { message: `Cannot submit task form one: ${errors}` }];
    await open();
    await page.getByText('Nej', { exact: true }).click();
    await send();
    await page.waitForSelector('.mj-alert');
    expect(await page.innerText('.mj-list .fjs-form-field-error')).toBe('Vælg højst tre.');
    await page.click('.mj-alert li a');
    expect(await page.evaluate(() => document.activeElement.className)).toContain('fjs-repeat-render-add');
  });

  it('says that somebody else was faster', async () => {
    state.submit = () => [409, { message: 'taken' }];
    await open();
    await page.getByText('Nej', { exact: true }).click();
    await send();
    expect(await page.innerText('.mj-alert')).toContain('gjort færdig eller givet til en anden');
  });

  it.each([['da-DK', /^man/i], ['en-GB', /^mon/i]])('begins the week on Monday in %s', async (locale, monday) => {
    await open({ locale });
    await page.focus('input[id$="f2-date"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.flatpickr-calendar.open');
    expect((await page.locator('.flatpickr-calendar.open .flatpickr-weekday').first().innerText()).trim()).toMatch(monday);
  });

  it('speaks English where the browser does', async () => {
    await open({ locale: 'en-GB' });
    await send();
    await page.waitForSelector('.mj-alert');
    const text = await page.innerText('main');
    expect(text).toContain('There are 2 things to correct');
    expect(text).toContain('This is required.');
    expect(text).not.toMatch(/Skal udfyldes|Tilføj|Fuldfør/);
  });
});

describe('a draft', () => {
  it('is saved after a pause, is there again, and nothing of it is in the browser', async () => {
    await open();
    await page.fill('textarea', 'Vi talte om ro');
    await saved();
    expect(state.draft.note).toBe('Vi talte om ro');
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    expect(await page.inputValue('textarea')).toBe('Vi talte om ro');
    const kept = await page.evaluate(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys(),
    ]));
    expect(kept).toBe('[{},{},[],[]]');
  });

  it('is not made by only looking', async () => {
    await open();
    await page.waitForTimeout(2000);
    expect(state.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('survives a lost connection', async () => {
    await open();
    await page.context().setOffline(true);
    await page.fill('textarea', 'skrevet uden net');
    await page.waitForFunction(() => /ingen forbindelse/.test(document.querySelector('.mj-status').textContent));
    await page.context().setOffline(false);
    await saved();
    expect(state.draft.note).toBe('skrevet uden net');
  });

  it('of another tab is not overwritten: the person chooses', async () => {
    await open();
    state.draft = { note: 'fra telefonen' };
    state.version = 5;
    await page.fill('textarea', 'fra pc’en');
    await page.getByText('Hent det andet').click();
    await page.waitForFunction(() => document.querySelector('textarea').value === 'fra telefonen');
    expect(state.draft.note).toBe('fra telefonen');
    await page.fill('textarea', 'fra begge');
    await saved();
    expect([state.draft.note, state.version]).toEqual(['fra begge', 6]);
  });

  it('is saved when the page is left before the pause is over', async () => {
    await open();
    await page.fill('textarea', 'hurtigt væk');
    await page.evaluate(() => window.form.destroy());
    await expect.poll(() => state.draft?.note).toBe('hurtigt væk');
  });
});

describe('the MUS test', () => {
  it('shows the own points as one answers, and neither sends nor keeps them', async () => {
    state.schema = JSON.parse(await readFile(new URL('../../../../forms/answerMusTest.form', import.meta.url), 'utf8'));
    state.formData = {
      data: {
        version: 'employee', answerPoints: { never: 0, rarely: 1, sometimes: 2, mostly: 3, always: 4 },
        pointsBands: { 4: 'MUS virker', 2.5: 'Det meste virker' },
      },
      options: {}, context: {}, shared: [],
    };
    await open();
    const result = page.locator('.fjs-form-field-text').filter({ hasText: 'point' }).first();
    await page.getByText('Altid').first().click();
    await expect.poll(() => result.innerText()).toContain('1 af 10 udsagn og fået 4 point. Det er 4 i gennemsnit ud af 4: MUS virker.');
    await page.getByText('Sjældent').nth(1).click();
    await expect.poll(() => result.innerText()).toContain('2 af 10 udsagn og fået 5 point. Det er 2,5 i gennemsnit ud af 4: Det meste virker.');
    await saved();
    await send();
    await expect.poll(() => state.submitted).not.toBeNull();
    for (const kept of [state.draft, state.submitted]) {
      expect(Object.keys(kept).filter((key) => !/^(employee|manager)\d\d$/.test(key))).toEqual([]);
    }
  });
});

describe('on a phone', () => {
  it('dates and numbers are asked for the way the phone does', async () => {
    state.schema = { ...schema, components: [
      { type: 'datetime', id: 'd', key: 'on', dateLabel: 'Dag', subtype: 'date', validate: { required: true } },
      { type: 'datetime', id: 't', key: 'from', timeLabel: 'Klokken', subtype: 'time', timeInterval: 15, timeSerializingFormat: 'no_timezone' },
      { type: 'number', id: 'n', key: 'minutes', label: 'Minutter', decimalDigits: 0 },
      { type: 'number', id: 'k', key: 'money', label: 'Beløb', decimalDigits: 2 },
      { type: 'textfield', id: 'p', key: 'phone', label: 'Telefon', validate: { validationType: 'phone' } },
    ] };
    state.formData = { data: { from: '09:15' } };
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    expect(await page.inputValue('input[type=time]')).toBe('09:15');
    expect(await page.locator('input[inputmode]').evaluateAll((all) => all.map((input) => input.inputMode)))
      .toEqual(['numeric', 'decimal', 'tel']);
    await send();
    expect(await page.innerText('.mj-alert li')).toBe('Dag: Skal udfyldes.');
    await page.click('.mj-alert li a');
    expect(await page.evaluate(() => document.activeElement.type)).toBe('date');
    await page.fill('input[type=date]', '2027-03-01');
    await send();
    await page.waitForSelector('body[data-done]');
    expect(state.submitted).toMatchObject({ on: { value: '2027-03-01' }, from: { value: '09:15' } });
  });

  it('a scale stands in one line, five answers of several words below each other', async () => {
    const radio = (id, key, words) => ({ type: 'radio', id, key, label: key, ...words });
    state.schema = { ...schema, components: [
      radio('s', 'scale', { values: ['Aldrig', 'Sjældent', 'Af og til', 'Oftest', 'Altid'].map((label) => ({ label, value: label })) }),
      radio('a', 'answer', { valuesKey: 'answerOptions' }),
    ] };
    state.formData = { options: { answer: ['Ja, jeg godkender planen', 'Jeg beder om en ændring', 'Vi skal tale om den igen',
      'Vi er ikke enige', 'Samtalen er ikke holdt'].map((label, at) => ({ label, value: String(at) })) } };
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const lines = (key) => page.locator(`[aria-label=${key}] input`).evaluateAll((all) => all.map((input) => Math.round(input.getBoundingClientRect().top)));
    expect(new Set(await lines('scale')).size).toBe(1);
    expect(new Set(await lines('answer')).size).toBe(5);
  });

  it('nothing overflows, and little is transferred', async () => {
    await open({ viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const { size } = await import('node:fs/promises').then(({ stat }) => stat(new URL('../../dist/static/mus/assets/mus-forms.js', import.meta.url)));
    const { gzipSync } = await import('node:zlib');
    const script = gzipSync(await readFile(new URL('../../dist/static/mus/assets/mus-forms.js', import.meta.url)));
    expect(size).toBeGreaterThan(0);
    expect(script.length).toBeLessThan(200 * 1024);
  });
});
