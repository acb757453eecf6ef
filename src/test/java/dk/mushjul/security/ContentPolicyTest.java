package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page of ours runs or applies anything that does not come from a file of ours. */
@MushjulTest
class ContentPolicyTest {

  @Autowired TestPeople people;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @LocalServerPort int port;

  @Test
  void allowsNothingInlineOnAnyPage() {
    people.solby();
    var hanne = Visitor.signedIn(port, "hanne");
    var pages = pages();

    assertThat(pages).contains("/", "/mus/", "/mus/login", "/mus/organisation", "/mus/nowhere");
    assertThat(pages)
        .allSatisfy(
            page -> {
              var policy = hanne.get(page).headers().allValues("Content-Security-Policy");
              assertThat(policy).as(page).hasSize(1);
              assertThat(policy.get(0).split("; "))
                  .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                  .noneMatch(directive -> directive.contains("unsafe"));
            });
  }

  /** Every page with an address of its own, one that needs more, and one that is not there. */
  private TreeSet<String> pages() {
    var pages = new TreeSet<String>();
    mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .filter(path -> path.equals("/") || OpenPages.isPage(path))
        .forEach(path -> pages.add(path.replaceAll("\\{\\w+}", "none")));
    pages.add("/mus/nowhere");
    return pages;
  }
}
