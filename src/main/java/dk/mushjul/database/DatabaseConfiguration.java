package dk.mushjul.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uses the embedded PostgreSQL unless the settings name a database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(@Value("${mushjul.home}") Path home) throws IOException {
    return EmbeddedDatabase.in(home.toAbsolutePath().normalize());
  }

  @Bean(destroyMethod = "close")
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(EmbeddedDatabase database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url() + "?reWriteBatchedInserts=true");
    pool.setUsername("postgres");
    pool.setPassword("");
    return pool;
  }

  @Bean
  QuickCommits quickCommits(HikariDataSource dataSource) {
    return new QuickCommits(dataSource);
  }
}
