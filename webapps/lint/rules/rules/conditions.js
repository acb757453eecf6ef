const { is } = require('../helper');

/** Only exclusive gateways decide, every answer is covered, and the label says what the condition says. */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:SequenceFlow')) {
      checkFlow(node, reporter);
    } else if (is(node, 'bpmn:ExclusiveGateway') && (node.outgoing || []).length > 1) {
      checkSplit(node, reporter);
    }
  }

  return { check };
};

function checkFlow(flow, reporter) {
  const condition = flow.conditionExpression?.body;
  if (!condition) {
    return;
  }
  if (!is(flow.sourceRef, 'bpmn:ExclusiveGateway')) {
    reporter.report(flow.id, 'Only flows out of an exclusive gateway have a condition');
  }
  if (flow.conditionExpression.language) {
    reporter.report(flow.id, 'A condition is an expression, not a script');
  }
  const expected = answer(condition);
  if (expected && flow.name !== expected) {
    reporter.report(flow.id, `The condition ${condition} means "${expected}", the label says "${flow.name}"`);
  }
}

function answer(condition) {
  if (/^\$\{\w+\}$/.test(condition) || / == 'yes'\}$/.test(condition)) {
    return 'Ja';
  }
  if (/^\$\{!\w+\}$/.test(condition) || / == 'no'\}$/.test(condition)) {
    return 'Nej';
  }
}

function checkSplit(gateway, reporter) {
  const fallback = gateway.default;
  if (fallback?.conditionExpression) {
    reporter.report(fallback.id, 'The default flow has no condition');
  }
  const conditions = gateway.outgoing.filter(flow => flow !== fallback)
    .map(flow => flow.conditionExpression?.body);
  if (conditions.some(condition => !condition)) {
    reporter.report(gateway.id, 'Every flow but the default needs a condition');
  } else if (!fallback && !isComplementary(conditions)) {
    reporter.report(gateway.id, 'Needs a default flow or two complementary conditions');
  }
}

function isComplementary(conditions) {
  if (conditions.length !== 2) {
    return false;
  }
  const [ one, other ] = conditions.map(condition => condition.replace(/^\$\{|\}$/g, ''));
  const variable = expression => expression.split(' == ')[0];
  const bothEquals = one.includes(" == '") && other.includes(" == '") && one !== other;
  return one === `!${other}` || other === `!${one}` || (bothEquals && variable(one) === variable(other));
}
