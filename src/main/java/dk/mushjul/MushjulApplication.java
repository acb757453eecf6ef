package dk.mushjul;

import dk.mushjul.check.CheckStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Mushjul: the MUS wheel of one workplace on the Camunda engine. */
@SpringBootApplication
public class MushjulApplication {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(CheckStart.COMMAND)) {
      System.exit(CheckStart.run(args));
    }
    SpringApplication.run(MushjulApplication.class, args);
  }
}
