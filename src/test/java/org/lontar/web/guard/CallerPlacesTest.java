package org.lontar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class CallerPlacesTest {
  private static final InetAddress ONE = InetAddress.ofLiteral("203.0.113.7");
  private static final InetAddress OTHER = InetAddress.ofLiteral("203.0.113.8");

  private final CallerPlaces places = new CallerPlaces(2);

  @Test
  void oneCallerDoesNotTakeThePlacesOfOthers() throws IOException {
    String answer =
        places.pass(
            ONE,
            () ->
                places.pass(
                    ONE,
                    () -> {
                      TooManyRequestsException refusal =
                          assertThrows(
                              TooManyRequestsException.class,
                              () -> places.pass(ONE, () -> "third"));
                      assertTrue(refusal.isCallersFault());
                      return places.pass(OTHER, () -> "other");
                    }));

    assertEquals("other", answer);
  }

  @Test
  void anIpv6NetworkIsOneCaller() throws IOException {
    InetAddress first = InetAddress.ofLiteral("2001:db8::1");
    InetAddress second = InetAddress.ofLiteral("2001:db8::2");
    places.pass(
        first,
        () ->
            places.pass(
                second,
                () ->
                    assertThrows(
                        TooManyRequestsException.class, () -> places.pass(first, () -> "third"))));
  }

  @Test
  void placesAreGivenBackWhenTheWorkFails() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThrows(IOException.class, () -> places.pass(ONE, CallerPlacesTest::fail));
    }

    assertEquals("next", places.pass(ONE, () -> "next"));
  }

  @Test
  void theMachineItselfHasAsManyAsItLikes() throws IOException {
    InetAddress own = InetAddress.getLoopbackAddress();

    assertEquals(
        "third", places.pass(own, () -> places.pass(own, () -> places.pass(own, () -> "third"))));
  }

  private static String fail() throws IOException {
    throw new IOException("disk");
  }
}
