package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.LanguageChoice;
import org.lontar.web.language.MessageBundles;

/** The languages of the pages, asked for by the browser and chosen by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagePagesIT {
  private final MessageBundles bundles = new MessageBundles();

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  static Stream<Arguments> pagesInEveryLanguage() {
    return Stream.of(InterfaceLanguage.values())
        .flatMap(
            language ->
                PageKinds.all().entrySet().stream()
                    .map(page -> Arguments.of(page.getKey(), language, page.getValue())));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pagesInEveryLanguage")
  void everyPageSpeaksEveryLanguage(String name, InterfaceLanguage language, String address)
      throws Exception {
    String place = address.replaceFirst("#.*", "");
    HttpResponse<String> english = web.get(place);
    HttpResponse<String> page = web.get(place, "Accept-Language", language.tag());

    assertEquals(english.statusCode(), page.statusCode());
    assertThat(page.headers().firstValue("Content-Language")).contains(language.tag());
    assertThat(page.headers().firstValue("Vary").orElse("")).contains("Accept-Language", "Cookie");
    assertThat(page.body())
        .contains("<html lang=\"" + language.tag() + "\">")
        .contains(bundles.in(language).text("site.skip"));
  }

  @ParameterizedTest
  @EnumSource
  void aLanguageChosenByHandIsKeptAndWins(InterfaceLanguage language) throws Exception {
    HttpResponse<String> chosen =
        web.get("/language?to=" + language.tag() + "&back=/search?q=haze");

    assertEquals(303, chosen.statusCode());
    assertThat(chosen.headers().firstValue("Location")).contains("/search?q=haze");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith(LanguageChoice.COOKIE + "=" + language.tag())
        .contains("HttpOnly", "SameSite=Lax");

    HttpResponse<String> page =
        web.get(
            "/search?q=haze", "Cookie", cookie.split(";", 2)[0], "Accept-Language", "vi, en;q=0.5");
    assertThat(page.body()).contains("<html lang=\"" + language.tag() + "\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/%5Cevil.example",
        "%5C%5Cevil.example",
        "/%09/evil.example",
        "/%0d%0aSet-Cookie:a=b",
        "/%0D%0ALocation:%20https://evil.example",
        "https:evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "evil.example",
        "/%E2%80%AEevil",
        ""
      })
  void leadsToNoOtherPlaceThanThisPortal(String back) throws Exception {
    HttpResponse<String> chosen = web.get("/language?to=th&back=" + back);

    assertEquals(303, chosen.statusCode());
    assertThat(chosen.headers().firstValue("Location")).contains("/");
    assertThat(chosen.headers().allValues("Set-Cookie")).hasSize(1);
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() throws Exception {
    HttpResponse<String> refused =
        web.get("/language?to=tlh&back=/", "Accept-Language", "id", "Cookie", "lontar-language=x");

    assertEquals(400, refused.statusCode());
    assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(refused.body()).contains("Halaman ini tidak tersedia dalam bahasa tersebut.");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void tellsTheExactEnglishSentenceUnderTheOneInTheReadersLanguage(InterfaceLanguage language)
      throws Exception {
    String page = web.get("/search?q=haze&year=soon", "Accept-Language", language.tag()).body();

    assertThat(page)
        .contains("<p>" + bundles.in(language).text("errors.code.bad-year") + "</p>")
        .contains("<div class=\"exact\" lang=\"en\">")
        .contains("“soon” is no year.");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void saysHowAQueryWasRepairedInTheReadersLanguage(InterfaceLanguage language) throws Exception {
    String page = web.get("/search?q=%22haze", "Accept-Language", language.tag()).body();

    assertThat(page)
        .contains(bundles.in(language).text("notes.unbalanced-quote"))
        .doesNotContain("has no partner");
  }

  @Test
  void theApiStaysEnglish() throws Exception {
    for (Map.Entry<String, String> answer :
        Map.of(
                "/api/v1/search?q=%22haze", "A quotation mark has no partner",
                "/api/v1/search?q=haze&year=soon", "“soon” is no year.")
            .entrySet()) {
      assertThat(web.get(answer.getKey(), "Accept-Language", "th").body())
          .contains(answer.getValue());
    }
  }
}
