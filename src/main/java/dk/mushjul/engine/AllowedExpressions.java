package dk.mushjul.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Lets expressions see process variables and the beans that models may name, and nothing else: no
 * classes, no loaders, no other bean, no method but those listed. It holds for models, for queries
 * and for stored filters alike.
 */
final class AllowedExpressions extends JuelExpressionManager {

  private final ModelBeans beans;
  private final Facts facts;

  AllowedExpressions(ModelBeans beans, Facts facts) {
    this.beans = beans;
    this.facts = facts;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new ModelBeanResolver(beans, facts));
    return resolver;
  }
}
