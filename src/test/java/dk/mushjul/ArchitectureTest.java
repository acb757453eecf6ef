package dk.mushjul;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The structure that the layout promises. */
@AnalyzeClasses(packages = "dk.mushjul", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theEngineIsKnownAtTheEdgeOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages("..process..", "..engine..", "..security..", "..tasklist..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda.bpm..", "org.camunda.spin..")
          .because("a move to a maintained fork of the engine must be a renaming");

  @ArchTest
  static final ArchRule nobodyDependsOnRehearsal =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rehearsal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..rehearsal..");

  @ArchTest
  static final ArchRule theDirectoryKnowsNobodyAbove =
      noClasses()
          .that()
          .resideInAPackage("dk.mushjul.organisation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..wheel..", "..conversation..", "..plan..", "..followup..", "..evaluation..");

  @ArchTest
  static final ArchRule contentAndFormsKnowNoProcess =
      noClasses()
          .that()
          .resideInAnyPackage("dk.mushjul.form..", "dk.mushjul.content")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..wheel..", "..conversation..", "..plan..", "..evaluation..");

  @ArchTest
  static final ArchRule controllersLiveAtTheHttpEdge =
      classes()
          .that()
          .areMetaAnnotatedWith(org.springframework.stereotype.Controller.class)
          .should()
          .resideInAPackage("..web..");

  @ArchTest
  static final ArchRule businessTimeComesFromTheOneClock =
      noClasses()
          .that()
          .resideOutsideOfPackages("..clock..", "..security..")
          .and()
          // The lease of a mail that is being sent is a matter of nodes, not of business time.
          .doNotHaveSimpleName("OutboxRun")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("all business time comes from the clock bean");

  @ArchTest
  static final ArchRule whatIsReadIsReadWhole =
      noClasses()
          .should()
          .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
          .orShould()
          .callMethodWhere(target(name("queryForStream")))
          .because("a stream that nobody closes keeps its connection for ever");
}
