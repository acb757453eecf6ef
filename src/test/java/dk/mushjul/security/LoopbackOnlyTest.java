package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

/** The demo, whose passwords everybody knows, is not shown to other machines. */
class LoopbackOnlyTest {

  private final MockEnvironment settings = new MockEnvironment();

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "", " ", "192.168.1.5", "10.0.0.1"})
  void refusesTheDemoOnAnAddressThatOthersReach(String address) {
    settings.setActiveProfiles("demo");
    settings.setProperty("server.address", address);

    assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("demo");
  }

  @Test
  void refusesTheDemoWithoutAnAddress() {
    settings.setActiveProfiles("demo");

    assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
  }

  @Test
  void looksAtTheAddressOfTheManagementToo() {
    settings.setActiveProfiles("demo");
    settings.setProperty("server.address", "127.0.0.1");
    settings.setProperty("management.server.address", "0.0.0.0");

    assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2", " 127.0.0.1 "})
  void letsTheDemoStartOnThisMachine(String address) {
    settings.setActiveProfiles("demo");
    settings.setProperty("server.address", address);

    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void leavesAnAddressInProductionAlone() {
    settings.setActiveProfiles("production");
    settings.setProperty("server.address", "0.0.0.0");

    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void isAskedBeforeAnythingStarts() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(ApplicationContextInitializer.class))
        .hasAtLeastOneElementOfType(LoopbackOnly.class);
  }

  private void start() {
    var context = new GenericApplicationContext();
    context.setEnvironment(settings);
    new LoopbackOnly().initialize(context);
  }
}
