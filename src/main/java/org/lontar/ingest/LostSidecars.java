package org.lontar.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.ingest.curation.SidecarReader;

/**
 * Finds sidecars whose file is not beside them.
 *
 * @param corpus the folder of the documents
 */
record LostSidecars(Path corpus) {

  /** They, in no order; folders that can't be read are passed over. */
  List<CurationProblem> list() throws IOException {
    List<CurationProblem> lost = new ArrayList<>();
    Path root = corpus.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = FileNames.of(path);
            if (name.endsWith(SidecarReader.SUFFIX) && !name.startsWith(".") && isLost(path)) {
              String location = FileNames.fold(root.relativize(path).toString());
              lost.add(
                  new CurationProblem(
                      location,
                      0,
                      0,
                      "",
                      "There is no such file beside it; move it or remove it."));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return lost;
  }

  private static boolean isLost(Path sidecar) {
    String uri = sidecar.toUri().toString();
    String file = uri.substring(0, uri.length() - SidecarReader.SUFFIX.length());
    return !Files.exists(Path.of(URI.create(file)));
  }
}
