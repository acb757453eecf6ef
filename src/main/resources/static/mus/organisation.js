// The page where HR reads the organisation's files and sends links to choose a password.
const page = document.getElementById('organisation');
const words = page.dataset;
const part = (id) => document.getElementById(id);
const files = part('files');
const take = part('take');

let token = words.csrf;

async function post(path, body) {
  const send = () => fetch(path, { method: 'POST', headers: { 'X-XSRF-TOKEN': token, Accept: 'application/json' }, body });
  let answer = await send();
  if (answer.status === 403) {
    const me = await fetch('/mus/api/me', { cache: 'no-store' });
    token = me.headers.get('X-XSRF-TOKEN') ?? token;
    answer = await send();
  }
  if (answer.status === 401) throw new Error(words.signedOut);
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok && !read.errors && !read.needsConfirmLeavers) throw new Error(read.message ?? words.failed);
  return read;
}

function fail(error) {
  part('failed').textContent = error instanceof TypeError ? words.failed : error.message;
  part('failed').hidden = false;
}

function clear() {
  for (const id of ['failed', 'taken', 'report', 'take', 'confirm']) part(id).hidden = true;
  take.confirmed.checked = false;
}

function place({ file, line, column }) {
  return [file, line > 0 && `${words.line} ${line}`, column && `${words.column} ${column}`].filter(Boolean).join(', ');
}

function list(id, problems) {
  part(id).hidden = problems.length === 0;
  part(id).querySelector('ul').replaceChildren(...problems.map((problem) => {
    const row = document.createElement('li');
    const where = document.createElement('strong');
    where.textContent = place(problem);
    row.append(where, ` ${problem.message}`);
    return row;
  }));
}

function show(report) {
  for (const count of page.querySelectorAll('[data-count]')) count.textContent = report[count.dataset.count];
  part('foreseen').hidden = report.errors.length > 0;
  list('errors', report.errors);
  list('warnings', report.warnings);
  part('report').hidden = false;
}

async function read(dryRun, confirmLeavers) {
  const body = new FormData(files);
  part('busy').hidden = false;
  for (const button of page.querySelectorAll('#files button, #take button')) button.disabled = true;
  try {
    return await post(`/mus/api/organisation?dryRun=${dryRun}&confirmLeavers=${confirmLeavers}`, body);
  } finally {
    part('busy').hidden = true;
    for (const button of page.querySelectorAll('#files button, #take button')) button.disabled = false;
  }
}

let leavers = 0;

files.addEventListener('change', clear);

files.addEventListener('submit', async (event) => {
  event.preventDefault();
  clear();
  try {
    const report = await read(true, 0);
    show(report);
    leavers = report.needsConfirmLeavers;
    part('confirm').hidden = leavers === 0;
    take.confirmed.required = leavers > 0;
    take.hidden = report.errors.length > 0;
    part('report').focus();
  } catch (error) {
    fail(error);
  }
});

take.addEventListener('submit', async (event) => {
  event.preventDefault();
  part('failed').hidden = true;
  try {
    const report = await read(false, take.confirmed.checked ? leavers : 0);
    if (report.errors?.length) {
      show(report);
      take.hidden = true;
      return;
    }
    // Somebody else read files meanwhile: what was confirmed is no longer what would happen.
    if (!report.errors) throw new Error(report.message);
    clear();
    files.reset();
    part('taken').hidden = false;
  } catch (error) {
    fail(error);
  }
});

page.addEventListener('click', async ({ target }) => {
  const person = target.dataset?.person;
  if (!person) return;
  const answer = target.parentElement.querySelector('.answer');
  target.disabled = true;
  try {
    const { sent, link } = await post(`/mus/api/people/${encodeURIComponent(person)}/password-link`);
    answer.textContent = sent ? words.sent : `${words.link} ${new URL(link, location.href)}`;
  } catch (error) {
    answer.textContent = error instanceof TypeError ? words.failed : error.message;
    target.disabled = false;
  }
});

// What this page sends goes through this script alone: a click before it was here would be lost.
for (const button of page.querySelectorAll('#files button, button[data-person]')) button.disabled = false;
