// A server as small as it can be for the renderer: one task with its form, its data and its draft.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const root = new URL('../../', import.meta.url);
const files = {
  '/': ['test/page/index.html', 'text/html; charset=utf-8'],
  '/mus-forms.js': ['dist/static/mus/assets/mus-forms.js', 'text/javascript'],
  '/mus.css': ['../../src/main/resources/static/mus/mus.css', 'text/css'],
  '/mus-forms.css': ['dist/static/mus/assets/mus-forms.css', 'text/css'],
};

/** `state` is shared with the test: `{schema, formData, draft, version, submit(variables), status}`. */
export function serve(state) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const json = (status, body, headers = {}) => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    if (files[pathname]) {
      const [file, type] = files[pathname];
      response.writeHead(200, { 'Content-Type': type });
      return response.end(await readFile(new URL(file, root)));
    }
    if (pathname === '/favicon.ico') return json(404, {});
    state.requests.push(`${request.method} ${pathname}`);
    if (state.status) return json(state.status, { message: 'refused by the test' });
    if (pathname.endsWith('/deployed-form')) return json(200, state.schema);
    if (pathname.endsWith('/form-data')) {
      return json(200, { ...state.formData, draft: state.draft, draftVersion: state.version });
    }
    if (pathname === '/mus/api/me') return json(200, {}, { 'X-XSRF-TOKEN': 'token' });
    if (request.headers['x-xsrf-token'] !== 'token') return json(403, {});
    const body = JSON.parse(await text(request));
    if (pathname.endsWith('/draft')) {
      if (request.headers['if-match'] !== String(state.version)) {
        return json(412, { draft: state.draft, draftVersion: state.version }, { ETag: `"${state.version}"` });
      }
      state.draft = body;
      state.version += 1;
      return json(204, undefined, { ETag: `"${state.version}"` });
    }
    const [status, answer] = state.submit(body.variables);
    return json(status, answer);
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

async function text(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
