// What a task is about, for Tasklist's cards and the head of a task: whom, when it is due, where in the
// wheel. The engine knows no names: they are asked of the server, once for all tasks drawn together.

import { preferredLanguage } from './renderer/words.js';

const TOGETHER = 3000;

/**
 * Gives `{name, about, due, phase, waitsFor}` of a task, or undefined; `load` answers a list of them with
 * `id`: of one's own tasks, or of those with the given ids, which HR alone is told of.
 */
export function tasksOf(load, now = () => Date.now()) {
  let known = null;
  let since = 0;
  let others = null;
  // a list that says less is still a list
  const asked = (...given) => load(...given).then((tasks) => new Map(tasks.map((task) => [task.id, task])), () => new Map());

  function ofOthers(taskId) {
    if (!others) {
      const wanted = new Set();
      others = { wanted, found: Promise.resolve().then(() => { others = null; return asked([...wanted]); }) };
    }
    others.wanted.add(taskId);
    return others.found;
  }

  return async (taskId) => {
    if (!known || now() - since > TOGETHER) {
      since = now();
      known = asked();
    }
    return (await known).get(taskId) ?? (await ofOthers(taskId)).get(taskId);
  };
}

/** Asks the server under `mus`, the address of our own pages; it answers in the browser's language. */
export function loadFrom(mus) {
  return async (ids = []) => {
    const which = ids.length ? `?${new URLSearchParams(ids.map((id) => ['id', id]))}` : '';
    const answer = await fetch(`${mus}/api/tasks${which}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`tasks: ${answer.status}`);
    return answer.json();
  };
}

/** Whom, where and when as an element: `where` and `when` share a line. */
const TEMPLATE = `
  <div class="mj-about" ng-if="about" ng-class="{'mj-mine': mine}">
    <p class="mj-whom" ng-if="about.about">{{ about.about }}</p>
    <p class="mj-where"><span ng-if="about.phase">{{ about.phase }}</span>
      <span ng-if="about.due" ng-class="{'mj-late': about.due.late}" title="{{ about.due.on }}">{{ about.due.words }}</span>
      <span ng-if="about.waitsFor">{{ about.waitsFor }}</span></p>
  </div>`;

/** Says on a task's card what it is about; `tasks(Uri)` gives the reader for `tasksOf`. */
export function card(tasks) {
  return {
    id: 'mushjul-about',
    priority: 300,
    template: TEMPLATE,
    // AngularJS makes controllers with `new`, which arrow functions refuse
    controller: ['$scope', '$rootScope', 'Uri', function controller($scope, $rootScope, Uri) {
      tasks(Uri)($scope.task.id).then((about) => $scope.$applyAsync(() => {
        $scope.about = about;
        $scope.mine = $scope.task.assignee === $rootScope.authentication?.name;
        if (about) $scope.task.name = about.name;
      }));
    }],
  };
}

/** Says the same at the head of the open task: a decorator of the directive that draws the head. */
export function head(tasks) {
  return ['$delegate', '$compile', 'Uri', ($delegate, $compile, Uri) => {
    const [directive] = $delegate;
    const { link } = directive;
    directive.compile = () => (scope, element, ...rest) => {
      link(scope, element, ...rest);
      element.prepend($compile(TEMPLATE)(scope));
      scope.$watch('isAssignee', (mine) => { scope.mine = mine; });
      scope.$watch('task.id', (id) => {
        scope.about = undefined;
        if (id) {
          tasks(Uri)(id).then((about) => scope.$applyAsync(() => {
            if (scope.task?.id !== id) return;
            scope.about = about;
            if (about && scope.$parent.task) scope.$parent.task.name = about.name;
          }));
        }
      });
    };
    return $delegate;
  }];
}

/** Names the lists of tasks in the reader's language: a decorator of the directive that draws them. */
export function lists(inEnglish) {
  return ['$delegate', 'Uri', ($delegate, Uri) => {
    const [directive] = $delegate;
    directive.compile = () => (scope) => {
      if (preferredLanguage() !== 'en') return;
      scope.$watchCollection('filters', async (filters = []) => {
        const { text } = await inEnglish(Uri);
        scope.$applyAsync(() => filters.forEach((filter) => { filter.name = text(filter.name); }));
      });
    };
    return $delegate;
  }];
}
