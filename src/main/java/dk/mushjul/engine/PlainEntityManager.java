package dk.mushjul.engine;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Describes a row in words only when its id is refused. The engine does so for each row that it
 * writes, which was a fifth of its own time when a wheel opens.
 */
final class PlainEntityManager extends DbEntityManager {

  private PlainEntityManager(IdGenerator ids, PersistenceSession session) {
    super(ids, session);
  }

  @Override
  protected void validateId(DbEntity row) {
    if (row.getId() == null || Authorization.ANY.equals(row.getId())) {
      super.validateId(row);
    }
  }

  /** Opens one for each command. */
  static final class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return DbEntityManager.class;
    }

    @Override
    public Session openSession() {
      var command = Context.getCommandContext();
      return new PlainEntityManager(
          command.getProcessEngineConfiguration().getIdGenerator(),
          command.getSession(PersistenceSession.class));
    }
  }
}
