package dk.mushjul.organisation.process;

import java.util.List;
import java.util.Map;

/** What has to be done to make one table of rows by id the other. */
record Difference<T>(Map<String, T> now, Map<String, T> wanted) {

  /** What is missing now. */
  List<T> added() {
    return wanted.entrySet().stream()
        .filter(entry -> !now.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What is there now and has to be another, as it has to be. */
  List<T> changed() {
    return wanted.entrySet().stream()
        .filter(entry -> now.containsKey(entry.getKey()))
        .filter(entry -> !entry.getValue().equals(now.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The ids of what is there now and has to go. */
  List<String> removed() {
    return now.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
  }
}
