package org.windscreen.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two wordings in one, with the words marked that are gone or new.
 *
 * <p>Example: {@code MarkedText.of("The child is often hungry.", "The child is hungry.")} has the
 * pieces "The child is" (kept), "often" (gone), "hungry." (kept).
 *
 * @param pieces in reading order; what is gone stands before what is new in its place; never empty
 *     but for two empty texts
 */
public record MarkedText(List<Piece> pieces) {
  /** Whether words are in both wordings, or in one. */
  public enum Mark {
    KEPT,
    GONE,
    NEW
  }

  /**
   * Words that stand together and have one mark.
   *
   * @param apart whether a blank stands before them
   */
  public record Piece(Mark mark, String text, boolean apart) {}

  /** A word, with its full stops and hyphens within, or a mark beside one. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,:/-][\\p{L}\\p{M}\\p{N}]+)*|\\S");

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** A word or a mark, and whether a blank stands before it, which makes no difference. */
  record Token(String text, boolean apart) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Token token && text.equals(token.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (MatchResult word : TOKEN.matcher(text).results().toList()) {
      tokens.add(new Token(word.group(), word.start() > end));
      end = word.end();
    }
    return tokens;
  }

  /** Compares word by word; how many blanks stand between words makes no difference. */
  public static MarkedText of(String was, String now) {
    List<Token> before = tokens(was);
    List<Token> after = tokens(now);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<Token> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(pieces, Mark.KEPT, before.subList(at, from));
      add(pieces, Mark.GONE, delta.getSource().getLines());
      add(pieces, Mark.NEW, delta.getTarget().getLines());
      at = from + delta.getSource().size();
    }
    add(pieces, Mark.KEPT, before.subList(at, before.size()));
    return new MarkedText(pieces);
  }

  private static void add(List<Piece> pieces, Mark mark, List<Token> tokens) {
    if (!tokens.isEmpty()) {
      boolean apart = tokens.getFirst().apart() && !pieces.isEmpty();
      pieces.add(new Piece(mark, joined(tokens), apart));
    }
  }

  private static String joined(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(token.apart() && !text.isEmpty() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  /** The words that have that mark, a blank between pieces. */
  String only(Mark mark) {
    return String.join(
        " ", pieces.stream().filter(p -> p.mark() == mark).map(Piece::text).toList());
  }

  /** Whether no word changed, but marks or capital letters beside them. */
  public boolean isOnlyMarks() {
    return bare(only(Mark.GONE)).equals(bare(only(Mark.NEW)));
  }

  /** The words alone, in small letters. */
  static List<String> bare(String text) {
    return tokens(text).stream()
        .map(token -> Likeness.plain(token.text()))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * The same with an ellipsis for what was kept far from any change; whole where nothing changed.
   *
   * @param near how many kept words are left on either side of a change
   */
  public MarkedText near(int near) {
    if (pieces.stream().allMatch(piece -> piece.mark() == Mark.KEPT)) {
      return this;
    }
    List<Piece> shorter = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<String> words = List.of(piece.text().split(" ", -1));
      int left = i == 0 ? 0 : near;
      int right = i == pieces.size() - 1 ? 0 : near;
      shorter.add(
          piece.mark() == Mark.KEPT && words.size() > left + right + 1
              ? new Piece(Mark.KEPT, cut(words, left, right), piece.apart())
              : piece);
    }
    return new MarkedText(shorter);
  }

  private static String cut(List<String> words, int left, int right) {
    return String.join(
        " ",
        Stream.of(
                words.subList(0, left),
                List.of("…"),
                words.subList(words.size() - right, words.size()))
            .flatMap(List::stream)
            .toList());
  }
}
