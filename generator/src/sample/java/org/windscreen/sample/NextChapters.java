package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.FormerHeading;
import org.windscreen.model.FormerHeading.Anchor;

/**
 * What becomes of the chapters: a heading of two of them gets other words, and keeps its address.
 */
final class NextChapters {
  private static final int RENAMED = 2;

  private NextChapters() {}

  static List<MadeUpChapter> of(List<MadeUpChapter> before, Sheet.Entry says, Chance chance) {
    List<MadeUpChapter> chapters = new ArrayList<>(before);
    int left = RENAMED;
    for (WordSwap swap : chance.shuffled(WordSwap.all(says))) {
      Pattern heading = Pattern.compile("(?m)^## " + Pattern.quote(swap.was()) + "$");
      for (int i = 0; i < chapters.size() && left > 0; i++) {
        if (heading.matcher(chapters.get(i).body()).find()) {
          chapters.set(i, renamed(chapters.get(i), heading, swap));
          left--;
        }
      }
    }
    return chapters;
  }

  private static MadeUpChapter renamed(MadeUpChapter was, Pattern heading, WordSwap swap) {
    ChapterHead head = was.head();
    List<FormerHeading> former = new ArrayList<>(head.formerHeadings());
    former.add(
        new FormerHeading(
            new Anchor(Options.slug(swap.was())), new Anchor(Options.slug(swap.now()))));
    return new MadeUpChapter(
        was.id(),
        new ChapterHead(head.title(), head.order(), head.source(), head.topics(), former),
        heading.matcher(was.body()).replaceFirst("## " + swap.now()));
  }
}
