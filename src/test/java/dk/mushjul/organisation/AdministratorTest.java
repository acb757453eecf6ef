package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class AdministratorTest {

  @Test
  void hasToBeNamedOutsideTheDemo() {
    for (var pair : new String[][] {{"", ""}, {"it", ""}, {"", "hemmelig"}, {" ", " "}}) {
      assertThatThrownBy(() -> start("production", pair[0], pair[1]))
          .isInstanceOfSatisfying(
              StartRefused.class,
              refused ->
                  assertThat(refused.whatToDo())
                      .contains("MUSHJUL_ADMIN_ID", "MUSHJUL_ADMIN_PASSWORD"));
    }
    assertThatCode(() -> start("production", "it", "hemmelig")).doesNotThrowAnyException();
    assertThatCode(() -> start("demo", "", "")).doesNotThrowAnyException();
  }

  @Test
  void isAskedForBeforeAnythingStarts() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(ApplicationContextInitializer.class))
        .hasAtLeastOneElementOfType(AdministratorNamed.class);
  }

  @Test
  void isWhomTheSettingsName() {
    var administrator = new Administrator(" it ", "hemmelig");

    assertThat(administrator.is("it")).isTrue();
    assertThat(administrator.is("admin")).isFalse();
    assertThat(administrator.password()).isEqualTo("hemmelig");
  }

  @Test
  void isKnownInTheDemo() {
    var administrator = new Administrator("", "");

    assertThat(administrator.id()).isEqualTo("admin");
    assertThat(administrator.password()).isEqualTo("mushjul-demo");
  }

  private static void start(String profile, String id, String password) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    environment.setProperty("mushjul.admin.id", id);
    environment.setProperty("mushjul.admin.password", password);
    var context = new GenericApplicationContext();
    context.setEnvironment(environment);
    new AdministratorNamed().initialize(context);
  }
}
