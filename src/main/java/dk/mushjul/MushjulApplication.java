package dk.mushjul;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Mushjul: the MUS wheel of one workplace on the Camunda engine. */
@SpringBootApplication
public class MushjulApplication {

  public static void main(String[] args) {
    SpringApplication.run(MushjulApplication.class, args);
  }
}
