package org.lontar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: which room may know which, as allow-lists. */
class ArchitectureTest {

  /** Raised as the house grows, so that no rule can pass on nothing. */
  private static final int FEWEST_CLASSES = 1_250;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lontar");

  /** What everything may import: the JDK (without its logging), slf4j, JSpecify. */
  private static final List<String> COMMON =
      List.of(
          "java..",
          "javax..",
          "jdk..",
          "org.slf4j..",
          "org.jspecify..",
          "com.google.errorprone.annotations..");

  /**
   * A room of the house.
   *
   * @param name its package below {@code org.lontar}; sub-packages belong to it
   * @param ours rooms it may import
   * @param others packages of libraries it may import
   */
  record Room(String name, List<String> ours, List<String> others) {
    String packages() {
      return "org.lontar." + name + "..";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Room> rooms() {
    return List.of(
        room(
            "cli",
            "app ingest evaluate search query json document",
            "picocli.. me.tongfei.progressbar.."),
        room(
            "app",
            "web json cite evaluate ingest extract catalogue search lucene opensearch query document",
            ""),
        room(
            "web",
            "search query ingest cite json document",
            "io.javalin.. org.eclipse.jetty.. jakarta.servlet.. io.pebbletemplates.. io.micrometer.. com.ibm.icu.. kotlin.."),
        room("json", "search query ingest document", "com.fasterxml.jackson.."),
        room("cite", "document", "de.undercouch.citeproc.."),
        room("evaluate", "search query document", "com.fasterxml.jackson.."),
        room("ingest", "extract catalogue search document", "com.fasterxml.jackson.."),
        room(
            "extract",
            "document",
            "org.apache.tika.. org.jsoup.. org.apache.pdfbox.. com.ibm.icu.. org.xml.sax.."),
        room(
            "catalogue",
            "document",
            "com.ibm.icu.. com.google.myanmartools.. com.fasterxml.jackson.dataformat.yaml.. com.fasterxml.jackson.databind.. com.fasterxml.jackson.core.."),
        room("search", "query document", ""),
        room("lucene", "search query document", "org.apache.lucene.. com.ibm.icu.."),
        room("query", "document", ""),
        room("document", "", ""));
  }

  private static Room room(String name, String ours, String others) {
    return new Room(name, words(ours), words(others));
  }

  private static List<String> words(String spaced) {
    return spaced.isEmpty() ? List.of() : List.of(spaced.split(" ", -1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rooms")
  void importsOnlyWhatItsRowAllows(Room room) {
    String[] allowed =
        Stream.of(
                Stream.of(room.packages()),
                room.ours().stream().map(ours -> "org.lontar." + ours + ".."),
                room.others().stream(),
                COMMON.stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);

    classes()
        .that(resideInAPackage(room.packages()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    Set<String> known =
        rooms().stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new));

    Set<String> found =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.lontar."))
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(known).containsAll(found);
  }

  @Test
  void onlyTheCommandLineIsKnownToMain() {
    classes()
        .that(resideInAPackage("org.lontar"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.lontar", "org.lontar.cli..", "java..", "org.jspecify.."))
        .check(HOUSE);
  }

  @Test
  void seesTheWholeHouse() {
    assertThat(HOUSE.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("org.lontar.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unmarked).isEmpty();
  }

  @Test
  void printsOnlyInTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.lontar.cli..", "org.lontar")
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
  }

  @Test
  void throwsNoGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
  }

  @Test
  void logsThroughSlf4jAlone() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
  }

  @Test
  void injectsNoFields() {
    fields()
        .should()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void hasNoDrawers() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..common..", "..helper..", "..model..", "..service..", "..impl..")
        .check(HOUSE);
  }
}
