package dk.mushjul.content.web;

import dk.mushjul.content.Draft;
import dk.mushjul.form.Context;
import dk.mushjul.form.FormData;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import java.util.List;
import java.util.Map;

/** What a form starts with, together with what the person had typed before. */
record FormDataView(
    Map<String, Object> data,
    Map<String, List<Option>> options,
    Context context,
    List<Shared> shared,
    Map<String, Object> draft,
    int draftVersion) {

  static FormDataView of(FormData form, Draft draft) {
    return new FormDataView(
        form.data(),
        form.options(),
        form.context(),
        form.shared(),
        draft.values(),
        draft.version());
  }
}
