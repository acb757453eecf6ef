package dk.mushjul.organisation;

/** What somebody is to the wheel. Each role is a group of the engine. */
public enum Role {
  /** Everybody who has not left. */
  EMPLOYEE("employee", "employee"),
  /** Heads a unit or holds somebody's talk. */
  MANAGER("manager", "manager"),
  /** Opens the wheel and keeps the organisation current. */
  HR("hr", "hr"),
  /** Sits in the committee of the whole workplace. */
  COMMITTEE("committee", "committee"),
  /** Changes and deploys the models. */
  PROCESS_OWNER("process-owner", "process-owner"),
  /** Administers the application, reads no content. */
  ADMIN("admin", "camunda-admin");

  private final String word;
  private final String group;

  Role(String word, String group) {
    this.word = word;
    this.group = group;
  }

  /** The word for this role in the organisation files and in our tables. */
  public String word() {
    return word;
  }

  /** The id of the engine group whose members have this role. */
  public String group() {
    return group;
  }

  /** The role that the organisation files call by this word. */
  static Role of(String word) {
    for (Role role : values()) {
      if (role.word.equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException("No role is called " + word);
  }
}
