package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AdministratorTest {

  @Test
  void hasToBeNamedOutsideTheDemo() {
    for (var pair : new String[][] {{"", ""}, {"it", ""}, {"", "hemmelig"}, {" ", " "}}) {
      assertThatThrownBy(() -> administrator("production", pair[0], pair[1]))
          .isInstanceOfSatisfying(
              StartRefused.class,
              refused ->
                  assertThat(refused.whatToDo())
                      .contains("MUSHJUL_ADMIN_ID", "MUSHJUL_ADMIN_PASSWORD"));
    }
  }

  @Test
  void isWhomTheSettingsName() {
    var administrator = administrator("production", "it", "hemmelig");

    assertThat(administrator.is("it")).isTrue();
    assertThat(administrator.is("admin")).isFalse();
    assertThat(administrator.password()).isEqualTo("hemmelig");
  }

  @Test
  void isKnownInTheDemo() {
    var administrator = administrator("demo", "", "");

    assertThat(administrator.id()).isEqualTo("admin");
    assertThat(administrator.password()).isEqualTo("mushjul-demo");
  }

  private static Administrator administrator(String profile, String id, String password) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    return new Administrator(id, password, environment);
  }
}
