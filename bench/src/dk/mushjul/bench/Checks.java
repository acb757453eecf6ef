package dk.mushjul.bench;

/** Counts that must come out, or the run is void. */
record Checks(Databases databases) {

  private static final int TASK = 7;

  void are(int expected, String rows) {
    var found = databases.count(rows);
    if (found != expected) {
      throw new IllegalStateException(found + " instead of " + expected + " rows: " + rows);
    }
  }

  /** Every assigned task gives its assignee one grant, and no grant is for anything else. */
  void grants(int tasks) {
    are(
        tasks,
        "act_ru_authorization a join act_ru_task t on t.id_ = a.resource_id_"
            + " and t.assignee_ = a.user_id_ where a.resource_type_ = "
            + TASK);
    are(tasks, "act_ru_authorization where user_id_ <> '*' and resource_type_ = " + TASK);
  }

  void noFailedJob() {
    are(0, "act_ru_job where retries_ = 0 or exception_msg_ is not null");
    are(0, "act_ru_incident");
    are(0, due());
  }

  /** The jobs that the executor would still take; the nightly cleaning is not of the wheel. */
  static String due() {
    return "act_ru_job where duedate_ <= localtimestamp and handler_type_ <> 'history-cleanup'";
  }
}
