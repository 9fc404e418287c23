package org.lontar.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

  @Test
  void isTheSameForTheSameLocation() {
    assertThat(DocumentId.ofLocation("news/a.html"))
        .isEqualTo(DocumentId.ofLocation("news/a.html"));
  }

  @Test
  void differsByLocation() {
    assertThat(DocumentId.ofLocation("a.zip!/b.pdf"))
        .isNotEqualTo(DocumentId.ofLocation("a.zip!/c.pdf"));
  }

  @Test
  void doesNotDependOnHowTheFileSystemComposesAccents() {
    assertThat(DocumentId.ofLocation("Vi\u1EC7t.txt"))
        .isEqualTo(DocumentId.ofLocation("Vie\u0323\u0302t.txt"));
  }

  @Test
  void staysAsPublished() {
    assertThat(DocumentId.ofLocation("statements/one.pdf").value()).isEqualTo("b30c331411354c36");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "UNGA_79-2024.en", "doc:1", "x@y+z", "tập-1", "ข่าว-๑"})
  void takesWhatFitsOneSegmentOfAUrl(String id) {
    assertThat(DocumentId.find(id)).hasValue(new DocumentId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "a/b", "a b", "a?b", "a#b", "a%2Fb", "a\\b", "a\nb", "<b>", "a;b"})
  void refusesWhatDoesNot(String id) {
    assertThat(DocumentId.find(id)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(id));
  }

  @Test
  void refusesMoreThanTwoHundredCharacters() {
    assertThat(DocumentId.isValid("a".repeat(200))).isTrue();
    assertThat(DocumentId.isValid("a".repeat(201))).isFalse();
  }
}
