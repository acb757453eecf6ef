// Puts the form of a task, or of a process to start, into its page, with the button that sends it.
import { mount } from '/mus/assets/mus-forms.js';

const place = document.getElementById('mus-form');
const send = document.getElementById('mus-send');
const { task, process, csrf, language } = place.dataset;

async function token({ renew = false } = {}) {
  if (!renew) return csrf;
  const answer = await fetch('/mus/api/me', { cache: 'no-store' });
  return answer.headers.get('X-XSRF-TOKEN') ?? csrf;
}

function say(message) {
  const box = document.createElement('p');
  box.className = 'problem';
  box.setAttribute('role', 'alert');
  box.textContent = message;
  place.replaceChildren(box);
}

try {
  const form = await mount(place, { task, process, language, csrf: token, loginUrl: `/mus/login?to=${encodeURIComponent(location.pathname)}` });
  send.hidden = false;
  send.addEventListener('click', async () => {
    send.disabled = true;
    const { ok } = await form.submit();
    if (ok) window.location.assign('/mus/?sent');
    else send.disabled = false;
  });
} catch (error) {
  say(error.message);
}
