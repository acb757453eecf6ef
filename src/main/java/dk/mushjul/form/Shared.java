package dk.mushjul.form;

import java.util.List;

/**
 * A panel above the form: something the person needs to see but not type.
 *
 * @param by the name of who wrote it, or null
 * @param at the date it was written on, as it is shown, or null
 */
public record Shared(String key, String title, String by, String at, List<Item> items) {

  public Shared {
    items = List.copyOf(items);
  }
}
