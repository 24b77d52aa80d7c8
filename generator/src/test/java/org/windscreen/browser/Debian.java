package org.windscreen.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Installs what tests need on Debian, for root; anywhere else it does nothing. */
final class Debian {
  private Debian() {}

  /** Installs packages, at most ten minutes for each of the two steps. */
  static void install(String... packages) {
    boolean isRootOfDebian =
        Files.isExecutable(Path.of("/usr/bin/apt-get"))
            && "root".equals(System.getProperty("user.name"));
    if (isRootOfDebian) {
      run(List.of("apt-get", "update", "-qq"));
      List<String> install =
          new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
      install.addAll(List.of(packages));
      run(install);
    }
  }

  private static void run(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.start().waitFor(10, TimeUnit.MINUTES);
    } catch (IOException e) {
      throw new IllegalStateException("could not run " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
