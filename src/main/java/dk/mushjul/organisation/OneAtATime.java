package dk.mushjul.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction of all nodes at a time change the organisation. */
@Component
public class OneAtATime {

  private final JdbcClient jdbc;

  OneAtATime(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other transaction changes the organisation, and keeps others waiting. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void enter() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('mushjul.organisation'))")
        .query((row, number) -> true)
        .single();
  }
}
