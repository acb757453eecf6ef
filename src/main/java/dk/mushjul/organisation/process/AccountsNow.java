package dk.mushjul.organisation.process;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the engine's identity tables as a whole. The engine's queries could only answer one group
 * at a time.
 */
@Repository
class AccountsNow {

  private final JdbcClient jdbc;

  AccountsNow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything there is, accounts that no file made included. */
  AccountBook read() {
    return new AccountBook(accounts(), unitGroups(), memberships());
  }

  /** Who has an account and works here no longer. */
  List<String> ofLeavers() {
    return jdbc.sql(
            """
            select id_ from public.act_id_user
            join mushjul.employee on employee_id = id_ where status = 'left'
            """)
        .query(String.class)
        .list();
  }

  private Map<String, Account> accounts() {
    return jdbc
        .sql("select id_, first_, last_, email_ from public.act_id_user")
        .query(
            (row, number) ->
                new Account(
                    row.getString("id_"),
                    row.getString("first_"),
                    row.getString("last_"),
                    row.getString("email_")))
        .list()
        .stream()
        .collect(toMap(Account::userId, identity()));
  }

  private Map<String, UnitGroup> unitGroups() {
    return jdbc
        .sql("select id_, name_ from public.act_id_group where id_ like 'unit-%'")
        .query((row, number) -> new UnitGroup(row.getString("id_"), row.getString("name_")))
        .list()
        .stream()
        .collect(toMap(UnitGroup::groupId, identity()));
  }

  private Set<Membership> memberships() {
    return new HashSet<>(
        jdbc.sql("select user_id_, group_id_ from public.act_id_membership")
            .query(
                (row, number) ->
                    new Membership(row.getString("user_id_"), row.getString("group_id_")))
            .list());
  }
}
