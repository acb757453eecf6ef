const rules = [
  'element-ids',
  'user-tasks',
  'automatic-steps',
  'timers',
  'conditions',
  'documentation',
  'drawing',
];

module.exports = {
  configs: {
    recommended: {
      rules: Object.fromEntries(rules.map(rule => [ rule, 'error' ]))
    }
  },
  rules: Object.fromEntries(rules.map(rule => [ rule, `./rules/${rule}` ]))
};
