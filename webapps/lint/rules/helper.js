const { is, isAny } = require('bpmnlint-utils');

/** The part of an id that names the code: between the first `_` and an optional second one. */
function stem(id) {
  return (id || '').split('_')[1] || '';
}

/** An attribute of the camunda namespace, or undefined. */
function camunda(node, name) {
  return node.get(`camunda:${name}`);
}

module.exports = { is, isAny, stem, camunda };
