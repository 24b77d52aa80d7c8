package org.windscreen.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of a terminal: a command and what it answered. The text stands in the file too, so that
 * a picture that shows what is not answered any more is found, whatever fonts a machine has.
 */
final class AnswerPicture {
  /** In characters: more could not be read on a phone. */
  private static final int WIDTH = 56;

  /** In pixels. */
  private static final int CELL = 12;

  private static final int LINE = 26;
  private static final int MARGIN = 18;
  private static final String FORMAT = "javax_imageio_png_1.0";

  private AnswerPicture() {}

  static void write(Path file, String command, String answer) throws IOException {
    List<String> lines = new ArrayList<>(wrapped("> " + command));
    answer.lines().forEach(line -> lines.addAll(wrapped(line)));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    BufferedImage image = drawn(lines);
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    metadata.mergeTree(FORMAT, said(command + "\n" + answer));
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    }
    writer.dispose();
  }

  private static IIOMetadataNode said(String text) {
    IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
    entry.setAttribute("keyword", "Description");
    entry.setAttribute("value", URLEncoder.encode(text, StandardCharsets.UTF_8));
    IIOMetadataNode all = new IIOMetadataNode("tEXt");
    all.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(all);
    return root;
  }

  /** The command and the answer that a picture shows. */
  static String text(Path file) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(FORMAT);
      IIOMetadataNode entry = (IIOMetadataNode) root.getElementsByTagName("tEXtEntry").item(0);
      return URLDecoder.decode(entry.getAttribute("value"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader.dispose();
    }
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    String left = line;
    while (left.length() > WIDTH) {
      int space = left.lastIndexOf(' ', WIDTH);
      int at = space > 4 ? space : WIDTH;
      lines.add(left.substring(0, at));
      left = "  " + left.substring(at).stripLeading();
    }
    lines.add(left);
    return lines;
  }

  private static BufferedImage drawn(List<String> lines) {
    BufferedImage image =
        new BufferedImage(
            WIDTH * CELL + 2 * MARGIN,
            lines.size() * LINE + 2 * MARGIN,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.WHITE);
    graphics.setFont(new Font(Font.MONOSPACED, Font.BOLD, 20));
    for (int i = 0; i < lines.size(); i++) {
      graphics.drawString(lines.get(i), MARGIN, MARGIN + (i + 1) * LINE - 7);
    }
    graphics.dispose();
    return image;
  }
}
