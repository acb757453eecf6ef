package dk.mushjul.browser;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field of a form.
 *
 * @param schema the field as the form file has it
 * @param list the list in whose rows it stands, or null
 */
record FormField(JsonNode schema, FormList list) {

  private static final int SHORT = 200;

  String key() {
    return schema.path("key").asText();
  }

  /** What the ids of its parts on the page end with. */
  String domId(Integer row) {
    return "-" + schema.path("id").asText() + (row == null ? "" : "_" + row);
  }

  String type() {
    return schema.path("type").asText();
  }

  boolean isTime() {
    return schema.path("subtype").asText().equals("time");
  }

  boolean isShownOnly() {
    return schema.path("readonly").asBoolean();
  }

  /** Whether it is a list's field or one of the form itself. */
  boolean inList() {
    return list != null;
  }

  /** How much may be written in it. */
  int most() {
    return schema.path("validate").path("maxLength").asInt(SHORT);
  }

  int least() {
    return schema.path("validate").path("min").asInt(1);
  }

  /** When it is not there; empty for always there. */
  String hiddenWhen() {
    return schema.path("conditional").path("hide").asText();
  }
}
