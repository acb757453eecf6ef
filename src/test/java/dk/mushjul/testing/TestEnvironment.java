package dk.mushjul.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application context a fresh copy of the schema and the mail server of the build. */
class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + TestDatabase.copy(),
            "spring.datasource.username=postgres",
            "spring.datasource.password=",
            // With few rows it takes longer to plan a statement each time, as in life, than to run
            // it.
            "spring.datasource.hikari.connection-init-sql=set plan_cache_mode = force_generic_plan",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + Mailbox.port(),
            // GreenMail answers EHLO in several small packets, which wait for each other 40 ms.
            "spring.mail.properties.mail.smtp.ehlo=false",
            "mushjul.home=target/test-home-" + TestDatabase.JVM,
            // The next test may know somebody of the same name in other groups.
            "mushjul.sign-in.fresh-for=0s")
        .applyTo(context);
  }
}
