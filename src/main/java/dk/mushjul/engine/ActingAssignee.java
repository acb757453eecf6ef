package dk.mushjul.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.ObjectProvider;

/** The person that a model names for a step, or whoever stands in for them now. */
record ActingAssignee(Expression named, StepRole role, ObjectProvider<Parties> parties)
    implements Expression {

  @Override
  public Object getValue(VariableScope scope) {
    var person = named.getValue(scope);
    return person == null
        ? null
        : parties.getObject().acting(person.toString(), role, scope::getVariable);
  }

  @Override
  public void setValue(Object value, VariableScope scope) {
    named.setValue(value, scope);
  }

  @Override
  public String getExpressionText() {
    return named.getExpressionText();
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }
}
