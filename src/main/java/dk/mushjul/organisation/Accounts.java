package dk.mushjul.organisation;

import java.util.Collection;

/** The users and groups with which people sign in. They follow the directory. */
public interface Accounts {

  /** Makes the groups of the roles with what they may do, and the administrator with a password. */
  void prepare(String administratorId, String password);

  /**
   * Makes users, groups and memberships what they have to be for these people in these units; takes
   * away everybody else's. Who is new has a password that nobody knows.
   *
   * @param working everybody who works here, and nobody else
   */
  void follow(Collection<Unit> units, Collection<Employee> working);

  /** Gives somebody a password that the settings or the demo chose, whatever its strength. */
  void givePassword(String userId, String password);

  /**
   * Gives somebody the password that they chose and opens a locked account.
   *
   * @throws WeakPassword when it does not meet the policy
   */
  void choosePassword(String userId, String password);

  /** How many characters the policy asks for. */
  int shortestPassword();
}
