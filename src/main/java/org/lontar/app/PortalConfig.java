package org.lontar.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lontar.web.guard.BaseAddress;

/**
 * What a portal is made of. Immutable.
 *
 * @param corpus the folder of the documents
 * @param index the folder of the index
 * @param vocabulary a librarian's folder of vocabularies that replace built-in ones; null for none
 * @param limits those that were set; the others are as usual
 * @param ocr whether and in which languages the words in pictures are read
 * @param lockPatience how long a run waits for another one to end
 * @param host name or address that the server listens on
 * @param port that it listens on; 0 for any that is free
 * @param callers how much callers from elsewhere may ask
 * @param baseAddress what the portal is known by, {@code https://portal.example.org}; empty for the
 *     host of each request
 */
public record PortalConfig(
    Path corpus,
    Path index,
    @Nullable Path vocabulary,
    Map<Limit, Long> limits,
    OcrChoice ocr,
    Duration lockPatience,
    String host,
    int port,
    CallerLimits callers,
    Optional<String> baseAddress) {

  /** This machine only. */
  public static final String DEFAULT_HOST = "localhost";

  /** The port of the contract. */
  public static final int DEFAULT_PORT = 8080;

  /** How long a run waits for another where nobody says. */
  public static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(10);

  /** Copies the limits. */
  public PortalConfig {
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
  }

  /** A portal of these folders on the usual address. */
  public static PortalConfig of(Path corpus, Path index) {
    return new PortalConfig(
        corpus,
        index,
        null,
        Map.of(),
        OcrChoice.AUTO,
        DEFAULT_PATIENCE,
        DEFAULT_HOST,
        DEFAULT_PORT,
        CallerLimits.DEFAULT,
        Optional.empty());
  }

  /** This on another address. */
  public PortalConfig withAddress(String newHost, int newPort) {
    return new PortalConfig(
        corpus,
        index,
        vocabulary,
        limits,
        ocr,
        lockPatience,
        newHost,
        newPort,
        callers,
        baseAddress);
  }

  /** This with another patience. */
  public PortalConfig withLockPatience(Duration patience) {
    return new PortalConfig(
        corpus, index, vocabulary, limits, ocr, patience, host, port, callers, baseAddress);
  }

  /** This with a librarian's vocabularies. */
  public PortalConfig withVocabulary(@Nullable Path folder) {
    return new PortalConfig(
        corpus, index, folder, limits, ocr, lockPatience, host, port, callers, baseAddress);
  }

  /** This with other limits. */
  public PortalConfig withLimits(Map<Limit, Long> newLimits) {
    return new PortalConfig(
        corpus, index, vocabulary, newLimits, ocr, lockPatience, host, port, callers, baseAddress);
  }

  /** This with the words in pictures read so. */
  public PortalConfig withOcr(OcrChoice newOcr) {
    return new PortalConfig(
        corpus, index, vocabulary, limits, newOcr, lockPatience, host, port, callers, baseAddress);
  }

  /** This with other limits for callers. */
  public PortalConfig withCallers(CallerLimits newCallers) {
    return new PortalConfig(
        corpus, index, vocabulary, limits, ocr, lockPatience, host, port, newCallers, baseAddress);
  }

  /**
   * This known by another address.
   *
   * @throws IllegalArgumentException with a sentence for people where it is none
   */
  public PortalConfig withBaseAddress(Optional<String> address) {
    if (address.isPresent() && BaseAddress.find(address.get()).isEmpty()) {
      throw new IllegalArgumentException(
          "“"
              + address.get()
              + "” is no address of a portal; give scheme and host alone, such as"
              + " https://portal.example.org.");
    }
    return new PortalConfig(
        corpus, index, vocabulary, limits, ocr, lockPatience, host, port, callers, address);
  }

  /** The librarian's vocabularies, where there are any. */
  Optional<Path> findVocabulary() {
    return Optional.ofNullable(vocabulary);
  }
}
