package dk.mushjul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The tests' own beans. */
@AnalyzeClasses(packages = "dk.mushjul", importOptions = ImportOption.OnlyIncludeTests.class)
class TestBeansTest {

  @ArchTest
  static final ArchRule beansOfTestsAreMadeInTestsOnly =
      classes()
          .that()
          .areAnnotatedWith(Component.class)
          .should()
          .beAnnotatedWith(Profile.class)
          .because("the benchmarks start the application with the tests' classes beside it");
}
