package dk.mushjul.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An answer that says no, in the engine's error format.
 *
 * @param type what kind of refusal, for programs
 * @param message what to do about it, for users; never repeats what was sent
 */
public record Refusal(HttpStatus status, String type, String message) {

  /** Nobody has signed in. */
  public static final Refusal NOT_SIGNED_IN =
      new Refusal(HttpStatus.UNAUTHORIZED, "NotSignedIn", "Log ind først.");

  /** This person may not do that. */
  public static final Refusal NOT_OPEN =
      new Refusal(HttpStatus.FORBIDDEN, "NotOpen", "Det har du ikke adgang til.");

  /** Not there, or not for this person: which, nobody is told. */
  public static final Refusal NOT_FOUND =
      new Refusal(HttpStatus.NOT_FOUND, "NotFound", "Det findes ikke, eller det er ikke dit.");

  /** Nothing of ours has such an address. */
  static final Refusal UNREADABLE_ADDRESS =
      new Refusal(HttpStatus.BAD_REQUEST, "BadRequest", "Adressen kan ikke læses.");

  /** The page was not ours, or is from before the last sign-in. */
  public static final Refusal OLD_PAGE =
      new Refusal(
          HttpStatus.FORBIDDEN,
          "TokenMissing",
          "Siden er for gammel. Genindlæs den, og prøv igen.");

  /** Somebody was quicker, or it was done before. */
  public static final Refusal TAKEN =
      new Refusal(
          HttpStatus.CONFLICT,
          "Conflict",
          "Opgaven er løst eller ændret i mellemtiden. Genindlæs siden.");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Writes the refusal as the whole answer. */
  public void answer(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var body = new LinkedHashMap<String, Object>();
    body.put("type", type);
    body.put("message", message);
    response.getOutputStream().write(JSON.writeValueAsBytes(body));
  }
}
