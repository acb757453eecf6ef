package dk.mushjul.wheel.process;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import dk.mushjul.wheel.Wheel;
import java.util.ArrayList;
import java.util.HashMap;
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
    var units = directory.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    var all = new ArrayList<Notice>();
    managers.stream()
        .sorted()
        .forEach(person -> all.add(notice("briefingManager", person, facts(wheel))));
    parties.stream()
        .filter(party -> !managers.contains(party.employee().id()))
        .map(
            party ->
                notice(
                    "briefingEmployee",
                    party.employee().id(),
                    facts(wheel, units.get(party.unitId()))))
        .forEach(all::add);
    notices.send(all);
  }

  /**
   * Tells HR that the committee has not decided on the concept.
   *
   * @param last the wheel whose concept goes on; empty where the proposed one runs
   */
  void conceptNotDecided(Wheel wheel, Optional<String> last) {
    var facts = new HashMap<String, String>();
    facts.put("committee", Committee.name(wheel.sector()));
    facts.put(last.isPresent() ? "lastYear" : "proposedYear", last.orElse(wheel.id()));
    facts.put("link", "/mus/");
    notices.send(
        directory.members(Role.HR).stream()
            .map(person -> notice("conceptNotDecided", person, facts))
            .toList());
  }

  private List<ConversationParty> takingPart(Wheel wheel) {
    return directory.everybody().values().stream()
        .filter(party -> party.managerId() != null && wheel.includes(party.unitId()))
        .toList();
  }

  private static Map<String, String> facts(Wheel wheel, Unit unit) {
    var facts = facts(wheel);
    Representatives.add(facts, unit);
    return facts;
  }

  private static Map<String, String> facts(Wheel wheel) {
    var facts = new HashMap<String, String>();
    facts.put("year", wheel.id());
    facts.put("firstDay", wheel.firstDay().toString());
    facts.put("lastDay", wheel.lastDay().toString());
    facts.put("link", "/mus/hjul/" + wheel.id());
    return facts;
  }

  private static Notice notice(String kind, String recipient, Map<String, String> facts) {
    return new Notice(kind, recipient, Urgency.DAILY, facts, Optional.empty());
  }
}
