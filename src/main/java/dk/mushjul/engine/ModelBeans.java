package dk.mushjul.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans that a model may name: every delegate, and {@code deadlines} with its one method. */
@Component
public class ModelBeans {

  private static final Map<String, Set<String>> METHODS = Map.of("deadlines", Set.of("on"));

  private final ListableBeanFactory beans;

  ModelBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  /** The names of all automatic steps and helpers that a model can use. */
  public Set<String> names() {
    var names = new TreeSet<>(METHODS.keySet());
    names.addAll(Set.of(beans.getBeanNamesForType(JavaDelegate.class)));
    return names;
  }

  Optional<Object> find(String name) {
    return allowed(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
  }

  boolean mayCall(Object bean, String method) {
    return METHODS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(method))
        .anyMatch(entry -> beans.getBean(entry.getKey()) == bean);
  }

  private boolean allowed(String name) {
    return METHODS.containsKey(name)
        || beans.containsBean(name) && beans.isTypeMatch(name, JavaDelegate.class);
  }
}
