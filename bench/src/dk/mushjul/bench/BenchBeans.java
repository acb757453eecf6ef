package dk.mushjul.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the benchmark adds to the application: a counter under its pool, and the bare models. */
class BenchBeans {

  /** The application's pool, once it is there. */
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

  /** Gives the pool counted connections, before it opens its first. */
  @Bean
  static BeanPostProcessor metered(Meter meter, Pool pool) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource found) {
          pool.pool = found;
          found.setDataSource(new MeteredDataSource(server(found), meter));
        }
        return bean;
      }
    };
  }

  private static DataSource server(HikariDataSource pool) {
    return new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
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
