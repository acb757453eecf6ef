import { describe, expect, it } from 'vitest';
import { createClient, Refusal } from '../src/renderer/client.js';

function answer(status, body, headers = {}) {
  return {
    ok: status < 300,
    status,
    headers: new Headers(headers),
    json: async () => {
      if (body === undefined) throw new SyntaxError('no body');
      return body;
    },
  };
}

function client(answers, options = {}) {
  const calls = [];
  const send = async (url, { method = 'GET', headers = {}, body } = {}) => {
    calls.push({ call: `${method} ${url}`, headers, body: body && JSON.parse(body) });
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  return { calls, client: createClient({ task: 'a b', csrf: async () => 'token', send, ...options }) };
}

describe('the client', () => {
  it('asks for a task under its own addresses', async () => {
    const { calls, client: it } = client([answer(200, {}), answer(200, {})]);
    await it.schema();
    await it.formData();
    expect(calls.map(({ call }) => call)).toEqual([
      'GET /camunda/api/engine/engine/default/task/a%20b/deployed-form',
      'GET /mus/api/tasks/a%20b/form-data',
    ]);
  });

  it('starts a process by its key', async () => {
    const { calls, client: it } = client(
      [answer(200, {}), answer(200, { id: '1' })], { task: undefined, process: 'wheel', mus: '/x/mus', camunda: '/x/camunda' });
    await it.formData();
    expect(await it.submit({ year: { value: 2027 } })).toEqual({ id: '1' });
    expect(calls[0].call).toBe('GET /x/mus/api/start-forms/wheel/form-data');
    expect(calls[1]).toMatchObject({
      call: 'POST /x/camunda/api/engine/engine/default/process-definition/key/wheel/submit-form',
      headers: { 'X-XSRF-TOKEN': 'token' },
      body: { variables: { year: { value: 2027 } } },
    });
  });

  it('gives the status and the words of a refusal', async () => {
    const { client: it } = client([answer(400, { message: 'nej' })]);
    await expect(it.submit({})).rejects.toMatchObject({ status: 400, message: 'nej' });
    await expect(client([answer(502)]).client.submit({})).rejects.toBeInstanceOf(Refusal);
  });

  it('saves a draft against a version and learns the next one', async () => {
    const { calls, client: it } = client([answer(204, undefined, { ETag: '"4"' })]);
    expect(await it.saveDraft({ a: 1 }, 3)).toEqual({ kind: 'saved', version: 4 });
    expect(calls[0]).toMatchObject({ call: 'PUT /mus/api/tasks/a%20b/draft', headers: { 'If-Match': '3' }, body: { a: 1 } });
  });

  it('throws a draft away that is of no use any more', async () => {
    const { calls, client: it } = client([answer(204, undefined, { ETag: '"5"' })], { task: undefined, process: 'wheel' });
    expect(await it.saveDraft(null, 4)).toEqual({ kind: 'saved', version: 5 });
    expect(calls[0]).toMatchObject({ call: 'DELETE /mus/api/start-forms/wheel/draft', headers: { 'If-Match': '4' } });
    expect(calls[0].body).toBeUndefined();
  });

  it('learns of a newer draft', async () => {
    const { client: it } = client([answer(412, { draft: { a: 2 }, draftVersion: 5 }, { ETag: '"5"' })]);
    expect(await it.saveDraft({ a: 1 }, 3)).toEqual({ kind: 'conflict', draft: { a: 2 }, version: 5 });
  });

  it('tells a lost connection, an ended login and a task that is gone apart', async () => {
    expect(await client([new TypeError('Failed to fetch')]).client.saveDraft({}, 0)).toEqual({ kind: 'offline' });
    expect(await client([answer(401)]).client.saveDraft({}, 0)).toEqual({ kind: 'loggedOut' });
    expect(await client([answer(404)]).client.saveDraft({}, 0)).toEqual({ kind: 'gone' });
    expect(await client([answer(500)]).client.saveDraft({}, 0)).toEqual({ kind: 'refused' });
  });

  it('asks for a new token once when the old one does not hold', async () => {
    const asked = [];
    const csrf = async ({ renew }) => { asked.push(renew); return renew ? 'new' : 'old'; };
    const { calls, client: it } = client([answer(403), answer(204, undefined, { ETag: '"1"' })], { csrf });
    expect(await it.saveDraft({}, 0)).toEqual({ kind: 'saved', version: 1 });
    expect(calls.map(({ headers }) => headers['X-XSRF-TOKEN'])).toEqual(['old', 'new']);
    expect(asked).toEqual([false, true]);
  });

  it('tells an ended login from a missing right, which look alike', async () => {
    const ended = client([answer(403), answer(403), answer(401)]);
    expect(await ended.client.saveDraft({}, 0)).toEqual({ kind: 'loggedOut' });
    expect(ended.calls.at(-1).call).toBe('GET /mus/api/tasks/a%20b/form-data');
    expect(await client([answer(403), answer(403), answer(200, {})]).client.saveDraft({}, 0)).toEqual({ kind: 'refused' });
    await expect(client([answer(403), answer(403, {}), answer(401)]).client.submit({})).rejects.toMatchObject({ status: 401 });
  });
});
