package dk.mushjul.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the build's {@link Chromium} as a parameter; of a test that fails, pictures of all
 * open pages are left in {@code target/screens}.
 */
class InChromium implements ParameterResolver, AfterTestExecutionCallback {

  private static final ExtensionContext.Namespace BUILD =
      ExtensionContext.Namespace.create(InChromium.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(BUILD)
        .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    var chromium = context.getRoot().getStore(BUILD).get(Chromium.class, Chromium.class);
    if (chromium != null && context.getExecutionException().isPresent()) {
      chromium.photograph("failed-" + context.getRequiredTestMethod().getName());
    }
  }
}
