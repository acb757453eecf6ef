package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.year.WebUser;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The workplace over HTTP: people who sign in, read pages and send files. */
@Component
@Profile("test")
public class Web {

  private final Environment environment;
  private final Office office;
  private final StateOfTheSystem state;

  Web(Environment environment, Office office, StateOfTheSystem state) {
    this.environment = environment;
    this.office = office;
    this.state = state;
  }

  /** Somebody who has just signed in. */
  public WebUser as(String person) {
    var port = environment.getRequiredProperty("local.server.port");
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }

  /** What a page says to somebody, whatever the answer is. */
  public String read(String person, String path) {
    return as(person).tryGet(path).body();
  }

  /** The status with which a page is answered to somebody. */
  public int status(String person, String path) {
    return as(person).tryGet(path).statusCode();
  }

  /** HR imports these files, which are accepted, and everything agrees afterwards. */
  public void imports(WebUser hr, Map<String, byte[]> files) {
    var answer = hr.tryPostFiles("/mus/api/organisation?dryRun=false", files);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    office.settle();
    state.agrees();
  }
}
