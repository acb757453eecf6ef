// The tabs beside a task's form: what happened and what comes next, and the development plans.

import { element } from './renderer/dom.js';
import { AS_IT_IS, loadEnglish } from './renderer/english.js';
import { sharedPanels } from './renderer/panels.js';
import { dateInWords, preferredLanguage, speak, word } from './renderer/words.js';

/** What is shown where, in the order of the tabs; Camunda's own form has priority 1000. */
const TABS = [
  { id: 'mushjul-course', label: 'MUSHJUL_COURSE', priority: 900, path: 'course', show: course },
  { id: 'mushjul-plans', label: 'MUSHJUL_PLANS', priority: 850, path: 'plans', show: plans },
];

/** `{id, label, priority, template}` for each tab, and the directives in them. */
export function tabs() {
  return TABS.map(({ id, label, priority }) => ({ id, label, priority, template: `<div ${id} task="task"></div>` }));
}

/** Registers what the tabs show with an AngularJS module; `musOf(Uri)` is the address of our own pages. */
export function registerTabs(module, musOf) {
  for (const { id, path, show } of TABS) {
    const name = id.replace(/-(\w)/, (_, letter) => letter.toUpperCase());
    module.directive(name, ['Uri', (Uri) => ({
      scope: { task: '=' },
      link: ($scope, $element) => {
        const ask = reader(musOf(Uri), preferredLanguage());
        $scope.$watch('task.id', async (taskId) => {
          $element[0].replaceChildren();
          if (!taskId) return;
          const shown = await ask(taskId, path).then((answer) => show(answer, $scope.task), problem);
          if ($scope.task?.id === taskId) $element[0].replaceChildren(element('div', { className: 'mj-form mj-tab' }, ...shown));
        });
      },
    })]);
  }
}

function reader(mus, language) {
  speak(language);
  const headers = { Accept: 'application/json' };
  return async (taskId, path) => {
    const [answer, english] = await Promise.all([
      fetch(`${mus}/api/tasks/${encodeURIComponent(taskId)}/${path}`, { headers, cache: 'no-store' }),
      language === 'en' ? loadEnglish(mus) : AS_IT_IS,
    ]);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return { ...(await answer.json()), english };
  };
}

function problem({ message }) {
  return [element('p', { textContent: word(message === '404' ? 'notForYou' : 'notLoadedTab') })];
}

/** `{year, about, phase, steps: [{title, state, on, text}], seen: [{who, what, at}]}` as a list of steps. */
export function course({ about, phase, steps = [], seen = [], english }, task) {
  return [
    element('p', { className: 'mj-lead' }, [about, phase].filter(Boolean).join(' · ')),
    task?.description ? element('p', { className: 'mj-why', textContent: english.text(task.description) }) : null,
    element('ol', { className: 'mj-course' }, ...steps.map(step)),
    element('h3', { textContent: word('seenTitle') }),
    seen.length
      ? element('ul', { className: 'mj-seen' }, ...seen.map(look))
      : element('p', { textContent: word('seenByNobody') }),
  ].filter(Boolean);
}

function step({ title, state, on, text }) {
  const day = dateInWords(on);
  const words = [text?.includes(day) ? null : day, text].filter(Boolean).join(' · ');
  const item = element('li', { className: `mj-step mj-step-${state}` },
    element('p', { className: 'mj-step-title' }, title, ' ', element('span', { className: 'mj-step-state' }, word(`step-${state}`))),
    words ? element('p', { className: 'mj-step-text' }, words) : null);
  if (state === 'now') item.setAttribute('aria-current', 'step');
  return item;
}

function look({ who, what, at }) {
  return element('li', {}, element('strong', {}, who), ` ${what}`, at ? ` · ${dateInWords(at)}` : '');
}

/** `{plans: [panel]}`, all of them open. */
export function plans({ plans: panels = [], english }) {
  const shown = sharedPanels(english.panels(panels));
  shown?.querySelectorAll('details').forEach((panel) => { panel.open = true; });
  return [shown ?? element('p', { textContent: word('noPlans') })];
}
