package org.windscreen.browser;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** A folder served on this machine, as a web server would. */
record Served(HttpServer server) implements AutoCloseable {
  static Served of(Path folder) {
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            folder.toAbsolutePath().normalize(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    return new Served(server);
  }

  /** Where it is served; ends with a slash. */
  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
