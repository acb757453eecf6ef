package dk.mushjul.conversation.process;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanAnswer;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import dk.mushjul.wheel.DayWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the two, and HR between them, have said to each other about the newest plan. */
@Component
class PlanMessages {

  private final ConversationForm form;
  private final Plans plans;

  PlanMessages(ConversationForm form, Plans plans) {
    this.form = form;
    this.plans = plans;
  }

  /** For the writer of the next version: what the other answered to this one. */
  void showAnswer(Conversation conversation, String reader, FormContents contents) {
    var plan = plans.newest(conversation.parties().id());
    plan.flatMap(plans::answer)
        .ifPresent(
            answer -> {
              var written = form.readable(conversation, ApprovePlanTask.STEM, reader);
              show(wordsOf(answer), titleOf(answer), written, contents);
            });
    showMediation(conversation, reader, contents);
  }

  /** For the one who is asked: the writer's message. */
  void showNote(Conversation conversation, String reader, FormContents contents) {
    plans
        .newest(conversation.parties().id())
        .map(PlanVersion::author)
        .map(author -> form.name(author) + " skriver til dig")
        .ifPresent(
            title ->
                show(
                    "writerNote",
                    title,
                    plans.words(conversation.parties().id(), reader),
                    contents));
    showMediation(conversation, reader, contents);
  }

  private void showMediation(Conversation conversation, String reader, FormContents contents) {
    show(
        "mediationNote",
        "Det aftalte I med HR",
        form.readable(conversation, MediatePlanTask.STEM, reader),
        contents);
  }

  private static String wordsOf(PlanAnswer answer) {
    return switch (answer.answer()) {
      case "disagree" -> "ownWords";
      case "newTalk" -> "newTalkWish";
      default -> "changeWish";
    };
  }

  private static String titleOf(PlanAnswer answer) {
    return switch (answer.answer()) {
      case "disagree" -> "Den anden er ikke enig";
      case "newTalk" -> "Den anden ville tale om planen igen";
      default -> "Ønsket ændring";
    };
  }

  private void show(String key, String title, Optional<Entry> entry, FormContents contents) {
    entry
        .filter(written -> written.values().get(key) != null)
        .ifPresent(
            written ->
                contents.show(
                    new Shared(
                        key,
                        title,
                        form.name(written.author()),
                        DayWords.of(written.at()),
                        List.of(new Item(null, written.values().get(key).toString())))));
  }
}
