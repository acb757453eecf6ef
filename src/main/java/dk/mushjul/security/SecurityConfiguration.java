package dk.mushjul.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors of the application: what each lets in, and how it learns who is asking. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private final Refusals refusals;
  private final SignInGuard signInGuard;

  SecurityConfiguration(Refusals refusals, SignInLimits limits) {
    this.refusals = refusals;
    this.signInGuard = new SignInGuard(limits);
  }

  /** Camunda Modeler and machines: HTTP Basic, no session. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(
      HttpSecurity http, BasicSignIn basic, EngineCalls calls, EngineGuards guards)
      throws Exception {
    return common(guards.inFrontOfEngineRest(http), matcher("/engine-rest/**"))
        .httpBasic(it -> it.authenticationEntryPoint(refusals::askForBasic))
        .exceptionHandling(it -> it.authenticationEntryPoint(refusals::askForBasic))
        .authenticationProvider(basic)
        .addFilterBefore(signInGuard, BasicAuthenticationFilter.class)
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .anyRequest()
                    .access(calls))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain actuator(HttpSecurity http, BasicSignIn basic) throws Exception {
    return common(http, matcher("/actuator/**"))
        .httpBasic(it -> it.authenticationEntryPoint(refusals::askForBasic))
        .exceptionHandling(it -> it.authenticationEntryPoint(refusals::askForBasic))
        .authenticationProvider(basic)
        .addFilterBefore(signInGuard, BasicAuthenticationFilter.class)
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(get("/actuator/health"))
                    .permitAll()
                    .requestMatchers(get("/actuator/prometheus"))
                    .hasAuthority("camunda-admin")
                    .anyRequest()
                    .denyAll())
        .build();
  }

  /** Tasklist, Cockpit, Admin and Welcome: pages open, calls by the table. */
  @Bean
  @Order(3)
  SecurityFilterChain camunda(
      HttpSecurity http, KnownUsers users, EngineCalls calls, EngineGuards guards)
      throws Exception {
    return common(guards.inFrontOfTheWebApplications(http), matcher("/camunda/**"))
        .addFilterAfter(new WebSession(users), SecurityContextHolderFilter.class)
        .addFilterAfter(signInGuard, WebSession.class)
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(matcher("/camunda/api/**"))
                    .access(calls)
                    .requestMatchers(get("/camunda/app/admin/{engine}/setup/**"))
                    .denyAll()
                    .requestMatchers(get("/camunda/**"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  /** Our own pages and calls; whatever is not named here is closed. */
  @Bean
  @Order(4)
  SecurityFilterChain mus(HttpSecurity http, KnownUsers users, PageRefusals pages)
      throws Exception {
    return common(http, new OrRequestMatcher(matcher("/mus"), matcher("/mus/**")))
        .exceptionHandling(it -> it.authenticationEntryPoint(pages).accessDeniedHandler(pages))
        .addFilterAfter(new WebSession(users), SecurityContextHolderFilter.class)
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(OpenPages.MATCHER)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }

  @Bean
  @Order(5)
  SecurityFilterChain rest(HttpSecurity http) throws Exception {
    return common(http, request -> true)
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(refusals::notFound)
                    .accessDeniedHandler(refusals::notFound))
        .authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(get("/"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  private HttpSecurity common(HttpSecurity http, RequestMatcher door) throws Exception {
    return http.securityMatcher(door)
        // Camunda's own token guards its sessions and, by MusCsrf, ours.
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
  }

  private static RequestMatcher matcher(String path) {
    return withDefaults().matcher(path);
  }

  private static RequestMatcher get(String path) {
    return withDefaults().matcher(HttpMethod.GET, path);
  }
}
