package org.lontar.testkit.corpus;

import java.awt.Rectangle;
import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.lontar.testkit.corpus.Manuscript.Block;

/** Writes slides (.pptx): a new one at each heading. */
public final class PptxWriter implements ManuscriptWriter {

  @Override
  public byte[] write(Manuscript manuscript) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      dropThumbnail(show.getPackage());
      XSLFTextBox box = slide(show, manuscript.title());
      for (Block block : manuscript.blocks()) {
        switch (block) {
          case Block.Heading(var text) -> box = slide(show, text);
          case Block.Centered(var text) -> line(box, text, false);
          case Block.Text(var text) -> line(box, text, false);
          case Block.Item(var text) -> line(box, text, true);
          case Block.Table(var rows) ->
              throw new IllegalArgumentException("no tables on slides: " + rows);
        }
      }
      return Ooxml.bytes(show, manuscript.title());
    }
  }

  /** Takes out the little picture of the template, which shows somebody else's slides. */
  private static void dropThumbnail(OPCPackage file) {
    for (PackageRelationship link :
        file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
      PackagePart picture = file.getPart(link);
      file.removeRelationship(link.getId());
      file.removePart(picture);
    }
  }

  private static XSLFTextBox slide(XMLSlideShow show, String title) {
    XSLFSlide slide = show.createSlide();
    line(box(slide, new Rectangle(40, 30, 640, 80)), title, false);
    return box(slide, new Rectangle(40, 130, 640, 360));
  }

  private static XSLFTextBox box(XSLFSlide slide, Rectangle place) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(place);
    box.clearText();
    return box;
  }

  private static void line(XSLFTextBox box, String text, boolean bullet) {
    var paragraph = box.addNewTextParagraph();
    paragraph.setBullet(bullet);
    paragraph.addNewTextRun().setText(text);
  }
}
