// Small forms and their ids, as form-js has them after importing.

export const plan = {
  components: [
    { type: 'text', id: 'intro', text: 'Skriv ned, hvad I blev enige om.' },
    { type: 'group', id: 'talk', components: [
      { type: 'radio', id: 'f1', key: 'outcome', label: 'Blev samtalen holdt?' },
      { type: 'datetime', id: 'f2', key: 'heldOn', dateLabel: 'Hvornår?', subtype: 'date' },
      { type: 'textfield', id: 'f3', key: 'shown', label: 'Vist', readonly: true },
    ] },
    { type: 'dynamiclist', id: 'l1', path: 'goals', allowAddRemove: true, components: [
      { type: 'textfield', id: 'f4', key: 'goalTitle', label: 'Mål' },
      { type: 'checklist', id: 'f5', key: 'activityTypes', label: 'Aktiviteter' },
      { type: 'radio', id: 'f6', key: 'goalState', label: 'Hvor langt?', defaultValue: 'ongoing' },
    ] },
    { type: 'dynamiclist', id: 'l2', path: 'oldGoals', allowAddRemove: false, components: [
      { type: 'textfield', id: 'f7', key: 'oldGoalTitle', label: 'Mål sidst', readonly: true },
      { type: 'radio', id: 'f8', key: 'oldGoalProgress', label: 'Hvordan gik det?' },
    ] },
  ],
};
