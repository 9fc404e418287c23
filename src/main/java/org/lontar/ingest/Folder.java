package org.lontar.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The listing of one folder of the corpus, under the names that locations have. */
final class Folder {

  /**
   * A member of a folder.
   *
   * @param name its name in locations; ends with {@code /} for a folder, so that the order of names
   *     is the order of locations
   * @param path the same for the operating system
   */
  record Member(String name, Path path) {
    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  private Folder() {}

  /** The members in the order of their locations, without those that are never documents. */
  static List<Member> list(Path folder, boolean atTop) throws IOException {
    List<Member> members = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = FileNames.of(path);
        if (!FileNames.isAside(name) && !(atTop && FileNames.isAsideAtTop(name))) {
          boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
          members.add(new Member(isFolder ? name + "/" : name, path));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Comparator<Member> order = Comparator.comparing(Member::name, Locations.ORDER);
    members.sort(order.thenComparing(member -> FileNames.escaped(member.path())));
    return hasTwins(members) ? toldApart(members, order) : members;
  }

  private static boolean hasTwins(List<Member> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
        return true;
      }
    }
    return false;
  }

  /** Two names that differ in normalization only: the second goes by its bytes. */
  private static List<Member> toldApart(List<Member> sorted, Comparator<Member> order) {
    Set<String> taken = new HashSet<>();
    List<Member> apart = new ArrayList<>();
    for (Member member : sorted) {
      String name = member.name();
      if (!taken.add(name)) {
        String end = member.isFolder() ? "/" : "";
        name = FileNames.escaped(member.path()) + end;
        while (!taken.add(name)) {
          name = "%" + name;
        }
      }
      apart.add(new Member(name, member.path()));
    }
    apart.sort(order);
    return apart;
  }
}
