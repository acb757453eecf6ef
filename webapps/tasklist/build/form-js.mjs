// form-js has no translations: its English words stand in its code. While bundling, each of them is
// replaced by a look-up in src/renderer/words.js, and a few of its habits by better ones. What is no
// longer found where it was (a new version of form-js) fails the build, so that no English word slips in
// unnoticed.
import { readFile } from 'node:fs/promises';

const WORDS = [
  ["'Field is required.'", "word('required')"],
  ["'Value is not a number.'", "word('notANumber')"],
  [
    "'Value is expected to ' + (decimalDigits === 0 ? 'be an integer' : `have at most ${decimalDigits} decimal digit${decimalDigits > 1 ? 's' : ''}`) + '.'",
    "word(decimalDigits === 0 ? 'integer' : 'decimals', { n: decimalDigits })",
  ],
  [
    '`Please select a valid value, the two nearest valid values are ${previousValue} and ${nextValue}.`',
    "word('nearest', { below: previousValue, above: nextValue })",
  ],
  ['`Field must match pattern ${validation.pattern}.`', "word('pattern')"],
  ['`Field must have minimum value of ${validation.min}.`', "word('min', { n: validation.min })"],
  ['`Field must have maximum value of ${validation.max}.`', "word('max', { n: validation.max })"],
  [
    '`Field must have minimum length of ${validation.minLength}.`',
    "word('minLength', { n: validation.minLength })",
  ],
  [
    '`Field must have maximum length of ${validation.maxLength}.`',
    "word('maxLength', { n: validation.maxLength, over: value.trim().length - validation.maxLength })",
  ],
  ["'Min validation value is not a valid number.'", "word('badLimit')"],
  ["'Max validation value is not a valid number.'", "word('badLimit')"],
  ["'Field must be a valid  international phone number. (e.g. +4930664040900)'", "word('phone')"],
  ["'Field must be a valid email.'", "word('email')"],
  ["'Date and time must both be entered.'", "word('dateAndTime')"],
  ["use24h ? 'hh:mm' : 'hh:mm --'", "word('timeShape')"],
  ["emptyListMessage = 'No results'", "emptyListMessage = word('noResults')"],
  ["? 'No results' : 'All values selected'", "? word('noResults') : word('allSelected')"],
  ["placeholder: 'Search'", "placeholder: word('search')"],
  ["? undefined : 'Search'", "? undefined : word('search')"],
  ["valueLabel || 'Select'", "valueLabel || word('choose')"],
  ['label: "Skip to search"', "label: word('skipToSearch')"],
  ['title: "Remove tag"', "title: word('remove')"],
  ["? 'Nothing to show.' : jsx(", "? word('nothing') : jsx("],
  ['children: "Nothing to show."', "children: word('nothing')"],
  ['`Click to sort by ${label} descending`', "word('sortDown', { label })"],
  ['`Click to sort by ${label} ascending`', "word('sortUp', { label })"],
  ["'Click to remove sorting'", "word('sortNone')"],
  ['[currentPage + 1, " of ", chunkedData.length]', "word('page', { n: currentPage + 1, of: chunkedData.length })"],
  ['"aria-label": "Previous page"', "'aria-label': word('previousPage')"],
  ['"aria-label": "Next page"', "'aria-label': word('nextPage')"],
  ['" ", \'Add new\'', '" ", rowWord(repeaterField)'],
  ['`Expand all (${values.length - 1})`', "word('expand', { n: values.length })"],
  ["'Collapse'", "word('collapse')"],
  ['`Remove list item ${itemIndex + 1}`', "word('removeRow', { n: itemIndex + 1 })"],
  ['"aria-label": "Increment"', "'aria-label': word('increment')"],
  ['"aria-label": "Decrement"', "'aria-label': word('decrement')"],
  ['text: "No content to show."', "text: word('nothing')"],
  ['text: "External content couldn\'t be loaded."', "text: word('notShown')"],
  ['alt: "This is an image placeholder"', "alt: ''"],
  ["getLocaleDateFormat(locale).toLowerCase()", "getLocaleDateFormat(locale).toLowerCase().replaceAll('y', word('yearLetter'))"],
];

const HABITS = [
  // dates are shown the way of the chosen language, not of the browser
  ["function getLocaleDateFormat(locale = 'default')", 'function getLocaleDateFormat(locale = dateLocale())'],
  // the calendar opens by mouse, finger or arrow key, and is out of the way while one types or tabs: a
  // calendar that closes under the mouse moves the button that was meant
  ['    flatpickrInstance.open();\n    onDateTimeFocus(e);', '    onDateTimeFocus(e);'],
  [
    'onInput: () => setIsInputDirty(true),',
    'onInput: () => { flatpickrInstance?.close(); setIsInputDirty(true); },',
  ],
  ['    onDateTimeFocus(e);\n    !readonly && useDropdown && setDropdownIsOpen(true);', '    onDateTimeFocus(e);'],
  // the keyboard that a phone shows
  [
    "onPaste: e => displayValue === 'NaN' && e.preventDefault(),",
    "onPaste: e => displayValue === 'NaN' && e.preventDefault(), inputMode: decimalDigits === 0 ? 'numeric' : 'decimal',",
  ],
  [
    'onKeyDown: onKeyDown,\n        type: "text",\n        value: value,',
    "onKeyDown, type: 'text', inputMode: { phone: 'tel', email: 'email' }[validate.validationType], value,",
  ],
  // "10" is ten o'clock
  [
    'const minute = parseInt(digits && digits[1]);',
    "const minute = parseInt(digits && (digits[1] ?? '0'));",
  ],
];

export function adapt(source) {
  return [...WORDS, ...HABITS].reduce((code, [english, lookUp]) => {
    if (!code.includes(english)) {
      throw new Error(`form-js no longer contains ${english}: adapt build/form-js.mjs`);
    }
    return code.replaceAll(english, lookUp);
  }, source);
}

export const formJs = {
  name: 'form-js',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => {
      const words = new URL('../src/renderer/words.js', import.meta.url).pathname;
      const source = adapt(await readFile(path, 'utf8'));
      const header = `import { word, rowWord, dateLocale } from ${JSON.stringify(words)};\n`;
      return { contents: header + source, loader: 'js' };
    });
  },
};
