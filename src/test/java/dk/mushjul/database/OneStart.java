package dk.mushjul.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A start of its own on a home folder: writes a row, says so, and runs until it is ended. */
final class OneStart {

  static final String READY = "ready";

  private OneStart() {}

  public static void main(String[] home) throws IOException, SQLException {
    var database = EmbeddedDatabase.in(Path.of(home[0]));
    try (var connection = DriverManager.getConnection(database.url(), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute("create table written (text varchar)");
      statement.execute("insert into written values ('kept')");
    }
    System.out.println(READY);
    System.in.read();
  }
}
