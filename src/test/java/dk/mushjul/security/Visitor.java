package dk.mushjul.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Somebody at the other end of the line: with or without a session, never following a redirect. */
final class Visitor {

  static final String ENGINE = "/camunda/api/engine/engine/default";
  static final String PASSWORD = "mushjul-demo";
  private static final String APP = "/camunda/app/tasklist/default/";

  private final String base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String basic;

  private Visitor(int port) {
    base = "http://127.0.0.1:" + port;
  }

  static Visitor anonymous(int port) {
    return new Visitor(port);
  }

  /** Signed in as Tasklist does it. */
  static Visitor signedIn(int port, String user) {
    var visitor = new Visitor(port);
    var status = visitor.signIn(user, PASSWORD).statusCode();
    if (status != 200) {
      throw new AssertionError(user + " cannot sign in: " + status);
    }
    return visitor;
  }

  /** With HTTP Basic on every call. */
  static Visitor withBasic(int port, String user) {
    var visitor = new Visitor(port);
    visitor.basic = basic(user, PASSWORD);
    return visitor;
  }

  static String basic(String user, String password) {
    var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  HttpResponse<String> signIn(String user, String password) {
    get(APP);
    var answer =
        form(
            "/camunda/api/admin/auth/user/default/login/tasklist",
            "username",
            user,
            "password",
            password);
    get(APP);
    return answer;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  /** Sends names and values as a form of a page does. */
  HttpResponse<String> form(String path, String... namesAndValues) {
    var body = new StringBuilder();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      body.append(namesAndValues[i]).append('=').append(encode(namesAndValues[i + 1])).append('&');
    }
    return send("POST", path, body.toString(), "Content-Type", "application/x-www-form-urlencoded");
  }

  /** Sends a body, JSON unless a header says otherwise, with the session's token. */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    var bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    return sendBytes(method, path, bytes, headers);
  }

  HttpResponse<String> sendBytes(String method, String path, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(5))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body != null && !Arrays.asList(headers).contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    if (!Arrays.asList(headers).contains("X-XSRF-TOKEN")) {
      cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }
    if (basic != null) {
      request.header("Authorization", basic);
    }
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
