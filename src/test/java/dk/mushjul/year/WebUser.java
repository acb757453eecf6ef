package dk.mushjul.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody signed in as Tasklist signs people in: session cookie and CSRF header. */
public final class WebUser {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String APP = "/camunda/app/tasklist/default/";

  private final String base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private WebUser(String base) {
    this.base = base;
  }

  /** Signs somebody in; the page is fetched again afterwards for the new token. */
  public static WebUser signIn(String base, String user, String password) {
    var web = new WebUser(base);
    web.send(web.request(APP).GET());
    var form = "username=" + user + "&password=" + password;
    var answer =
        web.send(
            web.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).as("sign-in of " + user + ": " + answer.body()).isEqualTo(200);
    web.send(web.request(APP).GET());
    return web;
  }

  /** Somebody who has not signed in. */
  public static WebUser stranger(String base) {
    var web = new WebUser(base);
    web.send(web.request(APP).GET());
    return web;
  }

  /** A reading call that must succeed. */
  public JsonNode get(String path) {
    return json(send(request(path).GET()), path);
  }

  /** A reading call, whatever its answer. */
  public HttpResponse<String> tryGet(String path) {
    return send(request(path).GET());
  }

  /** Reads a file, whatever the answer. */
  public HttpResponse<byte[]> tryGetFile(String path) {
    return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A changing call that must succeed. */
  public JsonNode post(String path, Object body) {
    return json(tryPost(path, body), path);
  }

  /** A changing call, whatever its answer. */
  public HttpResponse<String> tryPost(String path, Object body) {
    try {
      return send(
          request(path)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts something in place of what the version stands for, whatever the answer. */
  public HttpResponse<String> tryPut(String path, int version, Object body) {
    try {
      return send(
          request(path)
              .header("Content-Type", "application/json")
              .header("If-Match", String.valueOf(version))
              .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sends the form of a page as a browser without scripts does: its hidden token and no header. A
   * list stands for a field that is there several times.
   */
  public HttpResponse<String> tryPostForm(String page, String action, Map<String, ?> fields) {
    var hidden = HIDDEN.matcher(tryGet(page).body());
    var form = new HashMap<String, Object>(fields);
    if (hidden.find()) {
      form.putIfAbsent("_csrf", hidden.group(1));
    }
    return send(
        HttpRequest.newBuilder(URI.create(base + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
  }

  private static String encoded(Map<String, Object> form) {
    return form.entrySet().stream()
        .flatMap(field -> values(field.getValue()).map(value -> field.getKey() + "=" + value))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> values(Object field) {
    var values = field instanceof List<?> several ? several : List.of(field);
    return values.stream().map(value -> URLEncoder.encode(value.toString(), UTF_8));
  }

  /** Sends files as a browser's form does, whatever its answer. */
  public HttpResponse<String> tryPostFiles(String path, Map<String, byte[]> files) {
    var body = new ByteArrayOutputStream();
    files.forEach(
        (name, bytes) -> {
          body.writeBytes(
              ("--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n\r\n")
                  .formatted(name, name)
                  .getBytes(StandardCharsets.UTF_8));
          body.writeBytes(bytes);
          body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static JsonNode json(HttpResponse<String> answer, String path) {
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
    try {
      return JSON.readTree(answer.body().isEmpty() ? "null" : answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
    token().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  /** The cookies by which the server knows this person, by name. */
  public Map<String, String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
  }

  private Optional<String> token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.timeout(PATIENCE).build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
