package org.windscreen.model;

/** A colour as six hexadecimal digits, {@code #1d5b4f}. */
@Written(pattern = "#[0-9a-fA-F]{6}", as = "a colour in quotes, like \"#1d5b4f\"")
public record Colour(String value) {
  /**
   * The contrast with white, 1 to 21, by the formula of WCAG 2.2 ("relative luminance", "contrast
   * ratio").
   */
  public double contrastWithWhite() {
    double luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    return 1.05 / (luminance + 0.05);
  }

  private double channel(int from) {
    double c = Integer.parseInt(value.substring(from, from + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
