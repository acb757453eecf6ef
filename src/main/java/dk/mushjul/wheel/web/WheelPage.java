package dk.mushjul.wheel.web;

import dk.mushjul.form.Shared;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import dk.mushjul.security.SignedIn;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where a year is going: what a mail about it leads to. */
@Controller
class WheelPage {

  private final Wheels wheels;
  private final WheelPanels panels;
  private final Directory directory;
  private final SignedIn signedIn;

  WheelPage(Wheels wheels, WheelPanels panels, Directory directory, SignedIn signedIn) {
    this.wheels = wheels;
    this.panels = panels;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/hjul/{year}")
  String show(@PathVariable String year, Model model) {
    var wheel =
        wheels
            .find(year)
            .filter(found -> found.state() != WheelState.BRIEFING)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", "wheel");
    model.addAttribute("about", wheel.id());
    model.addAttribute("panels", seenBy(signedIn.userId().orElseThrow(), wheel));
    return "mus/panels";
  }

  private List<Shared> seenBy(String person, Wheel wheel) {
    var shown = new ArrayList<Shared>();
    shown.add(panels.strategicGoals(wheel.id()));
    if (directory.rolesOf(person).contains(Role.MANAGER)) {
      shown.add(panels.frame(wheel.id()));
    }
    units(person)
        .map(unit -> UnitRound.idOf(wheel.id(), unit))
        .flatMap(round -> Stream.of(panels.unitFocus(round), panels.groupPlan(round)))
        .forEach(shown::add);
    shown.add(panels.concept(wheel));
    return shown.stream().filter(panel -> !panel.items().isEmpty()).toList();
  }

  /** The unit that the person's talk belongs to, and those that the person heads. */
  private Stream<String> units(String person) {
    var own = directory.party(person).map(ConversationParty::unitId).stream();
    var headed =
        directory.units().stream().filter(unit -> person.equals(unit.managerId())).map(Unit::id);
    return Stream.concat(own, headed).distinct();
  }
}
