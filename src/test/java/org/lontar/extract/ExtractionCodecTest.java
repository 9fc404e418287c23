package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionCodecTest {

  static Stream<Extraction> extractions() {
    return Stream.of(
        ExtractionSamples.document(),
        ExtractionSamples.container(),
        new Extraction.Skipped("detect", "it is a font"),
        new Extraction.Failed("extract", "it is damaged"));
  }

  @ParameterizedTest
  @MethodSource("extractions")
  void readsWhatItWrote(Extraction extraction) throws IOException {
    assertThat(ExtractionCodec.read(ByteReader.of(bytes(extraction)))).isEqualTo(extraction);
  }

  @Test
  void believesNoCountBeyondTheBytes() throws IOException {
    byte[] skipped = bytes(new Extraction.Skipped("detect", "it is a font"));
    skipped[1] = 0x7f;

    assertThatThrownBy(() -> ExtractionCodec.read(ByteReader.of(skipped)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than what is left");
  }

  @Test
  void readsAnythingOrSaysThatItCannot() throws IOException {
    byte[] whole = bytes(ExtractionSamples.container());
    Random random = new Random(11);

    for (int i = 0; i < 2000; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(ExtractionCodec.read(ByteReader.of(flipped))).isNotNull();
      } catch (IOException expected) {
        assertThat(expected).isNotNull();
      }
    }
  }

  private static byte[] bytes(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExtractionCodec.write(extraction, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
