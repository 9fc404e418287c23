package org.lontar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "portal.example.org, http://portal.example.org",
    "Portal.Example.ORG:8080, http://portal.example.org:8080",
    "127.0.0.1:8080, http://127.0.0.1:8080",
    "[::1]:8080, http://[::1]:8080"
  })
  void isThatOfTheRequestsHost(String host, String address) {
    assertEquals(address, BaseAddress.ofRequests().of(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "evil\"><script>",
        "user@host",
        "host/path",
        "host:port",
        "host:999999",
        "-host",
        "ho\nst",
        "höst"
      })
  void isNeverWhatCantBeAHost(String host) {
    assertEquals("http://localhost", BaseAddress.ofRequests().of(host));
  }

  @Test
  void isTheFixedOneWhereThereIsOne() {
    BaseAddress fixed = BaseAddress.find(" HTTPS://portal.example.org/ ").orElseThrow();

    assertEquals("https://portal.example.org", fixed.of("elsewhere.example"));
    assertEquals("https://portal.example.org", fixed.of(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal.example.org",
        "ftp://portal.example.org",
        "https://portal.example.org/lontar",
        "https://portal.example.org?x",
        "https://",
        "javascript:alert(1)"
      })
  void refusesWhatIsNoAddressOfAPortal(String typed) {
    assertTrue(BaseAddress.find(typed).isEmpty());
  }
}
