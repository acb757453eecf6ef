// Everything the renderer says by itself, in the two languages of Mushjul. The form's own labels come
// from the form.

export const DANISH = {
  // form-js
  required: 'Skal udfyldes.',
  notANumber: 'Skriv et tal.',
  integer: 'Skriv et helt tal.',
  decimals: 'Skriv højst {n} decimaler.',
  nearest: 'Vælg {below} eller {above}.',
  pattern: 'Det er ikke skrevet på den måde, feltet kræver.',
  min: 'Skal være mindst {n}.',
  max: 'Må højst være {n}.',
  minLength: 'Skriv mindst {n} tegn.',
  maxLength: 'Skriv højst {n} tegn. Der er {over} for mange.',
  badLimit: 'Feltets grænse er ikke et tal. Sig det til HR.',
  phone: 'Skriv et telefonnummer med landekode, for eksempel +45 12 34 56 78.',
  email: 'Skriv en e-mailadresse.',
  dateAndTime: 'Skriv både dato og klokkeslæt.',
  timeShape: 'tt:mm',
  yearLetter: 'å',
  noResults: 'Ingen fundet',
  allSelected: 'Alle er valgt',
  search: 'Søg',
  choose: 'Vælg',
  skipToSearch: 'Gå til søgning',
  remove: 'Fjern',
  nothing: 'Der er ikke noget at vise.',
  sortUp: 'Sortér stigende efter {label}',
  sortDown: 'Sortér faldende efter {label}',
  sortNone: 'Fjern sortering',
  page: '{n} af {of}',
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  addRow: 'Tilføj',
  removeRow: 'Fjern nr. {n}',
  expand: 'Vis alle {n}',
  collapse: 'Vis færre',
  increment: 'Én op',
  decrement: 'Én ned',
  notShown: 'Indholdet kunne ikke vises.',
  // around the form
  due: 'Frist {date}',
  fixOne: 'Der er én ting, der skal rettes',
  fixMany: 'Der er {n} ting, der skal rettes',
  saving: 'Gemmer …',
  saved: 'Gemt kl. {time}',
  unsaved: 'Ikke gemt endnu',
  offline: 'Der er ingen forbindelse. Det, du skriver, bliver her på siden, og vi gemmer det, så snart der er forbindelse igen.',
  loggedOut: 'Du er blevet logget ud. Log ind igen; det, du har skrevet, er her stadig.',
  logIn: 'Log ind igen',
  conflict: 'Der er skrevet i denne opgave et andet sted, efter at du åbnede den her. Hvad vil du beholde?',
  startedBefore: 'Her står det, du skrev sidst og ikke nåede at sende.',
  beginAnew: 'Begynd forfra',
  keepMine: 'Behold det, jeg har skrevet her',
  takeTheirs: 'Hent det andet',
  taken: 'Opgaven er gjort færdig eller givet til en anden, mens du havde den åben. Det, du har skrevet her, er ikke sendt.',
  gone: 'Opgaven findes ikke længere.',
  notYours: 'Denne opgave er en andens. Du kan se, at den er her, men ikke hvad der står i den.',
  claimFirst: 'Tag opgaven, så kan du udfylde den.',
  refused: 'Det kunne ikke sendes.',
  broken: 'Noget gik galt hos os. Prøv igen om lidt; det, du har skrevet, er her stadig.',
  notLoaded: 'Skemaet kunne ikke hentes.',
  // the tabs beside it
  'step-done': 'færdig',
  'step-now': 'her er I nu',
  'step-later': 'senere',
  seenTitle: 'Hvem har set hvad',
  seenByNobody: 'Ingen andre har læst noget endnu.',
  noPlans: 'Der er ingen udviklingsplan at vise endnu.',
  notForYou: 'Her er ikke noget, du kan se.',
  notLoadedTab: 'Det kunne ikke hentes. Prøv igen om lidt.',
};

export const ENGLISH = {
  required: 'This is required.',
  notANumber: 'Write a number.',
  integer: 'Write a whole number.',
  decimals: 'Write at most {n} decimals.',
  nearest: 'Choose {below} or {above}.',
  pattern: 'This is not written the way the field asks for.',
  min: 'Must be at least {n}.',
  max: 'Must be at most {n}.',
  minLength: 'Write at least {n} characters.',
  maxLength: 'Write at most {n} characters. There are {over} too many.',
  badLimit: 'The limit of this field is not a number. Please tell HR.',
  phone: 'Write a phone number with its country code, for example +45 12 34 56 78.',
  email: 'Write an email address.',
  dateAndTime: 'Write both the date and the time.',
  timeShape: 'hh:mm',
  yearLetter: 'y',
  noResults: 'None found',
  allSelected: 'All are chosen',
  search: 'Search',
  choose: 'Choose',
  skipToSearch: 'Go to search',
  remove: 'Remove',
  nothing: 'There is nothing to show.',
  sortUp: 'Sort by {label}, ascending',
  sortDown: 'Sort by {label}, descending',
  sortNone: 'Remove sorting',
  page: '{n} of {of}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  addRow: 'Add',
  removeRow: 'Remove no. {n}',
  expand: 'Show all {n}',
  collapse: 'Show fewer',
  increment: 'One up',
  decrement: 'One down',
  notShown: 'The content could not be shown.',
  due: 'Due {date}',
  fixOne: 'There is one thing to correct',
  fixMany: 'There are {n} things to correct',
  saving: 'Saving …',
  saved: 'Saved at {time}',
  unsaved: 'Not saved yet',
  offline: 'There is no connection. What you write stays on this page and is saved as soon as the connection is back.',
  loggedOut: 'You have been signed out. Sign in again; what you have written is still here.',
  logIn: 'Sign in again',
  conflict: 'Somebody wrote in this task elsewhere after you opened it here. What do you want to keep?',
  startedBefore: 'Here is what you wrote last time and did not send.',
  beginAnew: 'Begin anew',
  keepMine: 'Keep what I wrote here',
  takeTheirs: 'Get the other',
  taken: 'This task was completed or given to somebody else while you had it open. What you wrote here has not been sent.',
  gone: 'This task no longer exists.',
  notYours: 'This task is somebody else’s. You can see that it is here, but not what is written in it.',
  claimFirst: 'Claim the task to fill it in.',
  refused: 'It could not be sent.',
  broken: 'Something went wrong on our side. Try again in a moment; what you have written is still here.',
  notLoaded: 'The form could not be loaded.',
  'step-done': 'done',
  'step-now': 'you are here now',
  'step-later': 'later',
  seenTitle: 'Who has seen what',
  seenByNobody: 'Nobody else has read anything yet.',
  noPlans: 'There is no development plan to show yet.',
  notForYou: 'There is nothing here that you can see.',
  notLoadedTab: 'It could not be loaded. Try again in a moment.',
};

let words = DANISH;

/** Chooses the language for this page: English when it is asked for, else Danish. */
export function speak(language) {
  words = language === 'en' ? ENGLISH : DANISH;
}

/** The language a browser asks for first, if Mushjul speaks it, else Danish. */
export function preferredLanguage(languages = globalThis.navigator?.languages ?? []) {
  return (languages[0] ?? '').toLowerCase().startsWith('en') ? 'en' : 'da';
}

export function word(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** What the button says that adds a row: a form may name the thing in the property `add`. */
export function rowWord(list) {
  return list.properties?.add ?? word('addRow');
}

export function dateLocale() {
  return words === ENGLISH ? 'en-GB' : 'da-DK';
}

/** A time of day as people here write it: 10.42, in English 10:42. */
export function timeOfDay(date) {
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0'));
  return hours + (words === ENGLISH ? ':' : '.') + minutes;
}

/** A date in words, from an ISO date or date and time; anything else is shown as it is. */
export function dateInWords(iso) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  if (!year) return iso ?? '';
  const format = new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}
