package dk.mushjul.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asserts, after the test, by the engine's history, that instances of this process have passed
 * these end and boundary events. {@code EveryEndIsTestedTest} counts these assertions and nothing
 * else; what the events mean in the domain is for the test itself to assert.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Passes.List.class)
@ExtendWith(PassesExtension.class)
public @interface Passes {

  /** The process id. */
  String process();

  /** The events' ids. */
  String[] events();

  /** The container of several. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @ExtendWith(PassesExtension.class)
  @interface List {

    /** All of them. */
    Passes[] value();
  }
}
