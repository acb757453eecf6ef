const english = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().startsWith('en');
const say = (danish, inEnglish) => (english ? inEnglish : danish);

// Parts of Tasklist read their words once, as soon as they are drawn. With somebody signed in already
// that may be before Tasklist has fetched them, and their keys would stay on the page.
const language = say('da', 'en');
const words = await fetch(new URL(`../locales/${language}.json`, import.meta.url)).catch(() => null);
window.mushjulWords = words?.ok ? { language, labels: (await words.json()).labels } : null;

// History, comments and tasks made by hand are closed on the server: what happened to a conversation is
// told by Mushjul itself, and tasks come from the wheel alone. A task's description, why it is there,
// stands in our tab about the course.
document.querySelector('base').setAttribute('cam-exclude-plugins', [
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description',
  'tasklist.task.action:task-action-comment',
  'tasklist.navbar.action:create-task-action'
].join(','));

export default {
  app: {
    name: 'Mushjul',
    vendor: ' '
  },

  locales: {
    availableLocales: ['da', 'en'],
    // no other: of two the one that comes last would write the dates
    fallbackLocale: language
  },

  disableWelcomeMessage: true,

  requireJsConfig: {
    ngDeps: ['mushjul.forms'],
    deps: ['mushjul-forms'],
    paths: {
      'mushjul-forms': 'scripts/mushjul-forms'
    }
  },

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: say('tager den valgte opgave', 'claims the selected task')
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: say('går til det første filter', 'goes to the first filter')
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: say('går til den første opgave på listen', 'goes to the first task in the list')
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: say('går til det første felt i skemaet', 'goes to the first field of the form')
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: say('åbner listen over det, du kan starte', 'opens the list of what you can start')
    }
  }
};
