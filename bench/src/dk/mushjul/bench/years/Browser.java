package dk.mushjul.bench.years;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser at everybody's desk: what stands below {@code /mus}, as whoever is signed in. */
final class Browser {

  private final MockMvc pages;
  private final IdentityService identity;

  Browser(ApplicationContext application) {
    this.pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application).build();
    this.identity = application.getBean(IdentityService.class);
  }

  /** Opens a page. */
  MockHttpServletResponse open(String person, String path) {
    return ask(person, MockMvcRequestBuilders.get(path));
  }

  /** Sends a page's form; returns the status. */
  int send(String person, String path, Map<String, String> fields) {
    var request = MockMvcRequestBuilders.post(path);
    fields.forEach(request::param);
    return ask(person, request).getStatus();
  }

  /** Sends what a page's script sends; returns the status. */
  int sendJson(String person, String path, String body) {
    var request =
        MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    return ask(person, request).getStatus();
  }

  private MockHttpServletResponse ask(String person, MockHttpServletRequestBuilder request) {
    SecurityContextHolder.getContext().setAuthentication(signedIn(person));
    try {
      return pages.perform(request).andReturn().getResponse();
    } catch (Exception e) {
      throw new IllegalStateException("A page failed for " + person, e);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private PreAuthenticatedAuthenticationToken signedIn(String person) {
    var groups = identity.createGroupQuery().groupMember(person).list();
    return new PreAuthenticatedAuthenticationToken(
        person,
        null,
        AuthorityUtils.createAuthorityList(groups.stream().map(Group::getId).toList()));
  }
}
