// The moments at which somebody may be about to leave, or is back.

/** Saves the draft of the form `view` in `host` at each of them, until `signal` ends it. */
export function saveWhenLeaving(host, view, keeper, signal) {
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!host.contains(relatedTarget)) keeper.flush();
  }, { signal });
  for (const back of ['online', 'focus']) {
    window.addEventListener(back, () => keeper.flush(), { signal });
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return;
    view.takeOver();
    keeper.flush({ leaving: true });
  }, { signal });
  warnWhenLeaving(view, () => keeper.unsaved, signal);
}

/** Lets the browser ask before a page goes on which something `isUnsaved()`. */
function warnWhenLeaving(view, isUnsaved, signal) {
  window.addEventListener('beforeunload', (event) => {
    view.takeOver();
    if (isUnsaved()) event.preventDefault();
  }, { signal });
}
