// The calls of a form to the server.

const CHANGES = new Set(['POST', 'PUT', 'DELETE']);

/** The answer of the server to something that was asked for but not given. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.message ?? `${status}`);
    this.status = status;
  }
}

/** Camunda's token against forged requests: known, in its cookie (below /camunda), or from our own API. */
function csrfToken(known, mus, send) {
  return async ({ renew = false } = {}) => {
    const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(globalThis.document?.cookie ?? '')?.[1];
    const token = cookie ?? known;
    if (token && !renew) return token;
    const answer = await send(`${mus}/api/me`, { headers: { Accept: 'application/json' } });
    return answer.headers.get('X-XSRF-TOKEN') ?? token ?? '';
  };
}

/**
 * `task` or `process` says whose form it is; `camunda` and `mus` are the roots of the two APIs,
 * `schemaUrl` replaces the usual address of the form.
 */
export function createClient({
  task, process, schemaUrl, camunda = '/camunda', mus = '/mus', engine = 'default', csrf,
  send = (...request) => fetch(...request),
}) {
  const token = typeof csrf === 'function' ? csrf : csrfToken(csrf, mus, send);
  const engineApi = `${camunda}/api/engine/engine/${engine}`;
  const subject = task
    ? `${engineApi}/task/${encodeURIComponent(task)}`
    : `${engineApi}/process-definition/key/${encodeURIComponent(process)}`;
  const own = task
    ? `${mus}/api/tasks/${encodeURIComponent(task)}`
    : `${mus}/api/start-forms/${encodeURIComponent(process)}`;

  async function call(method, url, { body, headers = {}, leaving = false, renew = false } = {}) {
    const request = { method, cache: 'no-store', headers: { Accept: 'application/json', ...headers } };
    if (leaving) request.keepalive = true;
    if (body !== undefined) {
      request.headers['Content-Type'] = 'application/json';
      request.body = JSON.stringify(body);
    }
    if (CHANGES.has(method)) request.headers['X-XSRF-TOKEN'] = await token({ renew });
    const answer = await send(url, request);
    // after a new sign-in elsewhere the token is another one
    return answer.status === 403 && CHANGES.has(method) && !renew && !leaving
      ? call(method, url, { body, headers, renew: true })
      : answer;
  }

  async function get(url) {
    const answer = await call('GET', url);
    if (!answer.ok) throw new Refusal(answer.status, await bodyOf(answer));
    return answer.json();
  }

  /** A token that does not hold looks like a right that is missing: whose session ended is asked for. */
  async function statusOf(answer) {
    if (answer.status !== 403) return answer.status;
    return (await call('GET', `${own}/form-data`)).status === 401 ? 401 : 403;
  }

  return {
    schema: () => get(schemaUrl ?? `${subject}/${task ? 'deployed-form' : 'deployed-start-form'}`),
    formData: () => get(`${own}/form-data`),

    async submit(variables) {
      const answer = await call('POST', `${subject}/submit-form`, { body: { variables } });
      const body = await bodyOf(answer);
      if (!answer.ok) throw new Refusal(await statusOf(answer), body);
      return body;
    },

    /** Keeps a draft; null throws it away. */
    async saveDraft(draft, version, { leaving = false } = {}) {
      try {
        const headers = { 'If-Match': String(version) };
        const answer = draft
          ? await call('PUT', `${own}/draft`, { body: draft, headers, leaving })
          : await call('DELETE', `${own}/draft`, { headers });
        return await draftAnswer(answer, await statusOf(answer));
      } catch {
        return { kind: 'offline' };
      }
    },
  };
}

async function draftAnswer(answer, status) {
  if (answer.ok) return { kind: 'saved', version: etag(answer) };
  if (status === 412) {
    const { draft, draftVersion } = await answer.json();
    return { kind: 'conflict', draft: draft ?? {}, version: draftVersion ?? etag(answer) };
  }
  return { kind: { 401: 'loggedOut', 404: 'gone' }[status] ?? 'refused' };
}

function etag(answer) {
  const number = /\d+/.exec(answer.headers.get('ETag') ?? '')?.[0];
  return number === undefined ? null : Number(number);
}

async function bodyOf(answer) {
  return answer.json().catch(() => null);
}
