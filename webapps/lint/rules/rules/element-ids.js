const { is } = require('../helper');

const PREFIXES = {
  'bpmn:StartEvent': 'startEvent',
  'bpmn:EndEvent': 'endEvent',
  'bpmn:BoundaryEvent': 'event',
  'bpmn:IntermediateCatchEvent': 'event',
  'bpmn:IntermediateThrowEvent': 'event',
  'bpmn:UserTask': 'userTask',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:SendTask': 'sendTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:SubProcess': 'subProcess',
  'bpmn:ExclusiveGateway': 'gateway',
  'bpmn:ParallelGateway': 'gateway',
  'bpmn:EventBasedGateway': 'gateway',
  'bpmn:SequenceFlow': 'flow'
};

const NAME = '[a-z][A-Za-z0-9]*';

/** `<type>_<stem>`, with an optional `_<qualifier>` except on user tasks, whose stem names a form. */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:Process')) {
      if (!new RegExp(`^${NAME}$`).test(node.id)) {
        reporter.report(node.id, 'A process id is one lowerCamel word');
      }
    } else if (is(node, 'bpmn:Message')) {
      checkMessage(node, reporter);
    } else if (is(node, 'bpmn:FlowElement')) {
      checkElement(node, reporter);
    }
  }

  return { check };
};

function checkMessage(message, reporter) {
  const [ , event ] = new RegExp(`^${NAME}\\.(${NAME})$`).exec(message.name || '') || [];
  if (!event) {
    reporter.report(message.id, 'A message is named <process>.<event>');
  } else if (message.id !== `Message_${event}`) {
    reporter.report(message.id, `This message's id is Message_${event}`);
  }
}

function checkElement(node, reporter) {
  const prefix = PREFIXES[node.$type];
  if (!prefix) {
    reporter.report(node.id, `${node.$type} is not used in these processes`);
    return;
  }
  const qualifier = prefix === 'userTask' ? '' : `(_${NAME})?`;
  if (!new RegExp(`^${prefix}_${NAME}${qualifier}$`).test(node.id)) {
    reporter.report(node.id, `The id does not follow ${prefix}_<name>`);
  }
}
