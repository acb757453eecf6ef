package dk.mushjul.notification;

import dk.mushjul.notification.PendingNotices.Written;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns the fact {@code personId} of notices into {@code person}, the name, all at once. Nobody is
 * told that something is about themselves.
 */
@Component
class PeopleNamed {

  private static final String ID = "personId";

  private final AddressBook addresses;

  PeopleNamed(AddressBook addresses) {
    this.addresses = addresses;
  }

  List<Written> in(Collection<Written> notices) {
    var ids =
        notices.stream()
            .map(written -> written.notice().facts().get(ID))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return List.copyOf(notices);
    }
    var people = addresses.find(ids);
    return notices.stream().map(written -> named(written, people)).toList();
  }

  private static Written named(Written written, Map<String, Addressee> people) {
    var notice = written.notice();
    var facts = new HashMap<>(notice.facts());
    var id = facts.remove(ID);
    if (people.containsKey(id) && !id.equals(notice.recipient())) {
      facts.put("person", people.get(id).name());
    }
    var told =
        new Notice(
            notice.kind(), notice.recipient(), notice.urgency(), facts, notice.appointment());
    return new Written(told, written.at());
  }
}
