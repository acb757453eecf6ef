package dk.mushjul.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Resolves the names of {@link ModelBeans} and what the subject is remembered by, only inside a
 * running instance, and refuses every other property or method, whatever object it is asked of.
 */
final class ModelBeanResolver extends ELResolver {

  private final ModelBeans beans;
  private final Facts facts;
  private final BeanELResolver reflection = new BeanELResolver(true);

  ModelBeanResolver(ModelBeans beans, Facts facts) {
    this.beans = beans;
    this.facts = facts;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
      context.setPropertyResolved(true);
      return execution.getProcessBusinessKey();
    }
    if (base != null) {
      throw refused(property);
    }
    // A query has no running instance behind it; nothing it names may be evaluated.
    var scope = (VariableScope) context.getContext(VariableScope.class);
    if (scope == null) {
      return null;
    }
    var name = property.toString();
    var found = beans.find(name).or(() -> Optional.ofNullable(facts.of(scope).remembered(name)));
    context.setPropertyResolved(found.isPresent());
    return found.orElse(null);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (base == null || !beans.mayCall(base, String.valueOf(method))) {
      throw refused(method);
    }
    return reflection.invoke(context, base, method, types, arguments);
  }

  private static ELException refused(Object name) {
    return new ELException("An expression may not use '" + name + "'");
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    throw refused(property);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
