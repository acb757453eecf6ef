package dk.mushjul.engine;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/** Filters are neither saved with a hidden expression nor run together with one. */
final class FilterDoor extends FilterServiceImpl {

  @Override
  public Filter saveFilter(Filter filter) {
    HiddenExpressions.refusedIn(filter.getQuery());
    return super.saveFilter(filter);
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> list(String filterId, Q narrower) {
    return super.list(filterId, HiddenExpressions.refusedIn(narrower));
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> listPage(
      String filterId, Q narrower, int first, int most) {
    return super.listPage(filterId, HiddenExpressions.refusedIn(narrower), first, most);
  }

  @Override
  public <T, Q extends Query<?, T>> T singleResult(String filterId, Q narrower) {
    return super.singleResult(filterId, HiddenExpressions.refusedIn(narrower));
  }

  @Override
  public Long count(String filterId, Query<?, ?> narrower) {
    return super.count(filterId, HiddenExpressions.refusedIn(narrower));
  }
}
