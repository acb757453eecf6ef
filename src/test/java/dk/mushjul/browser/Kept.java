package dk.mushjul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Everything that a browser keeps by itself for a page's address. */
final class Kept {

  private static final String ALL =
      """
      async () => {
        const caches_ = await Promise.all((await caches.keys()).map(async (name) => {
          const cache = await caches.open(name);
          const answers = await cache.matchAll();
          return [name, await Promise.all(answers.map((answer) => answer.text()))];
        }));
        const read = (database) => new Promise((done, failed) => {
          const request = indexedDB.open(database);
          request.onerror = () => failed(request.error);
          request.onsuccess = async () => {
            const stores = [...request.result.objectStoreNames];
            const all = stores.map((store) => new Promise((got) => {
              const rows = request.result.transaction(store).objectStore(store).getAll();
              rows.onsuccess = () => got([store, rows.result]);
            }));
            done([database, await Promise.all(all)]);
          };
        });
        const databases = await Promise.all(
          (await indexedDB.databases()).map(({ name }) => read(name)));
        const registrations = await navigator.serviceWorker?.getRegistrations() ?? [];
        return JSON.stringify({
          local: { ...localStorage }, session: { ...sessionStorage }, databases, caches: caches_,
          workers: registrations.map(({ scope }) => scope), history: history.state,
          address: location.href, name: window.name, cookies: document.cookie,
        });
      }
      """;

  private Kept() {}

  /** The browser has kept none of these words, in no store. */
  static void nothingOf(Page page, String... words) {
    assertThat((String) page.evaluate(ALL))
        .as("kept by the browser at " + page.url())
        .contains("\"local\":")
        .doesNotContain(words);
  }
}
