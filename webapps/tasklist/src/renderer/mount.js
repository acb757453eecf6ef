// One form in a page.

import { createClient } from './client.js';
import { AS_IT_IS, loadEnglish } from './english.js';
import { Page } from './page.js';
import { preferredLanguage, speak, word } from './words.js';

/**
 * Shows a task's form (`task`: its id) or a process's start form (`process`: its id) in `container`.
 *
 * Further options: `language` (`da`, `en`), `csrf` (the token, or a function that gives it), `camunda`,
 * `mus`, `engine`, `schemaUrl` (see client.js); `pending` a draft that could not be saved before, with
 * its version; `onChange()` when something was typed, `onSaved()` when it is on the server,
 * `onLoggedOut()` when the login ended, or `loginUrl` for a link to sign in again. The button that calls
 * `submit` is the page's.
 *
 * Resolves to `{submit, save, focus, destroy, readOnly}`; rejects with an error whose message is meant
 * for the person.
 */
export async function mount(container, options) {
  const language = options.language ?? preferredLanguage();
  speak(language);
  const client = createClient(options);
  const loaded = await load(client, language === 'en' ? loadEnglish(options.mus) : AS_IT_IS);
  const page = new Page(container, client, options);
  await page.show(loaded);
  return page;
}

async function load(client, dictionary) {
  try {
    const [schema, formData, words] = await Promise.all([client.schema(), client.formData(), dictionary]);
    return { schema: words.schema(schema), formData: words.formData(formData, schema), words };
  } catch (error) {
    const hidden = error.status === 403 || error.status === 404;
    throw new Error(word(hidden ? 'notYours' : 'notLoaded'), { cause: error });
  }
}
