package dk.mushjul.security;

import java.util.regex.Pattern;

/** A page below {@code /mus} that somebody asked for; anything else stands for the first page. */
public record LocalPage(String path) {

  private static final String HOME = "/mus/";
  private static final Pattern OURS =
      Pattern.compile("/mus(?!/login|/logout|/api)(?:/[A-Za-z0-9_@:-][A-Za-z0-9._@:-]*)*/?");

  /** The page with this address when it is one of ours, else the first page. */
  public static LocalPage of(String address) {
    return new LocalPage(address != null && OURS.matcher(address).matches() ? address : HOME);
  }

  boolean isHome() {
    return path.equals(HOME) || path.equals("/mus");
  }
}
