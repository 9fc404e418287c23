package org.lontar.testkit;

import static org.lontar.testkit.SampleFiles.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Broken and hostile files: empty, cut off, bits flipped, mislabelled, encrypted, nested,
 * exploding, escaping, and (read by Tika's mock parser) hanging, exhausting and ending their
 * reader. The same seed gives the same files, but for times and salts in them.
 */
public final class HostileFiles {

  private static final int RANDOM_BYTES = 5000;
  private static final int ENTRIES_OVER_THE_LIMIT = 10_001;
  private static final int DEEP = 30;
  private static final int BOMB_ENTRY_BYTES = 100 << 20;
  private static final int BOMB_ENTRIES = 20;

  private HostileFiles() {}

  /**
   * Writes {@code count} files into {@code folder}: one of each special kind, and then cut and
   * flipped copies of sound ones.
   *
   * @return the names, in order
   */
  public static List<String> write(Path folder, long seed, int count) throws IOException {
    Random random = new Random(seed);
    Map<String, byte[]> files = new LinkedHashMap<>(special(random));
    addDamaged(files, random, count);
    Files.createDirectories(folder);
    List<String> names = files.keySet().stream().limit(count).toList();
    for (String name : names) {
      Files.write(folder.resolve(name), files.get(name));
    }
    return names;
  }

  /** One file of each special kind, by a name that says which. */
  public static Map<String, byte[]> special(Random random) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    addUnreadable(files, random);
    addMislabelled(files);
    addContainers(files);
    addMarkup(files);
    addMocks(files);
    files.put("good.txt", utf8(SampleFiles.WORDS));
    return files;
  }

  private static void addUnreadable(Map<String, byte[]> files, Random random) {
    byte[] noise = new byte[RANDOM_BYTES];
    random.nextBytes(noise);
    files.put("empty.pdf", new byte[0]);
    files.put("blank.txt", utf8(" \n \n"));
    for (String ending : List.of("pdf", "docx", "doc", "txt", "html", "zip", "eml", "png", "bin")) {
      files.put("noise." + ending, noise);
    }
    files.put("zeros.pdf", new byte[RANDOM_BYTES]);
    files.put("encrypted.pdf", SampleFiles.encryptedPdf(SampleFiles.WORDS));
    files.put("encrypted.docx", encryptedDocx());
    files.put("encrypted.zip", encryptedZip());
    files.put("images-only.pdf", SampleFiles.pdf("", ""));
    files.put("program.exe", Arrays.copyOf(utf8("MZ\u0000\u0000PE"), 600));
    files.put("program.elf", Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 600));
    files.put("data.sqlite", Arrays.copyOf(utf8("SQLite format 3\u0000"), 4096));
    files.put("picture.gif", Arrays.copyOf(utf8("GIF89a"), 100));
    files.put("recording.mp3", Arrays.copyOf(utf8("ID3\u0003\u0000"), 400));
    files.put("font.ttf", Arrays.copyOf(new byte[] {0, 1, 0, 0, 0, 12}, 400));
  }

  private static void addMislabelled(Map<String, byte[]> files) {
    files.put("html-in-truth.pdf", SampleFiles.html(SampleFiles.WORDS));
    files.put("pdf-in-truth.txt", SampleFiles.pdf(SampleFiles.WORDS));
    files.put("docx-in-truth.zip", SampleFiles.docx(SampleFiles.WORDS));
    files.put("zip-in-truth.docx", SampleFiles.zip("a.txt", utf8(SampleFiles.WORDS)));
    files.put("without-ending", SampleFiles.pdf(SampleFiles.WORDS));
    files.put("odd\u202Ename\u0007 .txt", utf8(SampleFiles.WORDS));
  }

  private static void addContainers(Map<String, byte[]> files) {
    files.put("nested.zip", nested(DEEP));
    files.put("many.zip", many(ENTRIES_OVER_THE_LIMIT));
    files.put("bomb.zip", bomb(BOMB_ENTRY_BYTES, BOMB_ENTRIES));
    files.put("bomb.gz", SampleFiles.gzip(new byte[BOMB_ENTRY_BYTES]));
    files.put("escaping.zip", escaping());
    files.put("same-names.zip", sameNames());
    files.put("empty.zip", SampleFiles.zip(Map.of()));
    byte[] pack = SampleFiles.zip("in/annex.pdf", SampleFiles.pdf(SampleFiles.WORDS));
    files.put("cut.zip", Arrays.copyOf(pack, pack.length / 2));
    Map<String, byte[]> mixed = new LinkedHashMap<>();
    mixed.put("before.txt", utf8(SampleFiles.WORDS));
    mixed.put("hang.xml", mock("<hang millis=\"3600000\" heavy=\"true\" pulse_millis=\"100\"/>"));
    mixed.put("exit.xml", mock("<system_exit/>"));
    mixed.put("after.txt", utf8(SampleFiles.WORDS));
    files.put("killers-inside.zip", SampleFiles.zip(mixed));
    files.put("killers-attached.eml", SampleFiles.eml(SampleFiles.WORDS, mixed));
  }

  private static void addMarkup(Map<String, byte[]> files) {
    files.put("deep.html", utf8("<html><body>" + "<div>".repeat(100_000) + SampleFiles.WORDS));
    files.put("deep.xml", utf8("<?xml version=\"1.0\"?>" + "<a>".repeat(100_000)));
    files.put(
        "laughs.xml",
        utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"haha\">"
                + laughs()
                + "]><l>&l9;</l>"));
    files.put(
        "outside.xml",
        utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<l>words &x;</l>"));
    files.put("long-line.txt", utf8("haze ".repeat(400_000)));
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"&a;\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    return entities.toString();
  }

  private static void addMocks(Map<String, byte[]> files) {
    files.put("hang.xml", mock("<hang millis=\"3600000\" heavy=\"false\"/>"));
    files.put("busy.xml", mock("<hang millis=\"3600000\" heavy=\"true\" pulse_millis=\"100\"/>"));
    files.put("memory.xml", mock("<oom/>"));
    files.put("exit.xml", mock("<system_exit/>"));
    files.put("interrupt.xml", mock("<thread_interrupt/>"));
    files.put("thrown.xml", mock("<throw class=\"java.lang.NullPointerException\">oops</throw>"));
    files.put("prints.xml", mock("<print_out>\u0001\u0002noise</print_out><write>words</write>"));
  }

  /** A file that Tika's mock parser reads by doing what it says. */
  public static byte[] mock(String actions) {
    return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mock>" + actions + "</mock>");
  }

  private static void addDamaged(Map<String, byte[]> files, Random random, int count) {
    List<Map.Entry<String, byte[]>> sound = List.copyOf(SampleFiles.oneOfEach().entrySet());
    for (int i = 0; files.size() < count; i++) {
      Map.Entry<String, byte[]> one = sound.get(i % sound.size());
      boolean isCut = (i / sound.size()) % 2 == 0;
      byte[] damaged = isCut ? cut(one.getValue(), random) : flipped(one.getValue(), random);
      files.put((isCut ? "cut-" : "flipped-") + i + "-" + one.getKey(), damaged);
    }
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < 1 + bytes.length / 200; i++) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** ZIPs in one another, a document in the innermost. */
  public static byte[] nested(int depth) {
    byte[] bytes = SampleFiles.zip("words.txt", utf8(SampleFiles.WORDS));
    for (int i = 1; i < depth; i++) {
      bytes = SampleFiles.zip("inner.zip", bytes);
    }
    return bytes;
  }

  /** A ZIP of so many small texts. */
  public static byte[] many(int entries) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < entries; i++) {
      files.put("texts/" + i + ".txt", utf8("Haze " + i));
    }
    return SampleFiles.zip(files);
  }

  /** A small ZIP whose entries unpack to {@code entryBytes} each. */
  public static byte[] bomb(int entryBytes, int entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] one = SampleFiles.zip("zeros", new byte[entryBytes]);
    try (ZipFile packed =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(one)).get();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry zeros = packed.getEntry("zeros");
      for (int i = 0; i < entries; i++) {
        ZipArchiveEntry copy = new ZipArchiveEntry("zeros-" + i + ".txt");
        copy.setMethod(zeros.getMethod());
        copy.setSize(zeros.getSize());
        copy.setCompressedSize(zeros.getCompressedSize());
        copy.setCrc(zeros.getCrc());
        zip.addRawArchiveEntry(copy, packed.getRawInputStream(zeros));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] escaping() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../../etc/passwd", utf8("up and out"));
    files.put("/etc/shadow", utf8("from the root"));
    files.put("C:\\Windows\\win.ini", utf8("from a drive"));
    files.put("odd\u0007\u202Ename.txt", utf8("control characters"));
    files.put("a!/b.txt", utf8("as if in a container"));
    files.put("x".repeat(5000) + ".txt", utf8("a long name"));
    return SampleFiles.zip(files);
  }

  private static byte[] sameNames() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      SampleFiles.addTo(zip, "a.txt", utf8("First."));
      SampleFiles.addTo(zip, "a.txt", utf8("Second."));
      SampleFiles.addTo(zip, "./a.txt", utf8("Third."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A ZIP whose one entry says that it is encrypted. */
  public static byte[] encryptedZip() {
    byte[] zip = SampleFiles.zip("closed.txt", utf8(SampleFiles.WORDS));
    setFlag(zip, "PK\u0003\u0004", 6);
    setFlag(zip, "PK\u0001\u0002", 8);
    return zip;
  }

  private static void setFlag(byte[] zip, String signature, int offset) {
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(signature);
    ByteBuffer.wrap(zip).put(at + offset, (byte) (zip[at + offset] | 1));
  }

  /** A Word document that a password alone opens. */
  public static byte[] encryptedDocx() {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(SampleFiles.docx(SampleFiles.WORDS));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK can't encrypt", e);
    }
  }
}
