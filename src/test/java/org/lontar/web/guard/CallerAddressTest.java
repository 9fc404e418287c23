package org.lontar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

  private static final CallerAddress BEHIND_PROXIES =
      new CallerAddress(List.of("127.0.0.1", "10.0.0.2"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          203.0.113.7 | -                                  | 203.0.113.7
          203.0.113.7 | 198.51.100.1                       | 203.0.113.7
          127.0.0.1   | 198.51.100.1                       | 198.51.100.1
          127.0.0.1   | 198.51.100.1, 10.0.0.2             | 198.51.100.1
          127.0.0.1   | 192.0.2.9, 198.51.100.1            | 198.51.100.1
          127.0.0.1   | example.org                        | 127.0.0.1
          127.0.0.1   | ,                                  | 127.0.0.1
          127.0.0.1   | 2001:db8::5                        | 2001:db8:0:0:0:0:0:5
          [::1]       | -                                  | 0:0:0:0:0:0:0:1
          """)
  void believesConfiguredProxiesAlone(String remote, String forwardedFor, String caller) {
    assertEquals(caller, BEHIND_PROXIES.of(remote, forwardedFor).getHostAddress());
  }

  @Test
  void refusesAProxyThatIsNoAddress() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> new CallerAddress(List.of("proxy.example.org")));

    assertEquals("not an address of a proxy: proxy.example.org", refusal.getMessage());
  }
}
