package dk.mushjul.course;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.content.Access;
import dk.mushjul.content.AccessLog;
import dk.mushjul.content.Subject;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who has read what. An employee is told about everything that was written in the own
 * conversations, everybody else about what they wrote themselves.
 */
@Component
public class Readings {

  private final AccessLog log;
  private final Directory directory;

  Readings(AccessLog log, Directory directory) {
    this.log = log;
    this.directory = directory;
  }

  /** The readings that a person is told of, newest first: of own words, and of own subjects. */
  public List<Seen> of(String person, Collection<Subject> own, Words words) {
    var aboutMe = own.stream().flatMap(subject -> log.about(subject).stream());
    return told(person, Stream.concat(log.about(person).stream(), aboutMe), words);
  }

  /** The readings of one subject that a person is told of, newest first. */
  public List<Seen> of(String person, Subject subject, boolean own, Words words) {
    var all = log.about(subject).stream();
    return told(person, own ? all : all.filter(read -> read.author().equals(person)), words);
  }

  /** What somebody read several times on a day is told once. */
  private List<Seen> told(String person, Stream<Access> readings, Words words) {
    var once = new LinkedHashMap<Reading, Access>();
    readings
        .filter(read -> !read.reader().equals(person))
        .distinct()
        .sorted(Comparator.comparing(Access::at).reversed())
        .forEach(read -> once.putIfAbsent(Reading.of(read), read));
    var names = names(once.values());
    return once.values().stream()
        .map(
            read ->
                new Seen(
                    names.getOrDefault(read.reader(), read.reader()),
                    what(read, person, words),
                    words.moment(read.at())))
        .toList();
  }

  private static String what(Access read, String person, Words words) {
    var step = words.or("wrote." + read.step(), words.text("wrote.other"));
    return read.author().equals(person) ? words.or("wrote.own." + read.step(), step) : step;
  }

  private Map<String, String> names(Collection<Access> readings) {
    Set<String> readers = readings.stream().map(Access::reader).collect(Collectors.toSet());
    return directory.parties(readers).values().stream()
        .map(ConversationParty::employee)
        .collect(Collectors.toMap(Employee::id, Employee::name));
  }

  private record Reading(String reader, Subject subject, String step, LocalDate day) {

    static Reading of(Access read) {
      return new Reading(
          read.reader(),
          read.subject(),
          read.step(),
          LocalDate.ofInstant(read.at(), BusinessClock.ZONE));
    }
  }
}
