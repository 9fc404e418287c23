package org.lontar.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void keepsTurningCharactersOutOfTheBrowsersTab() {
    Frame frame = new Frame("Report\u202Efdp.exe\u0000 ", "", null, null);

    assertEquals("Reportfdp.exe", frame.title());
  }
}
