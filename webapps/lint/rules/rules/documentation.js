const { isAny } = require('../helper');

/** A process says what one instance is; a user task why it exists or what closing it causes. */
module.exports = function() {
  function check(node, reporter) {
    if (!isAny(node, [ 'bpmn:Process', 'bpmn:UserTask' ])) {
      return;
    }
    const text = node.documentation?.[0]?.text?.trim() || '';
    if (text.length < 20 || text === node.name) {
      reporter.report(node.id, 'Needs a sentence of documentation', [ 'documentation' ]);
    }
  }

  return { check };
};
