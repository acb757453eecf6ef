package dk.mushjul.testing;

import dk.mushjul.clock.TestClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running application on a free port ({@code @LocalServerPort}) and a database of its
 * own. Add nothing that changes the context (mock beans, properties) without need: classes that
 * agree share one, and no more than three are kept.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({TestClock.class, Mailbox.class, CleanSlate.class, TestPeople.class})
@ExtendWith(CleanSlateExtension.class)
public @interface MushjulTest {}
