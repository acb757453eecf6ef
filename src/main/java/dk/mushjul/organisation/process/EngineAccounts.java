package dk.mushjul.organisation.process;

import dk.mushjul.organisation.Accounts;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import dk.mushjul.organisation.WeakPassword;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Accounts in the engine's own identity tables. Writes only what differs, and leaves alone whom no
 * file has ever named, such as accounts made in Admin.
 */
@Component
class EngineAccounts implements Accounts {

  private final IdentityService identity;
  private final AccountsNow accountsNow;
  private final InBatches inBatches;
  private final Passwords passwords;
  private final FixedGroups fixedGroups;
  private final UnitGroups unitGroups;
  private final Memberships memberships;

  EngineAccounts(
      IdentityService identity,
      AccountsNow accountsNow,
      InBatches inBatches,
      Passwords passwords,
      FixedGroups fixedGroups,
      UnitGroups unitGroups,
      Memberships memberships) {
    this.identity = identity;
    this.accountsNow = accountsNow;
    this.inBatches = inBatches;
    this.passwords = passwords;
    this.fixedGroups = fixedGroups;
    this.unitGroups = unitGroups;
    this.memberships = memberships;
  }

  @Override
  public void prepare(String administratorId, String password) {
    inBatches.each(List.of(fixedGroups), FixedGroups::ensure);
    inBatches.each(List.of(administratorId), id -> prepareAdministrator(id, password));
  }

  @Override
  public void follow(Collection<Unit> units, Collection<Employee> working) {
    var now = accountsNow.read();
    var wanted = AccountBook.wanted(units, working);
    var people = new Difference<>(now.accounts(), wanted.accounts());
    inBatches.each(accountsNow.ofLeavers(), identity::deleteUser);
    unitGroups.open(now, wanted);
    inBatches.each(people.added(), this::create);
    inBatches.batches(people.changed(), this::update);
    memberships.follow(now, wanted);
    unitGroups.close(now, wanted);
  }

  @Override
  public void givePassword(String userId, String password) {
    inBatches.each(List.of(userId), id -> passwords.set(user(id), password));
  }

  @Override
  public void choosePassword(String userId, String password) {
    inBatches.each(List.of(userId), id -> choose(user(id), password));
    // In a command of its own: in the same one the engine would drop one of two updates of a row.
    inBatches.each(List.of(userId), identity::unlockUser);
  }

  @Override
  public int shortestPassword() {
    return passwords.shortest();
  }

  private void prepareAdministrator(String id, String password) {
    var found = identity.createUserQuery().userId(id).singleResult();
    var user = found == null ? identity.newUser(id) : found;
    if (!passwords.matches(user, password)) {
      user.setFirstName("Teknisk");
      user.setLastName("administrator");
      passwords.set(user, password);
    }
    if (identity.createUserQuery().userId(id).memberOfGroup(Role.ADMIN.group()).count() == 0) {
      identity.createMembership(id, Role.ADMIN.group());
    }
  }

  private void choose(User user, String password) {
    var broken = passwords.broken(password, user);
    if (!broken.isEmpty()) {
      throw new WeakPassword(broken);
    }
    passwords.set(user, password);
  }

  private void create(Account account) {
    var user = identity.newUser(account.userId());
    fill(user, account);
    passwords.setSecret(user);
  }

  private void update(Collection<Account> accounts) {
    var byId = accounts.stream().collect(Collectors.toMap(Account::userId, account -> account));
    identity
        .createUserQuery()
        .userIdIn(byId.keySet().toArray(String[]::new))
        .unlimitedList()
        .forEach(
            user -> {
              fill(user, byId.get(user.getId()));
              identity.saveUser(user);
            });
  }

  private User user(String userId) {
    var user = identity.createUserQuery().userId(userId).singleResult();
    if (user == null) {
      throw new IllegalArgumentException("No user has the id " + userId);
    }
    return user;
  }

  private static void fill(User user, Account account) {
    user.setFirstName(account.firstName());
    user.setLastName(account.lastName());
    user.setEmail(account.email());
  }
}
