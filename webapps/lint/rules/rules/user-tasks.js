const { is, stem, camunda } = require('../helper');

const PERSON = /^\$\{[a-z][A-Za-z]*\}$/;
const GROUPS = /^([a-z][a-z-]*|\$\{[a-z][A-Za-z]*\})$/;

/** A user task opens the form of its own name, deployed with it, and says whose it is. */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:UserTask')) {
      checkForm(node, reporter);
      checkRole(node, reporter);
    } else if (is(node, 'bpmn:StartEvent') && camunda(node, 'formRef')) {
      checkForm(node, reporter);
    }
  }

  return { check };
};

function checkForm(node, reporter) {
  if (camunda(node, 'formRef') !== stem(node.id)) {
    reporter.report(node.id, `camunda:formRef must be ${stem(node.id)}`, [ 'formRef' ]);
  }
  if (camunda(node, 'formRefBinding') !== 'deployment') {
    reporter.report(node.id, 'camunda:formRefBinding must be deployment', [ 'formRefBinding' ]);
  }
}

function checkRole(node, reporter) {
  const assignee = camunda(node, 'assignee');
  const groups = camunda(node, 'candidateGroups');
  if (!assignee && !groups) {
    reporter.report(node.id, 'A user task needs camunda:assignee or camunda:candidateGroups');
  }
  if (assignee && !PERSON.test(assignee)) {
    reporter.report(node.id, 'camunda:assignee is one variable: ${name}', [ 'assignee' ]);
  }
  if (groups && !GROUPS.test(groups)) {
    reporter.report(node.id, 'camunda:candidateGroups is one group or one variable', [ 'candidateGroups' ]);
  }
}
