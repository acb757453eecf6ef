package dk.mushjul.course.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.DisagreementNotices;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.Readers;
import dk.mushjul.conversation.SharedWords;
import dk.mushjul.conversation.SharingMinutes;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.conversation.TwoViews;
import dk.mushjul.course.Course;
import dk.mushjul.course.Phase;
import dk.mushjul.course.TalkCourse;
import dk.mushjul.course.WheelCourse;
import dk.mushjul.course.Words;
import dk.mushjul.engine.WaitingSteps;
import dk.mushjul.form.Shared;
import dk.mushjul.security.SignedIn;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The own way through the wheel; and one conversation's way, for its two parties. */
@Controller
class CoursePage {

  private static final String PAGE = "mus/course";

  private final Conversations conversations;
  private final Readers readers;
  private final TalkCourse talk;
  private final WheelCourse wheelCourse;
  private final Wheels wheels;
  private final SharedWords shared;
  private final ReadablePlans plans;
  private final TwoViews views;
  private final TimeOffers offers;
  private final WaitingSteps waiting;
  private final SharingMinutes sharing;
  private final SignedIn signedIn;
  private final MessageSource messages;

  CoursePage(
      Conversations conversations,
      Readers readers,
      TalkCourse talk,
      WheelCourse wheelCourse,
      Wheels wheels,
      SharedWords shared,
      ReadablePlans plans,
      TwoViews views,
      TimeOffers offers,
      WaitingSteps waiting,
      SharingMinutes sharing,
      SignedIn signedIn,
      MessageSource messages) {
    this.conversations = conversations;
    this.readers = readers;
    this.talk = talk;
    this.wheelCourse = wheelCourse;
    this.wheels = wheels;
    this.shared = shared;
    this.plans = plans;
    this.views = views;
    this.offers = offers;
    this.waiting = waiting;
    this.sharing = sharing;
    this.signedIn = signedIn;
    this.messages = messages;
  }

  @GetMapping("/mus/forloeb")
  @Transactional
  public String mine(Model model, Locale locale) {
    var me = signedIn.userId().orElseThrow();
    var words = new Words(messages, locale);
    var all = conversations.ofEmployee(me);
    var year = wheels.newest();
    var now = all.stream().filter(own -> isUnderWay(own, year)).findFirst();
    now.ifPresent(own -> show(own, me, words, model));
    if (now.isEmpty()) {
      year.ifPresent(wheel -> show(wheelCourse.ofPerson(wheel, me, words), words, model));
    }
    model.addAttribute("mine", true);
    model.addAttribute(
        "earlier", all.stream().filter(own -> !now.filter(own::equals).isPresent()).toList());
    model.addAttribute(
        "year",
        year.filter(wheel -> wheel.state() != WheelState.BRIEFING).map(Wheel::id).orElse(null));
    return PAGE;
  }

  /** This year's, or an earlier one that waits for its follow-up. */
  private static boolean isUnderWay(Conversation own, Optional<Wheel> year) {
    return own.state() == ConversationState.AGREED
        || year.filter(wheel -> wheel.id().equals(own.parties().wheelId())).isPresent();
  }

  @GetMapping("/mus/forloeb/{conversationId}")
  @Transactional
  public String one(@PathVariable String conversationId, Model model, Locale locale) {
    var me = signedIn.userId().orElseThrow();
    var conversation =
        conversations
            .find(conversationId)
            .filter(found -> readers.isOneOfTheTwo(found, me))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    show(conversation, me, new Words(messages, locale), model);
    model.addAttribute("mine", false);
    model.addAttribute("own", conversation.parties().employee().equals(me));
    return PAGE;
  }

  private void show(Conversation conversation, String me, Words words, Model model) {
    var id = conversation.parties().id();
    show(talk.of(conversation, me, words), words, model);
    model.addAttribute("panels", panels(conversation, me, words));
    model.addAttribute(
        "waiting",
        waiting.of(
            Arrays.asList(conversation.processInstanceId(), conversation.followUpInstanceId()),
            me));
    model.addAttribute("plan", conversation.agreedOn() == null ? null : "/mus/plan/" + id);
    model.addAttribute(
        "disagreement", views.isFor(conversation, me) ? DisagreementNotices.page(id) : null);
    model.addAttribute(
        "guestsAt",
        conversation.state().isBeforeTheTalk() && !conversation.isInGroup()
            ? "/mus/deltagere/" + id
            : null);
    model.addAttribute("time", time(conversation, me));
    model.addAttribute("timeAt", "/mus/tid/" + id);
    model.addAttribute(
        "ownTalkAt",
        conversation.parties().employee().equals(me) && conversation.mayHaveOwnTalk()
            ? "/mus/forloeb/" + id + "/egen-samtale"
            : null);
    model.addAttribute("minutes", minutes(conversation, me));
    model.addAttribute("minutesAt", "/mus/forloeb/" + id + "/referat");
  }

  /** Whether the employee can share the minutes with a new manager, or take them back; or null. */
  private String minutes(Conversation conversation, String me) {
    var choice = sharing.of(conversation);
    return conversation.parties().employee().equals(me) && choice != SharingMinutes.Choice.NOTHING
        ? choice.name().toLowerCase(Locale.ROOT)
        : null;
  }

  /** What the employee can do about the time now: pick one, or ask for another; or null. */
  private String time(Conversation conversation, String me) {
    if (!conversation.parties().employee().equals(me)) {
      return null;
    }
    var id = conversation.parties().id();
    if (offers.newestTo(id).filter(TimeOffers.Offered::isOpen).isPresent()) {
      return "choose";
    }
    return conversation.isInvited() ? "move" : null;
  }

  private List<Shared> panels(Conversation conversation, String me, Words words) {
    var panels = new ArrayList<>(shared.of(conversation, me));
    if (conversation.agreedOn() == null) {
      plans.panel(conversation, words.text("plan.notAgreed"), me).ifPresent(panels::add);
    }
    return panels;
  }

  private boolean isOver(Course course) {
    return course.phase() == Phase.EVALUATION
        && wheels
            .find(course.year())
            .filter(wheel -> wheel.state() == WheelState.EVALUATED)
            .isPresent();
  }

  private void show(Course course, Words words, Model model) {
    model.addAttribute("course", course);
    model.addAttribute("here", words.text("phase." + course.phase().word()));
    model.addAttribute("arrows", WheelDrawing.of(course.phase(), isOver(course), words));
    model.addAttribute("panels", List.of());
    model.addAttribute("waiting", List.of());
  }
}
