const { is } = require('../helper');

const DEADLINE = /^\$\{deadlines\.on\(execution, "[a-z][A-Za-z]*"\)\}$/;

/** Timers ask the bean for the date of a row in the table dueDate; no number of days stands in a model. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:TimerEventDefinition')) {
      return;
    }
    const event = node.$parent;
    if (is(event, 'bpmn:StartEvent') && node.timeCycle) {
      return;
    }
    if (!DEADLINE.test(node.timeDate?.body || '')) {
      reporter.report(event.id, 'A timer is a timeDate ${deadlines.on(execution, "<row>")}');
    }
  }

  return { check };
};
