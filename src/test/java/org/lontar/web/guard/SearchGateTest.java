package org.lontar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SearchGateTest {

  @Test
  void turnsAwayWhoWaitedTooLong() throws Exception {
    SearchGate gate = new SearchGate(1, Duration.ofMillis(20));
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first =
          pool.submit(
              () ->
                  gate.pass(
                      () -> {
                        inside.countDown();
                        return awaited(leave);
                      }));
      inside.await();

      TooManyRequestsException refusal =
          assertThrows(TooManyRequestsException.class, () -> gate.pass(() -> "second"));

      assertFalse(refusal.isCallersFault());
      leave.countDown();
      assertEquals("first", first.get());
    }
  }

  @Test
  void givesThePlaceBackWhenTheWorkFails() throws IOException {
    SearchGate gate = new SearchGate(1, Duration.ofMillis(20));
    assertThrows(
        IOException.class,
        () ->
            gate.pass(
                () -> {
                  throw new IOException("disk");
                }));

    assertEquals("next", gate.pass(() -> "next"));
  }

  private static String awaited(CountDownLatch latch) throws IOException {
    try {
      latch.await();
      return "first";
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
