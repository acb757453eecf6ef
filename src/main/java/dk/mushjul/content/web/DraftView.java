package dk.mushjul.content.web;

import dk.mushjul.content.Draft;
import java.util.Map;

/** The newer draft, for a writer who did not know it. */
record DraftView(Map<String, Object> draft, int draftVersion) {

  static DraftView of(Draft draft) {
    return new DraftView(draft.values(), draft.version());
  }
}
