// The same renderer for the pages under /mus, as `MusForms.mount`.

import { mount as mountForm } from './renderer/mount.js';
import { alertBox } from './renderer/summary.js';

const script = document.currentScript.src;

/** As the renderer's `mount`; what keeps the form from being shown is said in its place. */
export async function mount(container, options) {
  try {
    await styles();
    return await mountForm(container, { loginUrl: '/mus/login', ...options });
  } catch (error) {
    container.replaceChildren(alertBox(error.message));
    throw error;
  }
}

/** The style sheet that stands beside this script. */
function styles() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = script.replace(/\.js/, '.css');
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}
