package dk.mushjul.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The secret parts of password links. They are long and random; only their hashes are kept. */
@Repository
class PasswordTokens {

  private static final int BYTES = 32;
  private static final int BATCH = 500;

  private record Row(String token, String employeeId) {}

  private final SecureRandom random = new SecureRandom();
  private final JdbcTemplate jdbc;

  PasswordTokens(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes a token for each person and answers them in that order. */
  List<String> make(List<String> employeeIds, Instant validUntil) {
    var rows = new ArrayList<Row>();
    employeeIds.forEach(id -> rows.add(new Row(newToken(), id)));
    jdbc.batchUpdate(
        "insert into mushjul.password_link (token_hash, employee_id, valid_until) values (?, ?, ?)",
        rows,
        BATCH,
        (statement, row) -> {
          statement.setBytes(1, hash(row.token()));
          statement.setString(2, row.employeeId());
          statement.setObject(3, validUntil.atOffset(ZoneOffset.UTC));
        });
    return rows.stream().map(Row::token).toList();
  }

  Optional<String> owner(String token, Instant now) {
    return jdbc
        .queryForList(
            """
            select employee_id from mushjul.password_link
            where token_hash = ? and valid_until > ?
            """,
            String.class,
            hash(token),
            now.atOffset(ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /** Answers the owner and makes the token useless: of two who try at once, one gets nothing. */
  Optional<String> take(String token, Instant now) {
    return jdbc
        .queryForList(
            """
            delete from mushjul.password_link
            where token_hash = ? and valid_until > ? returning employee_id
            """,
            String.class,
            hash(token),
            now.atOffset(ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /** Makes every token of these people useless. */
  void forget(List<String> employeeIds) {
    jdbc.update(
        "delete from mushjul.password_link where employee_id = any(?)",
        (Object) employeeIds.toArray(String[]::new));
  }

  private String newToken() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
