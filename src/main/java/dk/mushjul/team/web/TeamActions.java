package dk.mushjul.team.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.process.ActingManager;
import dk.mushjul.conversation.process.AnswerWish;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.team.Member;
import dk.mushjul.team.Reminding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a manager does from the list with one tap. */
@Controller
class TeamActions {

  private static final String BACK = "redirect:" + BookingNotices.EVERYBODY;

  private final Managers managers;
  private final AnswerWish answers;
  private final ActingManager acting;
  private final PlanMany plans;
  private final ChooseTime times;
  private final Reminding reminding;
  private final TeamWords words;

  TeamActions(
      Managers managers,
      AnswerWish answers,
      ActingManager acting,
      PlanMany plans,
      ChooseTime times,
      Reminding reminding,
      TeamWords words) {
    this.managers = managers;
    this.answers = answers;
    this.acting = acting;
    this.plans = plans;
    this.times = times;
    this.reminding = reminding;
    this.words = words;
  }

  /** Moves the talk to a time that the employee asked for, or keeps the time. */
  @PostMapping(BookingNotices.EVERYBODY + "/svar")
  String answer(
      @RequestParam String id,
      @RequestParam(required = false) Integer time,
      RedirectAttributes flash) {
    var member = member(id);
    var instead = acting.insteadOf(managers.me(), member.conversation());
    if (instead.isPresent()) {
      flash.addFlashAttribute("problem", words.of("standsIn", instead.get()));
    } else if (member.wish() == null || time != null && !member.wish().has(time)) {
      flash.addFlashAttribute("problem", words.of("tooLate", member.name()));
    } else if (time == null) {
      answers.keep(managers.me(), id);
      flash.addFlashAttribute("done", words.of("kept", member.name()));
    } else {
      var wished = member.wish().times().get(time);
      tell(answers.grant(managers.me(), id, time), member, wished.on(), wished.from(), flash);
    }
    return BACK;
  }

  /** Gives a free time to somebody who picked none. */
  @PostMapping(BookingNotices.EVERYBODY + "/tildel")
  String assign(@RequestParam String id, @RequestParam String slot, RedirectAttributes flash) {
    var member = member(id);
    times.assignable(managers.me()).stream()
        .filter(one -> one.id().equals(slot))
        .findFirst()
        .ifPresentOrElse(
            one ->
                tell(plans.plan(managers.me(), row(id, one)), member, one.on(), one.from(), flash),
            () -> flash.addFlashAttribute("problem", words.of("slotTaken", member.name())));
    return BACK;
  }

  private static PlanMany.Row row(String id, OfferedSlot slot) {
    return new PlanMany.Row(
        id, slot.on().toString(), slot.from().toString(), slot.place(), slot.minutes());
  }

  private void tell(
      PlanMany.Result result,
      Member member,
      LocalDate on,
      LocalTime from,
      RedirectAttributes flash) {
    switch (result.status()) {
      case "planned", "moved", "proposed" ->
          flash.addFlashAttribute(
              "done", words.of(result.status(), member.name(), words.moment(on, from)));
      case "refused" ->
          flash.addFlashAttribute(
              "problem", words.of("refused", member.name(), words.why(result.errors())));
      default ->
          flash.addFlashAttribute(
              "problem",
              result.errors().isEmpty()
                  ? words.of("tooLate", member.name())
                  : words.why(result.errors()));
    }
  }

  /** Reminds those who have something to do. */
  @PostMapping(BookingNotices.EVERYBODY + "/paamind")
  String remind(@RequestParam(defaultValue = "") List<String> id, RedirectAttributes flash) {
    var reminded = reminding.remind(managers.me(), id);
    if (!reminded.now().isEmpty()) {
      flash.addFlashAttribute("done", words.of("reminded", TeamWords.list(reminded.now())));
    }
    if (!reminded.before().isEmpty()) {
      flash.addFlashAttribute(
          "hint", words.of("remindedBefore", TeamWords.list(reminded.before())));
    }
    if (!reminded.nothing().isEmpty()) {
      flash.addFlashAttribute(
          "problem", words.of("nothingOpen", TeamWords.list(reminded.nothing())));
    }
    if (id.isEmpty()) {
      flash.addFlashAttribute("problem", words.of("tickFirst"));
    }
    return BACK;
  }

  private Member member(String id) {
    return managers.among(List.of(id)).get(0);
  }
}
