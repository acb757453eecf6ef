package dk.mushjul.course.web;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.course.Course;
import dk.mushjul.course.RequestCourse;
import dk.mushjul.course.TalkCourse;
import dk.mushjul.course.WheelCourse;
import dk.mushjul.course.Words;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.request.Requests;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the course that a task is a step of. */
@Component
class Courses {

  private final Conversations conversations;
  private final Requests requests;
  private final Wheels wheels;
  private final Directory directory;
  private final TalkCourse talk;
  private final RequestCourse request;
  private final WheelCourse wheel;

  Courses(
      Conversations conversations,
      Requests requests,
      Wheels wheels,
      Directory directory,
      TalkCourse talk,
      RequestCourse request,
      WheelCourse wheel) {
    this.conversations = conversations;
    this.requests = requests;
    this.wheels = wheels;
    this.directory = directory;
    this.talk = talk;
    this.request = request;
    this.wheel = wheel;
  }

  /** The course of a task as its party is told. */
  Optional<Course> of(OpenStep step, String reader, Words words) {
    return switch (step.subject().kind()) {
      case CONVERSATION ->
          conversations.find(step.subject().id()).map(found -> talk.of(found, reader, words));
      case REQUEST -> requests.find(step.subject().id()).map(found -> request.of(found, words));
      case UNIT_ROUND, WHEEL, LATE_MANAGER, SUBSTITUTION ->
          wheel(step)
              .map(found -> wheel.of(found, step.text("unitId"), about(step, found, words), words));
      case START_FORM -> Optional.empty();
    };
  }

  private Optional<Wheel> wheel(OpenStep step) {
    var year = step.text("wheelId");
    return year == null ? wheels.newest() : wheels.find(year);
  }

  private String about(OpenStep step, Wheel found, Words words) {
    return Optional.ofNullable(step.text("unitId"))
        .flatMap(directory::unit)
        .map(Unit::name)
        .orElseGet(() -> words.text("wheel.about", found.id()));
  }

  /** Whether the subject of a task is a conversation of this person's own. */
  boolean isOwn(Subject subject, String person) {
    return subject.kind() == Subject.Kind.CONVERSATION
        && conversations
            .find(subject.id())
            .filter(found -> found.parties().employee().equals(person))
            .isPresent();
  }
}
