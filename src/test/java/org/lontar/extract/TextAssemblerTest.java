package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;

/** Documents of each kind, as their parsers write them. */
class TextAssemblerTest {

  private static final String LONG =
      "The ministers met for two days in the capital and spoke about the rest that people need, "
          + "about the length of the night and about the noise that keeps the towns awake.";

  @Test
  void clearsASavedPageOfWhatStoodAroundTheArticle() {
    DocumentText text =
        assemble(
            "text/plain",
            String.join(
                "\n\n",
                "Ministers want more sleep",
                "FacebookFacebookTwitterTwitterPinterestPinterestShareShare",
                LONG,
                "Related Posts",
                LONG + " They agreed on it.",
                "Anna B",
                "I am a journalist who covers the night for the Sleepy Times.",
                "Recent Posts",
                "Ten pillows that changed the world",
                "Some pillows are soft and others are hard, but only ten of them have…",
                "May 3, 2024",
                "Why is the moon trending?",
                "The moon has been seen by many people in the sky over several towns, and…",
                "May 4, 2024"));

    assertEquals("Ministers want more sleep", text.titleRaw());
    assertEquals(LONG + "\n\n" + LONG + " They agreed on it.", text.body());
    assertThat(text.furniture())
        .containsExactly("Anna B", "I am a journalist who covers the night for the Sleepy Times.");
  }

  @Test
  void keepsTheFirstLineOfAMailBesideItsSubject() {
    DocumentText text =
        new TextAssembler()
            .assemble(
                "message/rfc822",
                "<html><body><p>The ministers meet in the capital.</p><p>Bring a pillow.</p></body></html>",
                List.of(new EmbeddedField("mail:subject", "Notice of the meeting")),
                List.of());

    assertEquals("Notice of the meeting", text.titleRaw());
    assertEquals("The ministers meet in the capital.\n\nBring a pillow.", text.body());
  }

  @Test
  void endsAParagraphOfAMailAtABlankLine() {
    DocumentText text =
        new TextAssembler()
            .assemble(
                "message/rfc822",
                "<div class=\"email-entry\"><p><p>The ministers meet\nin the capital.\n\n"
                    + LONG
                    + "\n</p></p></div>",
                List.of(new EmbeddedField("mail:subject", "Notice of the meeting")),
                List.of());

    assertEquals("The ministers meet in the capital.\n\n" + LONG, text.body());
  }

  @Test
  void leavesTextAloneThatShowsNoTraceOfAPage() {
    DocumentText text =
        assemble("text/plain", "A note on rest\n\n" + LONG + "\n\nTopics\n\nBeds\n\nPillows");

    assertThat(text.body()).contains("Topics", "Beds", "Pillows");
  }

  @Test
  void clearsThePagesOfAPdfOfNumbersAndRunningHeads() {
    StringBuilder pdf = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      pdf.append("<div class=\"page\"><p>Report on Rest 2019\n</p><p>")
          .append(page)
          .append(". ")
          .append(LONG)
          .append("\n</p><p>Page ")
          .append(page)
          .append(" of 4\n</p></div>");
    }
    pdf.append("<ul><li>A bookmark</li></ul>");

    DocumentText text = assemble("application/pdf", pdf.toString());

    assertEquals("Report on Rest 2019", text.titleRaw());
    assertThat(text.paragraphs())
        .extracting(p -> p.anchor())
        .containsExactly("p1", "p2", "p3", "p4");
    assertThat(text.body()).doesNotContain("Page", "bookmark");
  }

  @Test
  void takesSlideTitlesForHeadings() {
    DocumentText text =
        assemble(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "<div class=\"slide-content\"><p>On rest</p><p>Bangkok</p></div>"
                + "<div class=\"slide-content\"><p>What it is</p><p>It is sleep.</p></div>");

    assertEquals("On rest", text.titleRaw());
    assertEquals("What it is", text.paragraphs().getLast().heading());
  }

  @Test
  void takesTheFirstRowOfASheetForItsTitle() {
    DocumentText text =
        assemble(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "<div class=\"page\"><h1>Sheet1</h1><table><tr><td>Beds by town</td></tr>"
                + "<tr><td>Town</td><td>Beds</td></tr></table></div>");

    assertEquals("Beds by town", text.titleRaw());
    assertEquals("Town | Beds", text.body());
  }

  @Test
  void takesTheSubjectOfAMailForItsTitle() {
    DocumentText text =
        new TextAssembler()
            .assemble(
                "message/rfc822",
                "<p>Dear all,</p><p>" + LONG + "</p>",
                List.of(new EmbeddedField("mail:subject", "Reading list on rest")),
                List.of());

    assertEquals("Reading list on rest", text.titleRaw());
  }

  @Test
  void putsTheHistoryOfAMailUnderTheLineThatSaysWhoseItIs() {
    DocumentText text =
        mail(
            """
            Thank you. The ministers agree to paragraph 4 as it stands,
            and ask for one change in paragraph 7.

            Anna
            --
            Anna Example, Secretariat

            On Wed, 25 Sep 2024 at 09:12, Bert
            <bert@example.org> wrote:

            > Please find attached the draft of the
            > statement.
            >
            > On Mon, 23 Sep 2024 at 08:00, Anna <anna@example.org> wrote:
            >> When will the draft be ready?
            >
            > Bert
            """);

    assertThat(text.paragraphs())
        .extracting(Paragraph::heading, Paragraph::text)
        .containsExactly(
            tuple(
                null,
                "Thank you. The ministers agree to paragraph 4 as it stands, and ask for one change in"
                    + " paragraph 7."),
            tuple(null, "Anna"),
            tuple(null, "On Wed, 25 Sep 2024 at 09:12, Bert <bert@example.org> wrote:"),
            tuple(
                "On Wed, 25 Sep 2024 at 09:12, Bert <bert@example.org> wrote:",
                "Please find attached the draft of the statement."),
            tuple(
                "On Wed, 25 Sep 2024 at 09:12, Bert <bert@example.org> wrote:",
                "On Mon, 23 Sep 2024 at 08:00, Anna <anna@example.org> wrote:"),
            tuple(
                "On Mon, 23 Sep 2024 at 08:00, Anna <anna@example.org> wrote:",
                "When will the draft be ready?"),
            tuple("On Mon, 23 Sep 2024 at 08:00, Anna <anna@example.org> wrote:", "Bert"));
    assertThat(text.furniture()).containsExactly("Anna Example, Secretariat");
  }

  @Test
  void takesTheHeadOfAQuotedMailForItsHeading() {
    DocumentText text =
        mail(
            """
            The programme is fine.

            From: Bert <bert@example.org>
            Sent: Wednesday, September 25, 2024 9:12 AM
            To: Anna
            Subject: Programme

            Here is the programme.
            """);

    assertEquals("The programme is fine.", text.paragraphs().getFirst().text());
    assertEquals("Here is the programme.", text.paragraphs().getLast().text());
    assertThat(text.paragraphs().getLast().heading())
        .startsWith("From: Bert")
        .endsWith("Programme");
  }

  @Test
  void marksQuotedLinesThatAnAnswerStandsBetween() {
    DocumentText text =
        mail(
            """
            On Wed, 25 Sep 2024, Bert wrote:
            > Shall we meet in
            > the capital?
            Yes, on Monday.
            > And bring pillows?
            No.
            """);

    assertEquals(
        "On Wed, 25 Sep 2024, Bert wrote:\n\n> Shall we meet in the capital?\n\nYes, on Monday.\n\n"
            + "> And bring pillows?\n\nNo.",
        text.body());
  }

  private static DocumentText mail(String words) {
    return new TextAssembler()
        .assemble(
            "message/rfc822",
            "<p>" + words.replace("<", "&lt;").replace(">", "&gt;") + "</p>",
            List.of(new EmbeddedField("mail:subject", "Re: Draft")),
            List.of());
  }

  @Test
  void leavesOutWhatTemplatesPrint() {
    assertEquals(
        "It is sleep.\n\nRest costs nothing.",
        assemble(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "<div class=\"slide-content\"><p>On rest</p><p>It is sleep.</p><p>1</p></div>"
                    + "<div class=\"slide-notes\"><p>1.7.2013</p><p>‹#›</p></div>"
                    + "<div class=\"slide-content\"><p>Rest costs nothing.</p><p>2</p></div>"
                    + "<div class=\"slide-notes\"><p>1.7.2013</p><p>‹#›</p></div>")
            .body());
    assertEquals(
        LONG,
        assemble(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "<h1>On rest</h1><p>" + LONG + " [footnoteRef:1]</p><p>Page 1 of 3</p>")
            .body());
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(assemble("text/plain", "").paragraphs()).isEmpty();
  }

  private static DocumentText assemble(String mediaType, String xhtml) {
    String body = mediaType.equals("text/plain") ? "<p>" + xhtml + "</p>" : xhtml;
    return new TextAssembler().assemble(mediaType, body, List.of(), List.of());
  }
}
