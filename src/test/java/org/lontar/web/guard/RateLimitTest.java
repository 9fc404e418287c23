package org.lontar.web.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final InetAddress READER = InetAddress.ofLiteral("203.0.113.7");

  private final AtomicLong nanos = new AtomicLong(1);
  private final RateLimit limit = new RateLimit(60, 3, nanos::get);

  @Test
  void letsABurstInAndThenSaysWhenToComeAgain() {
    take(READER, 3);

    TooManyRequestsException refusal =
        assertThrows(TooManyRequestsException.class, () -> limit.take(READER));

    assertEquals(1, refusal.waitSeconds());
  }

  @Test
  void fillsAgainWithTime() {
    take(READER, 3);

    nanos.addAndGet(Duration.ofSeconds(2).toNanos());

    take(READER, 2);
    assertThatThrownBy(() -> limit.take(READER)).isInstanceOf(TooManyRequestsException.class);
  }

  @Test
  void neverLimitsTheMachineItself() {
    take(InetAddress.ofLiteral("127.0.0.1"), 100);
    take(InetAddress.ofLiteral("::1"), 100);
  }

  @Test
  void countsTheHostsOfOneNetworkTogether() {
    take(InetAddress.ofLiteral("2001:db8::1"), 3);

    assertThatThrownBy(() -> limit.take(InetAddress.ofLiteral("2001:db8::2")))
        .isInstanceOf(TooManyRequestsException.class);
    assertDoesNotThrow(() -> limit.take(InetAddress.ofLiteral("2001:db8:0:1::1")));
  }

  private void take(InetAddress caller, int times) {
    for (int i = 0; i < times; i++) {
      limit.take(caller);
    }
  }
}
