package dk.mushjul.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Cleans before every test, for a {@link OneStory} before the first only. */
class CleanSlateExtension implements BeforeAllCallback, BeforeEachCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (oneStory(context)) {
      clean(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!oneStory(context)) {
      clean(context);
    }
  }

  private static boolean oneStory(ExtensionContext context) {
    return context.getRequiredTestClass().isAnnotationPresent(OneStory.class);
  }

  private static void clean(ExtensionContext context) {
    SpringExtension.getApplicationContext(context).getBean(CleanSlate.class).clean();
  }
}
