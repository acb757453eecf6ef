package dk.mushjul.browser;

import com.fasterxml.jackson.databind.JsonNode;

/** A list in a form. */
record FormList(String id, String path, boolean growing) {

  static FormList of(JsonNode component) {
    return new FormList(
        component.path("id").asText(),
        component.path("path").asText(),
        component.path("allowAddRemove").asBoolean(true));
  }
}
