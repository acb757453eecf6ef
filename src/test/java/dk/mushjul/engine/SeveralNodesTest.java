package dk.mushjul.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What each node makes when it starts is there once, also when several start together. */
@MushjulTest
class SeveralNodesTest {

  private static final int NODES = 6;
  private static final String FORM = "forms/startWheel.form";

  @Autowired TasklistFilters lists;
  @Autowired ShippedModels models;
  @Autowired FilterService filters;
  @Autowired AuthorizationService authorizations;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void makeTheFourListsOnce() throws Exception {
    filters.createFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));

    onEveryNode(lists::afterSingletonsInstantiated);

    assertThat(filters.createFilterQuery().list())
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder("Mine opgaver", "Min gruppes opgaver", "Overskredet", "Alle");
    assertThat(readersOf("Alle")).isEqualTo(1);
    assertThat(readersOf("Mine opgaver")).isEqualTo(6);
  }

  @Test
  void letNobodyButAdministratorsChangeTheLists() {
    assertThat(
            authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .hasPermission(Permissions.UPDATE)
                .list())
        .extracting(Authorization::getGroupId)
        .containsOnly("camunda-admin");
  }

  @Test
  void deployANewVersionOnce() throws Exception {
    var shipped = new ClassPathResource(FORM).getContentAsString(StandardCharsets.UTF_8);
    runs(shipped + "\n\n");
    var deployments = repository.createDeploymentQuery().count();

    onEveryNode(models::afterSingletonsInstantiated);

    assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments + 1);
    assertThat(latestForm()).isEqualTo(shipped);
  }

  @Test
  void leaveAloneWhatAProcessOwnerDeploysAtThatMoment() throws Exception {
    var shipped = new ClassPathResource(FORM).getContentAsString(StandardCharsets.UTF_8);
    runs(shipped + "\n\n");
    var owners = shipped + "\n\n\n";

    var node =
        transaction.execute(
            status -> {
              repository.createDeployment().addString(FORM, owners).deploy();
              var starting = CompletableFuture.runAsync(models::afterSingletonsInstantiated);
              AtOnce.untilItWaits(starting, jdbc);
              return starting;
            });
    node.get();

    assertThat(latestForm()).isEqualTo(owners);
  }

  /** That version is the running one, as it was last shipped. */
  private void runs(String form) throws NoSuchAlgorithmException {
    repository.createDeployment().addString(FORM, form).deploy();
    jdbc.sql("update mushjul.shipped_model set hash = ? where name = ?")
        .params(hash(form), FORM)
        .update();
  }

  private static void onEveryNode(Runnable start) throws Exception {
    Callable<Boolean> node =
        () -> {
          start.run();
          return true;
        };
    AtOnce.all(Collections.nCopies(NODES, node));
  }

  private long readersOf(String list) {
    var filter = filters.createFilterQuery().filterName(list).singleResult();
    return authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.FILTER)
        .resourceId(filter.getId())
        .count();
  }

  private String latestForm() throws IOException {
    var latest =
        repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 10).stream()
            .map(deployment -> deployment.getId())
            .filter(id -> repository.getDeploymentResourceNames(id).contains(FORM))
            .findFirst();
    try (var form = repository.getResourceAsStream(latest.orElseThrow(), FORM)) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
