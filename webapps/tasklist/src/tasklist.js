// Tasklist renders every Camunda Form with Mushjul's renderer. The built-in one (form-js 1.8.7) cannot
// complete forms with lists, speaks English only and keeps drafts in the browser.

import { card, head, lists, loadFrom, tasksOf } from './about.js';
import { loadEnglish } from './renderer/english.js';
import { mount } from './renderer/mount.js';
import { SignIn } from './signin.js';
import { registerTabs, tabs } from './tabs.js';

/** What Tasklist suppresses in its own error messages: the form has said what is wrong. */
const SAID = 'camForm submission prevented';

/** What forms left behind unsaved because the login expired, by task or process, until the same person is back. */
const left = new Map();

function link($rootScope, $translate, Uri, signIn) {
  return ($scope, $element, _, controller) => {
    const { taskId, processDefinitionKey } = controller.getParams();
    const user = $rootScope.authentication?.name;
    const subject = taskId ?? processDefinitionKey;
    let form = null;
    let dirty = false;
    let gone = false;
    const setDirty = (value) => {
      if (dirty !== value) controller.notifyFormDirty(dirty = value);
    };

    async function show(schemaUrl) {
      const root = rootOf(Uri);
      try {
        const mounted = await mount($element[0], {
          task: taskId,
          process: processDefinitionKey,
          schemaUrl,
          camunda: root,
          mus: musOf(root),
          engine: Uri.appUri(':engine'),
          language: $translate.use(),
          pending: await pendingOf(subject, user),
          onChange: () => setDirty(true),
          onSaved: () => setDirty(false),
          onLoggedOut: () => signIn.require(),
        });
        if (gone) return mounted.destroy();
        form = mounted;
        watchOptions();
        controller.notifyFormInitialized();
        controller.notifyFormValidated(false);
      } catch (error) {
        controller.notifyFormInitializationFailed({ message: error.message });
      }
    }

    function watchOptions() {
      $scope.$watch(() => Boolean(controller.getOptions().disableForm), (disabled) => {
        form.readOnly = disabled;
      });
    }

    async function complete(done) {
      const { ok, result } = await form.submit();
      $scope.$applyAsync(() => done(ok ? null : new Error(SAID), result));
    }

    function leave() {
      gone = true;
      if (form) left.set(subject, { user, draft: form.destroy() });
    }

    controller.notifyFormValidated(true);
    controller.registerCompletionHandler(complete);
    controller.registerSaveHandler(() => form?.save());
    for (const event of ['keydown', 'input']) {
      $element[0].addEventListener(event, () => signIn.typed(), { capture: true });
    }
    $scope.$on('shortcut:focusForm', () => form?.focus());
    $scope.$on('$destroy', leave);
    const stop = $scope.$watch('asynchronousFormKey', (info) => {
      if (!info?.loaded) return;
      stop();
      show(info.key);
    }, true);
  };
}

/** The address of the Camunda web applications. */
function rootOf(Uri) {
  return Uri.appUri('engine://engine/:engine').replace(/\/api\/engine\/.*$/, '');
}

/** The address of our own pages, beside them. */
function musOf(root) {
  return root.replace(/\/[^/]*$/, '/mus');
}

let known = null;

/** What is known of my tasks, shared by everything that is drawn. */
function tasks(Uri) {
  known ??= tasksOf(loadFrom(musOf(rootOf(Uri))));
  return known;
}

/** Only the person who wrote it gets it back, and whoever signs in next removes it. */
function pendingOf(subject, user) {
  for (const [id, entry] of left) {
    if (entry.user !== user) left.delete(id);
  }
  const pending = left.get(subject)?.draft;
  left.delete(subject);
  return pending;
}

/** The words that config.js fetched are there from the beginning; Tasklist still loads its own, for the dates. */
function knowWords($translateProvider) {
  const words = globalThis.mushjulWords;
  if (words) $translateProvider.translations(words.language, words.labels).forceAsyncReload(true);
}

/** Registers the module `mushjul.forms` with Tasklist's AngularJS. */
export function register(angular) {
  const module = angular.module('mushjul.forms', ['pascalprecht.translate']);
  module.config(['$translateProvider', knowWords]);
  module.config(['$provide', 'ViewsProvider', ($provide, ViewsProvider) => {
    ViewsProvider.registerDefaultView('tasklist.card', card(tasks));
    for (const tab of tabs()) ViewsProvider.registerDefaultView('tasklist.task.detail', tab);
    $provide.decorator('camTasklistTaskMetaDirective', head(tasks));
    $provide.decorator('camTasklistFiltersDirective', lists((Uri) => loadEnglish(musOf(rootOf(Uri)))));
    $provide.decorator('camTasklistFormCamundaDirective', [
      '$delegate', '$rootScope', '$translate', 'Uri',
      ($delegate, $rootScope, $translate, Uri) => {
        const signIn = new SignIn($rootScope);
        $delegate[0].compile = () => link($rootScope, $translate, Uri, signIn);
        return $delegate;
      },
    ]);
    // the list shows what comes next; Tasklist would ask for it by a call that is closed
    $provide.decorator('assignNotification', () => () => {});
  }]);
  registerTabs(module, (Uri) => musOf(rootOf(Uri)));
}
