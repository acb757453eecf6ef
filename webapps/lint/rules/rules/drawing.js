const { is, isAny } = require('../helper');

/** Right angles, left to right, nothing through a shape or a label, no crossings, markers shown. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    for (const diagram of node.diagrams || []) {
      const elements = diagram.plane.planeElement || [];
      const shapes = elements.filter(element => is(element, 'bpmndi:BPMNShape'));
      const edges = elements.filter(element => is(element, 'bpmndi:BPMNEdge'));
      shapes.forEach(shape => checkMarker(shape, reporter));
      edges.forEach(edge => checkEdge(edge, shapes, reporter));
      checkCrossings(edges, reporter);
      checkLabels(shapes, edges, reporter);
    }
  }

  return { check };
};

function checkMarker(shape, reporter) {
  if (is(shape.bpmnElement, 'bpmn:ExclusiveGateway') && !shape.isMarkerVisible) {
    reporter.report(shape.bpmnElement.id, 'An exclusive gateway shows its X (isMarkerVisible)');
  }
}

function checkEdge(edge, shapes, reporter) {
  const flow = edge.bpmnElement;
  const report = message => reporter.report(flow.id, message);
  if (segments(edge).some(([ a, b ]) => a.x !== b.x && a.y !== b.y)) {
    report('A flow is drawn with right angles');
  }
  const shapeOf = element => shapes.find(shape => shape.bpmnElement === element);
  checkDocking(edge.waypoint[0], shapeOf(flow.sourceRef), [ 'right', 'top', 'bottom' ], 'leaves', report);
  checkDocking(edge.waypoint.at(-1), shapeOf(flow.targetRef), [ 'left', 'top', 'bottom' ], 'enters', report);
  for (const shape of shapes.filter(shape => !isPassable(shape, flow))) {
    if (segments(edge).some(segment => runsThrough(segment, shape.bounds))) {
      report(`The flow runs through ${shape.bpmnElement.id}`);
    }
  }
}

/** In the middle of a side; of a subprocess drawn open, anywhere on a side: its path is not in its middle. */
function checkDocking(point, { bounds, isExpanded }, allowed, verb, report) {
  const side = isExpanded ? edgeOf(point, bounds) : sideOf(point, bounds);
  if (!allowed.includes(side)) {
    report(`The flow ${verb} its shape ${side ? `by the ${side}` : 'beside the middle of a side'}`);
  }
}

function sideOf({ x, y }, bounds) {
  const middleX = bounds.x + bounds.width / 2;
  const middleY = bounds.y + bounds.height / 2;
  const sides = {
    left: [ bounds.x, middleY ],
    right: [ bounds.x + bounds.width, middleY ],
    top: [ middleX, bounds.y ],
    bottom: [ middleX, bounds.y + bounds.height ]
  };
  return Object.keys(sides).find(side => near(x, sides[side][0]) && near(y, sides[side][1]));
}

function edgeOf({ x, y }, bounds) {
  const within = y >= bounds.y && y <= bounds.y + bounds.height;
  if (within && near(x, bounds.x)) return 'left';
  if (within && near(x, bounds.x + bounds.width)) return 'right';
  if (near(y, bounds.y)) return 'top';
  return near(y, bounds.y + bounds.height) ? 'bottom' : undefined;
}

function near(a, b) {
  return Math.abs(a - b) <= 1;
}

/** A flow may touch its own ends, and lie inside the expanded subprocess that contains it. */
function isPassable(shape, flow) {
  const element = shape.bpmnElement;
  const ends = [ flow.sourceRef, flow.targetRef ];
  const host = isAny(flow.sourceRef, [ 'bpmn:BoundaryEvent' ]) && flow.sourceRef.attachedToRef;
  return ends.includes(element) || element === host || isWithin(flow, element);
}

function isWithin(node, ancestor) {
  return !!node.$parent && (node.$parent === ancestor || isWithin(node.$parent, ancestor));
}

function runsThrough([ a, b ], { x, y, width, height }) {
  return Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + width
    && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height;
}

function segments(edge) {
  return edge.waypoint.slice(1).map((point, index) => [ edge.waypoint[index], point ]);
}

function checkCrossings(edges, reporter) {
  edges.forEach((one, index) => {
    for (const other of edges.slice(index + 1)) {
      if (segments(one).some(a => segments(other).some(b => cross(a, b) || cross(b, a)))) {
        reporter.report(one.bpmnElement.id, `The flow crosses ${other.bpmnElement.id}`);
      }
      if (runTogether(one, other)) {
        reporter.report(one.bpmnElement.id, `The flow lies on ${other.bpmnElement.id}`);
      }
    }
  });
}

/** Flows with a common end may share a stretch; others would look like one. */
function runTogether(one, other) {
  const related = one.bpmnElement.sourceRef === other.bpmnElement.sourceRef
    || one.bpmnElement.targetRef === other.bpmnElement.targetRef;
  return !related && segments(one).some(a => segments(other).some(b => coincide(a, b)));
}

function coincide([ a, b ], [ c, d ]) {
  const along = (one, other) => Math.min(Math.max(a[one], b[one]), Math.max(c[one], d[one]))
    - Math.max(Math.min(a[one], b[one]), Math.min(c[one], d[one])) > 0
    && [ b, c, d ].every(point => point[other] === a[other]);
  return along('x', 'y') || along('y', 'x');
}

/** Whether a horizontal and a vertical segment meet inside both; flows that join or part may touch. */
function cross([ a, b ], [ c, d ]) {
  return a.y === b.y && c.x === d.x
    && Math.min(a.x, b.x) < c.x && c.x < Math.max(a.x, b.x)
    && Math.min(c.y, d.y) < a.y && a.y < Math.max(c.y, d.y);
}

function checkLabels(shapes, edges, reporter) {
  const labelled = [ ...shapes, ...edges ].filter(element => element.label?.bounds);
  labelled.forEach((one, index) => {
    const label = one.label.bounds;
    const report = message => reporter.report(one.bpmnElement.id, message);
    for (const edge of edges.filter(edge => segments(edge).some(segment => runsThrough(segment, label)))) {
      report(`The label lies on ${edge.bpmnElement.id}`);
    }
    for (const shape of shapes.filter(shape => overlap(label, shape.bounds) && !holds(shape.bounds, label))) {
      report(`The label overlaps ${shape.bpmnElement.id}`);
    }
    for (const other of labelled.slice(index + 1).filter(other => overlap(label, other.label.bounds))) {
      report(`The label overlaps the label of ${other.bpmnElement.id}`);
    }
  });
}

function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(outer, inner) {
  return outer.x < inner.x && inner.x + inner.width < outer.x + outer.width
    && outer.y < inner.y && inner.y + inner.height < outer.y + outer.height;
}
