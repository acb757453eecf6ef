package dk.mushjul.policy.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One input column of a table: stands in for a value by one that its cells treat alike. */
final class Column {

  private static final String WORD = "\"[^\"]*\"";
  private static final String NUMBER = "-?\\d+(\\.\\d+)?";
  private static final String LIMIT =
      "(([<>]=?\\s*)?"
          + NUMBER
          + "|[\\[\\](]\\s*"
          + NUMBER
          + "\\s*\\.\\.\\s*"
          + NUMBER
          + "\\s*[\\[\\])])";
  private static final Pattern WORDS = listOf(WORD);
  private static final Pattern LIMITS = listOf(LIMIT);
  private static final String ANY_OTHER = "*";

  private Column() {}

  private static Pattern listOf(String item) {
    var list = "(" + item + ")(\\s*,\\s*(" + item + "))*";
    return Pattern.compile(list + "|not\\(\\s*" + list + "\\s*\\)");
  }

  /** By its cells, those left out that are empty. What it does not understand it leaves alone. */
  static UnaryOperator<Object> of(List<String> cells) {
    if (cells.isEmpty()) {
      return value -> null;
    }
    if (cells.stream().allMatch(cell -> WORDS.matcher(cell).matches())) {
      return words(found(cells, WORD));
    }
    if (cells.stream().allMatch(cell -> LIMITS.matcher(cell).matches())) {
      return numbers(found(cells, NUMBER));
    }
    return UnaryOperator.identity();
  }

  private static Set<String> found(List<String> cells, String item) {
    return cells.stream()
        .flatMap(cell -> Pattern.compile(item).matcher(cell.replace("..", " ")).results())
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }

  /** All words that no cell names are one. */
  private static UnaryOperator<Object> words(Set<String> quoted) {
    var named = quoted.stream().map(word -> word.substring(1, word.length() - 1)).toList();
    var other = ANY_OTHER.repeat(1 + named.stream().mapToInt(String::length).max().orElse(0));
    return value -> value instanceof String word && !named.contains(word) ? other : value;
  }

  /** All numbers between two neighbouring limits are one; a limit is itself. */
  private static UnaryOperator<Object> numbers(Set<String> texts) {
    var limits = texts.stream().map(Double::valueOf).collect(Collectors.toCollection(TreeSet::new));
    return value -> {
      if (value instanceof Integer whole) {
        return wholeLike(whole, limits);
      }
      return value instanceof Double number ? like(number, limits) : value;
    };
  }

  private static Integer wholeLike(int value, TreeSet<Double> limits) {
    var below = limits.floor((double) value);
    if (below == null) {
      return (int) Math.ceil(limits.first()) - 1;
    }
    return below == value ? value : (int) Math.floor(below) + 1;
  }

  private static Double like(double value, TreeSet<Double> limits) {
    var below = limits.floor(value);
    var above = limits.ceiling(value);
    if (below == null) {
      return limits.first() - 1;
    }
    if (above == null) {
      return limits.last() + 1;
    }
    return below.equals(above) ? below : Double.valueOf((below + above) / 2);
  }
}
