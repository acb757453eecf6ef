const { is, isAny, stem, camunda } = require('../helper');

const OTHER_BINDINGS = [ 'class', 'expression', 'type', 'topic', 'resultVariable' ];

/** An automatic step is bound to the bean of its name; nothing in a model is code. */
module.exports = function() {
  function check(node, reporter) {
    if (isAny(node, [ 'bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask' ])) {
      checkBinding(node, reporter);
    }
    if (is(node, 'bpmn:SendTask') && !camunda(node, 'asyncBefore')) {
      reporter.report(node.id, 'A send task needs camunda:asyncBefore', [ 'asyncBefore' ]);
    }
    if (is(node, 'bpmn:CallActivity')) {
      checkCall(node, reporter);
    }
    if (is(node, 'bpmn:FlowElement')) {
      checkNoCode(node, reporter);
    }
  }

  return { check };
};

function checkBinding(node, reporter) {
  if (is(node, 'bpmn:BusinessRuleTask')) {
    if (camunda(node, 'decisionRef') !== stem(node.id)) {
      reporter.report(node.id, `camunda:decisionRef must be ${stem(node.id)}`, [ 'decisionRef' ]);
    }
    return;
  }
  const expected = `\${${stem(node.id)}Delegate}`;
  if (camunda(node, 'delegateExpression') !== expected) {
    reporter.report(node.id, `camunda:delegateExpression must be ${expected}`, [ 'delegateExpression' ]);
  }
  for (const binding of OTHER_BINDINGS.filter(name => camunda(node, name))) {
    reporter.report(node.id, `camunda:${binding} is not used`, [ binding ]);
  }
}

function checkCall(node, reporter) {
  if (node.calledElement !== stem(node.id)) {
    reporter.report(node.id, `calledElement must be ${stem(node.id)}`, [ 'calledElement' ]);
  }
  const passed = extensions(node).filter(extension => is(extension, 'camunda:In'));
  if (!passed.some(variable => variable.businessKey === '${execution.processBusinessKey}')) {
    reporter.report(node.id, 'A called process gets the business key');
  }
  if (passed.some(variable => variable.variables === 'all' || variable.sourceExpression)) {
    reporter.report(node.id, 'A called process gets named variables only');
  }
}

const CODE = [
  'camunda:ExecutionListener', 'camunda:TaskListener', 'camunda:Connector', 'camunda:InputOutput',
  'camunda:FormData', 'camunda:Field'
];

function checkNoCode(node, reporter) {
  for (const extension of extensions(node).filter(extension => isAny(extension, CODE))) {
    reporter.report(node.id, `${extension.$type} is not used`);
  }
}

function extensions(node) {
  return node.extensionElements?.values || [];
}
