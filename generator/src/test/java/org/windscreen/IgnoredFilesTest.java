package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** Git sees what people write, and nothing that a tool makes or leaves. */
class IgnoredFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "generator/target/windscreen.jar",
        "generator/lint/node_modules/eslint/package.json",
        "site-output/index.html",
        "site-output/.windscreen-site",
        ".windscreen-work-site-output/new/index.html",
        "content/.windscreen-work-permalinks.txt/new/permalinks.txt",
        "content/exampleshire/2018-12/.windscreen-work-indicators.yaml/new/indicators.yaml",
        "sample-content/site.yaml",
        "sample-site/index.html",
        "hs_err_pid123.log",
        "content/.DS_Store",
        "content/site.yaml~",
        "templates/.layout.ftlh.swp"
      })
  void whatToolsMakeIsIgnored(String path) throws Exception {
    assertEquals(0, ignored(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site-output/.gitkeep",
        "generator/lint/package-lock.json",
        "content/permalinks.txt",
        "content/exampleshire/2018-12/guidance/a.md",
        "generator/src/test/resources/sites/a/content/sample-content/site.yaml"
      })
  void whatPeopleWriteIsNot(String path) throws Exception {
    assertEquals(1, ignored(path));
  }

  /** 0 where git ignores a path, 1 where it does not. */
  private static int ignored(String path) throws IOException, InterruptedException {
    return new ProcessBuilder("git", "check-ignore", "--no-index", "-q", path)
        .directory(ContentTree.root().toFile())
        .start()
        .waitFor();
  }
}
