package dk.mushjul.wheel.process;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.wheel.Wheel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people are told about a wheel. */
@Component
class WheelNotices {

  private final Notices notices;
  private final Directory directory;

  WheelNotices(Notices notices, Directory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  /** Tells everybody who takes part where the year is going; managers get a word of their own. */
  void briefing(Wheel wheel) {
    var parties = takingPart(wheel);
    var managers = parties.stream().map(ConversationParty::managerId).collect(Collectors.toSet());
    var all = new ArrayList<Notice>();
    managers.stream().sorted().forEach(person -> all.add(notice("briefingManager", person, wheel)));
    parties.stream()
        .map(party -> party.employee().id())
        .filter(person -> !managers.contains(person))
        .forEach(person -> all.add(notice("briefingEmployee", person, wheel)));
    notices.send(all);
  }

  /** Tells HR that the committee has not decided on the concept. */
  void conceptNotDecided(Wheel wheel) {
    notices.send(
        directory.members(Role.HR).stream()
            .map(person -> notice("conceptNotDecided", person, wheel))
            .toList());
  }

  private List<ConversationParty> takingPart(Wheel wheel) {
    return directory.everybody().values().stream()
        .filter(party -> party.managerId() != null && wheel.includes(party.unitId()))
        .toList();
  }

  private static Notice notice(String kind, String recipient, Wheel wheel) {
    var facts =
        Map.of(
            "year", wheel.id(),
            "firstDay", wheel.firstDay().toString(),
            "lastDay", wheel.lastDay().toString(),
            "committee", Committee.name(wheel.sector()),
            "link", "/mus/");
    return new Notice(kind, recipient, Urgency.DAILY, facts, Optional.empty());
  }
}
