// Whom a task is about, in Tasklist's list. The engine knows no names: they are asked of the server,
// once for all the tasks that are drawn together.

const TOGETHER = 3000;

/** Gives the name for a task, or undefined; `load` answers `[{id, about}]`. */
export function whomOf(load, now = () => Date.now()) {
  let names = null;
  let since = 0;
  return async (taskId) => {
    if (!names || now() - since > TOGETHER) {
      since = now();
      // a list without names is still a list
      names = load().then((tasks) => new Map(tasks.map(({ id, about }) => [id, about])), () => new Map());
    }
    return (await names).get(taskId) ?? undefined;
  };
}

/** Asks the server under `mus`, the address of our own pages. */
export function loadFrom(mus) {
  return async () => {
    const answer = await fetch(`${mus}/api/tasks`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`tasks: ${answer.status}`);
    return answer.json();
  };
}
