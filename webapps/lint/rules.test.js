// Each rule reports the fault it is there for, and nothing in the models as they are.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Linter from 'bpmnlint/lib/linter.js';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const plugin = require('bpmnlint-plugin-mushjul');
const processes = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'processes');

const resolver = {
  resolveRule: (pkg, name) => require(`bpmnlint-plugin-mushjul/rules/${name}`),
  resolveConfig: () => null,
};

async function findings(xml) {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  const rules = Object.fromEntries(Object.keys(plugin.rules).map(rule => [`mushjul/${rule}`, 'error']));
  const results = await new Linter({ resolver, config: { rules } }).lint(rootElement);
  return Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message }) => `${rule.replace('mushjul/', '')} ${id}: ${message}`));
}

async function read(process) {
  return readFile(join(processes, `${process}.bpmn`), 'utf8');
}

const FAULTS = [
  ['a user task with a qualifier', 'evaluation', /userTask_evaluateWheel/g, 'userTask_evaluateWheel_again', 'element-ids userTask_evaluateWheel_again'],
  ['a generated id', 'reminders', /gateway_moreToRemind/g, 'Gateway_0uix7b7', 'element-ids Gateway_0uix7b7'],
  ['a message named without its process', 'lateManager', 'name="lateManager.caughtUp"', 'name="caughtUp"', 'element-ids Message_caughtUp'],
  ['a script task', 'reminders', /serviceTask (id="serviceTask_runDay")|serviceTask>(?=\s*<bpmn:exclusiveGateway id="gateway_remindJoin")/g, (all, id) => id ? `scriptTask ${id}` : 'scriptTask>', 'element-ids serviceTask_runDay'],
  ['a form of another name', 'evaluation', 'formRef="evaluateWheel"', 'formRef="evaluate"', 'user-tasks userTask_evaluateWheel'],
  ['the latest form', 'evaluation', 'formRef="evaluateWheel" camunda:formRefBinding="deployment"', 'formRef="evaluateWheel" camunda:formRefBinding="latest"', 'user-tasks userTask_evaluateWheel'],
  ['a task of nobody', 'evaluation', ' camunda:candidateGroups="hr"', '', 'user-tasks userTask_prepareEvaluation'],
  ['a task by a call', 'followUp', 'camunda:assignee="${manager}"', 'camunda:assignee="${people.manager(execution)}"', 'user-tasks userTask_holdFollowUp'],
  ['a start form of another name', 'wheel', 'formRef="startWheel"', 'formRef="start"', 'user-tasks startEvent_startWheel'],
  ['another bean', 'reminders', '${remindDelegate}', '${runDayDelegate}', 'automatic-steps serviceTask_remind'],
  ['a class', 'reminders', 'camunda:delegateExpression="${remindDelegate}"', 'camunda:class="dk.mushjul.Remind"', 'automatic-steps serviceTask_remind: camunda:class'],
  ['an expression', 'reminders', 'camunda:delegateExpression="${remindDelegate}"', 'camunda:expression="${x.y()}"', 'automatic-steps serviceTask_remind: camunda:expression'],
  ['mail in the transaction of a click', 'evaluation', ' camunda:asyncBefore="true"', '', 'automatic-steps sendTask_sendEvaluation'],
  ['a call without the business key', 'wheel', /<camunda:in businessKey="[^"]*" \/>/, '', 'automatic-steps callActivity_strategyBriefing'],
  ['a call with all variables', 'wheel', '<camunda:in source="wheelId" target="wheelId" />', '<camunda:in variables="all" />', 'automatic-steps callActivity_strategyBriefing'],
  ['a listener', 'wheel', '<camunda:in source="wheelId" target="wheelId" />', '<camunda:executionListener event="start" class="X" />', 'automatic-steps callActivity_strategyBriefing'],
  ['days in a model', 'evaluation', '${deadlines.on(execution, "prepareEvaluationMissing")}', 'P14D', 'timers event_preparationMissing'],
  ['the wrong answer on the arrow', 'reminders', '${!moreToRemind}', '${moreToRemind}', 'conditions flow_allReminded'],
  ['an answer without a condition', 'reminders', /<bpmn:conditionExpression[^>]*>\$\{moreToRemind\}<\/bpmn:conditionExpression>/, '', 'conditions gateway_moreToRemind'],
  ['conditions that leave a gap', 'groupPreparation', "${holdGrus == 'yes'}", "${useGrus == 'yes'}", 'conditions gateway_holdGrus'],
  ['a condition on a default flow', 'followUp', 'default="flow_changesApproved"', 'default="flow_changesWanted"', 'conditions flow_changesWanted'],
  ['a condition out of a task', 'reminders', /(<bpmn:sequenceFlow id="flow_runDayToRemindJoin"[^>]*) \/>/, '$1><bpmn:conditionExpression>${x}</bpmn:conditionExpression></bpmn:sequenceFlow>', 'conditions flow_runDayToRemindJoin'],
  ['an undocumented user task', 'lateManager', /(<bpmn:userTask[^>]*>\s*)<bpmn:documentation>[^<]*<\/bpmn:documentation>/, '$1', 'documentation userTask_remindManager'],
  ['an undocumented process', 'reminders', /<bpmn:documentation>Én instans[^<]*<\/bpmn:documentation>/, '', 'documentation reminders'],
  ['a hidden gateway marker', 'reminders', ' isMarkerVisible="true"', '', 'drawing gateway_remindJoin'],
  ['a slanting flow', 'evaluation', /(flow_startWheel|flow_evaluationOpenedToTakeFigures_di[^>]*>\s*<di:waypoint x="\d+" y=")250/, '$1262', 'drawing flow_evaluationOpenedToTakeFigures'],
];

for (const [name, process, pattern, replacement, expected] of FAULTS) {
  test(`finds ${name}`, async () => {
    const xml = await read(process);
    const faulty = xml.replace(pattern, replacement);
    assert.notEqual(faulty, xml, 'the fault was not planted');

    const found = await findings(faulty);

    assert.ok(found.some(finding => finding.startsWith(expected)), `${expected} not in\n${found.join('\n')}`);
  });
}

const page = shapes => `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
  <bpmn:process id="p">
    <bpmn:documentation>A process that is drawn badly.</bpmn:documentation>
    <bpmn:startEvent id="startEvent_a" name="a" /><bpmn:startEvent id="startEvent_b" />
    <bpmn:endEvent id="endEvent_a" /><bpmn:endEvent id="endEvent_b" />
    <bpmn:sequenceFlow id="flow_a" sourceRef="startEvent_a" targetRef="endEvent_a" />
    <bpmn:sequenceFlow id="flow_b" sourceRef="startEvent_b" targetRef="endEvent_b" />
  </bpmn:process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">${shapes}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
const event = (id, x, y, label = '') =>
  `<bpmndi:BPMNShape bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="36" height="36" />${label}</bpmndi:BPMNShape>`;
const flow = (id, ...points) =>
  `<bpmndi:BPMNEdge bpmnElement="${id}">${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}</bpmndi:BPMNEdge>`;
const label = (x, y) => `<bpmndi:BPMNLabel><dc:Bounds x="${x}" y="${y}" width="40" height="14" /></bpmndi:BPMNLabel>`;
const row = event('startEvent_a', 0, 82) + event('endEvent_a', 300, 82) + flow('flow_a', [36, 100], [300, 100]);
const column = event('startEvent_b', 132, 0) + event('endEvent_b', 132, 200);

const DRAWINGS = [
  ['two flows that cross', row + column + flow('flow_b', [150, 36], [150, 200]), 'flow_a: The flow crosses flow_b'],
  ['a flow through a shape', row + event('startEvent_b', 150, 82), 'flow_a: The flow runs through startEvent_b'],
  ['a flow into the right side', row + column + flow('flow_b', [150, 36], [250, 36], [250, 218], [168, 218]), 'flow_b: The flow enters its shape by the right'],
  ['a flow beside the middle', row + column + flow('flow_b', [160, 36], [160, 60], [220, 60], [220, 218], [132, 218]), 'flow_b: The flow leaves its shape beside the middle'],
  ['two flows on one line', row + event('startEvent_b', 80, 182) + event('endEvent_b', 200, 182) + flow('flow_b', [98, 182], [98, 100], [218, 100], [218, 182]), 'flow_a: The flow lies on flow_b'],
  ['a label on a flow', row.replace('/></bpmndi:BPMNShape>', `/>${label(80, 95)}</bpmndi:BPMNShape>`), 'startEvent_a: The label lies on flow_a'],
  ['a label on a shape', row + event('startEvent_b', 132, 0, label(280, 76)), 'startEvent_b: The label overlaps endEvent_a'],
];

for (const [name, shapes, expected] of DRAWINGS) {
  test(`finds ${name}`, async () => {
    const found = await findings(page(shapes));

    assert.ok(found.some(finding => finding.startsWith(`drawing ${expected}`)), `${expected} not in\n${found.join('\n')}`);
  });
}

test('the models are in order', async () => {
  const files = (await readdir(processes)).filter(file => file.endsWith('.bpmn'));

  assert.ok(files.length >= 10);
  for (const file of files) {
    assert.deepEqual(await findings(await readFile(join(processes, file), 'utf8')), [], file);
  }
});
