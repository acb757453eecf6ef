package dk.mushjul.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** What the benchmark adds to the application: a counter on its pool, and the bare models. */
class BenchBeans {

  /** The pool itself, for it stands behind the counter. */
  static final class Pool {
    private HikariDataSource pool;

    HikariDataSource get() {
      return pool;
    }
  }

  @Bean
  static Meter meter() {
    return new Meter();
  }

  @Bean
  static Pool pool() {
    return new Pool();
  }

  @Bean
  static BeanPostProcessor metered(Meter meter, Pool pool) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource found) {
          pool.pool = found;
        }
        return bean instanceof DataSource source ? new MeteredDataSource(source, meter) : bean;
      }
    };
  }

  @Bean
  BareModels bareModels() {
    return new BareModels();
  }

  @Bean
  BareEngine bareEngineDelegate(@Lazy ProcessEngineConfigurationImpl engine) {
    return new BareEngine(engine);
  }

  static String newKey() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
