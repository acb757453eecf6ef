package dk.mushjul.organisation;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which people choose their password: valid for a week, once, and only the newest of a
 * person. Whoever leaves cannot use theirs any more.
 */
@Service
public class PasswordLinks {

  /** Where the page to choose a password is. */
  public static final String PATH = "/mus/password/";

  private static final Period VALID = Period.ofDays(7);

  private final PasswordTokens tokens;
  private final Notices notices;
  private final Accounts accounts;
  private final Clock clock;

  PasswordLinks(PasswordTokens tokens, Notices notices, Accounts accounts, Clock clock) {
    this.tokens = tokens;
    this.notices = notices;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * A link as it was made.
   *
   * @param path where it leads, to be shown or sent once and kept nowhere
   * @param validUntil the last day on which it works
   */
  public record Link(String path, LocalDate validUntil) {}

  /** Sends each of these people a link; those without an address get none. */
  @Transactional
  public void send(Collection<Employee> people) {
    var reachable = people.stream().filter(person -> person.email() != null).toList();
    var links = make(reachable);
    var sent = new ArrayList<Notice>();
    for (int i = 0; i < reachable.size(); i++) {
      sent.add(notice(reachable.get(i), links.get(i)));
    }
    notices.send(sent);
  }

  /** Makes a link that somebody hands over, for a person without an address. */
  @Transactional
  public Link make(Employee person) {
    return make(List.of(person)).get(0);
  }

  /** Whose link this is; nobody's when it is unknown, used or too old. */
  @Transactional(readOnly = true)
  public Optional<String> ownerOf(String token) {
    return tokens.owner(token, clock.instant());
  }

  /**
   * Gives the owner of the link the password that they chose. The link works no more.
   *
   * @return whose it was; nobody's when it is unknown, used or too old
   * @throws WeakPassword when the policy does not allow it; the link goes on working
   */
  @Transactional
  public Optional<String> use(String token, String password) {
    var owner = tokens.take(token, clock.instant());
    owner.ifPresent(person -> accounts.choosePassword(person, password));
    return owner;
  }

  @EventListener
  void on(DirectoryEvent.EmployeeLeft left) {
    tokens.forget(List.of(left.employeeId()));
  }

  private List<Link> make(List<Employee> people) {
    var lastDay = LocalDate.now(clock).plus(VALID);
    var until = clock.instant().atZone(clock.getZone()).plus(VALID).toInstant();
    var ids = people.stream().map(Employee::id).toList();
    tokens.forget(ids);
    return tokens.make(ids, until).stream().map(token -> new Link(PATH + token, lastDay)).toList();
  }

  private static Notice notice(Employee person, Link link) {
    return new Notice(
        "choosePassword",
        person.id(),
        Urgency.AT_ONCE,
        Map.of(
            "name", person.name(),
            "link", link.path(),
            "validUntil", link.validUntil().toString()),
        Optional.empty());
  }
}
