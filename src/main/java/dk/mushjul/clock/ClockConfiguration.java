package dk.mushjul.clock;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  BusinessClock clock() {
    return new BusinessClock(Clock.systemUTC());
  }
}
