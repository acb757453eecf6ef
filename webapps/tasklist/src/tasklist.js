// Tasklist renders every Camunda Form with Mushjul's renderer. The built-in one (form-js 1.8.7) cannot
// complete forms with lists, speaks English only and keeps drafts in the browser.

import { mount } from './renderer/mount.js';

/** What Tasklist suppresses in its own error messages: the form has said what is wrong. */
const SAID = 'camForm submission prevented';

/** What forms left behind unsaved because the login expired, by task, until the same person is back. */
const left = new Map();

function link($rootScope, $translate, Uri) {
  return ($scope, $element, _, controller) => {
    const { taskId, processDefinitionKey } = controller.getParams();
    const user = $rootScope.authentication?.name;
    let form = null;
    let dirty = false;
    let gone = false;
    const setDirty = (value) => {
      if (dirty !== value) controller.notifyFormDirty(dirty = value);
    };

    async function show(schemaUrl) {
      const root = Uri.appUri('engine://engine/:engine').replace(/\/api\/engine\/.*$/, '');
      try {
        const mounted = await mount($element[0], {
          task: taskId,
          process: processDefinitionKey,
          schemaUrl,
          camunda: root,
          mus: root.replace(/\/[^/]*$/, '/mus'),
          engine: Uri.appUri(':engine'),
          language: $translate.use(),
          pending: await pendingOf(taskId, user),
          onChange: () => setDirty(true),
          onSaved: () => setDirty(false),
          onLoggedOut: () => signIn($rootScope),
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
      if (form) left.set(taskId, { user, draft: form.destroy() });
    }

    controller.notifyFormValidated(true);
    controller.registerCompletionHandler(complete);
    controller.registerSaveHandler(() => form?.save());
    $scope.$on('shortcut:focusForm', () => form?.focus());
    $scope.$on('$destroy', leave);
    const stop = $scope.$watch('asynchronousFormKey', (info) => {
      if (!info?.loaded) return;
      stop();
      show(info.key);
    }, true);
  };
}

/** Tasklist's own way to the login page, from which it comes back to the task. */
function signIn($rootScope) {
  $rootScope.authentication = null;
  $rootScope.$broadcast('authentication.changed', null);
  $rootScope.$broadcast('authentication.login.required');
  $rootScope.$applyAsync();
}

/** Only the person who wrote it gets it back, and whoever signs in next removes it. */
function pendingOf(taskId, user) {
  for (const [id, entry] of left) {
    if (entry.user !== user) left.delete(id);
  }
  const pending = left.get(taskId)?.draft;
  left.delete(taskId);
  return pending;
}

/** Registers the module `mushjul.forms` with Tasklist's AngularJS. */
export function register(angular) {
  angular.module('mushjul.forms', []).config(['$provide', ($provide) => {
    $provide.decorator('camTasklistFormCamundaDirective', [
      '$delegate', '$rootScope', '$translate', 'Uri',
      ($delegate, $rootScope, $translate, Uri) => {
        $delegate[0].compile = () => link($rootScope, $translate, Uri);
        return $delegate;
      },
    ]);
    // the list shows what comes next; Tasklist would ask for it by a call that is closed
    $provide.decorator('assignNotification', () => () => {});
  }]);
}
