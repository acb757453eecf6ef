// Sends a page's form only while whoever writes is signed in, with the token of now. Else it says so,
// and what was written stays on the page.

async function tokenOfNow() {
  const answer = await fetch('/mus/api/me', { cache: 'no-store' });
  return answer.ok ? answer.headers.get('X-XSRF-TOKEN') : null;
}

function say(form, submitter, id) {
  form.querySelector('.unsent')?.remove();
  const words = document.getElementById(id).content.firstElementChild.cloneNode(true);
  words.classList.add('unsent');
  (submitter ?? form.lastElementChild).before(words);
}

async function send(form, submitter) {
  try {
    const token = await tokenOfNow();
    if (!token) return say(form, submitter, 'signed-out');
    for (const field of form.querySelectorAll('[name=_csrf]')) field.value = token;
    form.dataset.checked = 'yes';
    return form.requestSubmit(submitter);
  } catch {
    return say(form, submitter, 'no-connection');
  }
}

document.addEventListener('submit', async (event) => {
  const { target: form, submitter } = event;
  const method = submitter?.getAttribute('formmethod') ?? form.method;
  if (method !== 'post' || form.dataset.checked || !form.querySelector('[name=_csrf]')) return;
  event.preventDefault();
  if (form.dataset.asking) return;
  form.dataset.asking = 'yes';
  await send(form, submitter);
  delete form.dataset.asking;
});

// a page that the browser kept and shows again
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.checked;
});
