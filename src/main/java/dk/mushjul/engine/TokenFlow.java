package dk.mushjul.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * Which places of one process or subprocess can hold a token at the same time: the concurrency
 * relation of Kovalyov and Esparza, in polynomial time. Where a model is not well structured it
 * says "together" rather than miss it. Places are the ids of nodes and of sequence flows.
 */
final class TokenFlow {

  private record Move(Set<String> from, Set<String> to) {}

  private final List<Move> moves = new ArrayList<>();
  private final Map<String, Set<String>> together = new HashMap<>();

  TokenFlow(Collection<FlowElement> scope) {
    for (var element : scope) {
      if (element instanceof BoundaryEvent event) {
        boundary(event);
      } else if (element instanceof FlowNode node) {
        node(node, scope);
      }
    }
    moves.forEach(this::pairs);
    while (moves.stream().map(this::spread).reduce(false, Boolean::logicalOr)) {
      // Until nothing new follows from what is known.
    }
  }

  boolean together(String one, String other) {
    return together.getOrDefault(one, Set.of()).contains(other);
  }

  private void node(FlowNode node, Collection<FlowElement> scope) {
    if (node instanceof ParallelGateway) {
      moves.add(new Move(ids(node.getIncoming()), ids(node.getOutgoing())));
      return;
    }
    var entered = armed(node, scope);
    entered.add(node.getId());
    ids(node.getIncoming()).forEach(flow -> moves.add(new Move(Set.of(flow), entered)));
    leave(node);
  }

  private void leave(FlowNode node) {
    var left = Set.of(node.getId());
    var flows = ids(node.getOutgoing());
    if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
      flows.forEach(flow -> moves.add(new Move(left, Set.of(flow))));
    } else {
      moves.add(new Move(left, flows));
    }
  }

  private void boundary(BoundaryEvent event) {
    var flows = ids(event.getOutgoing());
    var activity = event.getAttachedTo().getId();
    if (event.cancelActivity()) {
      moves.add(new Move(Set.of(activity), flows));
    } else if (firesOnce(event)) {
      moves.add(new Move(Set.of(event.getId()), flows));
    } else {
      flows.add(activity);
      moves.add(new Move(Set.of(activity), flows));
    }
  }

  /** Those events at a node's edge that fire beside it, once each time it is entered. */
  private static Set<String> armed(FlowNode node, Collection<FlowElement> scope) {
    var armed = new HashSet<String>();
    for (var element : scope) {
      if (element instanceof BoundaryEvent event
          && node.equals(event.getAttachedTo())
          && !event.cancelActivity()
          && firesOnce(event)) {
        armed.add(event.getId());
      }
    }
    return armed;
  }

  private static boolean firesOnce(BoundaryEvent event) {
    return event.getEventDefinitions().stream()
        .allMatch(
            definition ->
                definition instanceof TimerEventDefinition timer && timer.getTimeCycle() == null);
  }

  private void pairs(Move move) {
    for (var one : move.to()) {
      move.to().stream().filter(other -> !other.equals(one)).forEach(other -> add(one, other));
    }
  }

  /** What is together with all that a move takes is together with all that it gives. */
  private boolean spread(Move move) {
    var beside =
        move.from().stream()
            .map(place -> together.getOrDefault(place, Set.of()))
            .reduce(TokenFlow::common)
            .orElse(Set.of());
    var isNew = false;
    for (var one : List.copyOf(beside)) {
      for (var other : move.to()) {
        isNew |= add(one, other);
      }
    }
    return isNew;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private boolean add(String one, String other) {
    var isNew = together.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    return together.computeIfAbsent(other, id -> new HashSet<>()).add(one) || isNew;
  }

  private static Set<String> ids(Collection<? extends FlowElement> flows) {
    var ids = new HashSet<String>();
    flows.forEach(flow -> ids.add(flow.getId()));
    return ids;
  }
}
