package org.windscreen.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.LetterAnchors;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.Page;
import org.windscreen.page.TopicPage;
import org.windscreen.plan.AToZ;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.view.Concerns;
import org.windscreen.view.Link;

/**
 * Plans the site's topics from A to Z, and for each letter a page of all names that start with it.
 *
 * <p>Example: {@code /topics/letter-c/} has "cutting", which leads to self-harm.
 */
public record TopicsAToZ(Concerns concerns, Framer framer) {
  private static final Link ALL = new Link("Topics A to Z", SiteAddresses.topics());

  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    List<TopicPage.Letter> names = letters(true);
    List<Link> links = names.stream().map(TopicsAToZ::link).toList();
    List<PlannedPage> pages = new ArrayList<>();
    pages.add(new PlannedPage(ALL.address(), LetterAnchors.on(ALL.address()), () -> all(links)));
    for (TopicPage.Letter letter : names) {
      pages.add(new PlannedPage(link(letter).address(), () -> page(letter, links)));
    }
    return pages;
  }

  private Page all(List<Link> links) {
    String about = "Concerns about children, from A to Z.";
    return new TopicPage.Topics(
        framer.frame(ALL.address(), ALL.text(), about), letters(false), links);
  }

  private List<TopicPage.Letter> letters(boolean synonyms) {
    return AToZ.of(concerns.map().topics(), synonyms, concerns::link, t -> Optional.empty());
  }

  private static Link link(TopicPage.Letter letter) {
    return new Link(letter.letter(), SiteAddresses.topics(letter.id()));
  }

  private Page page(TopicPage.Letter letter, List<Link> links) {
    String title = "Topics under " + (letter.letter().equals("#") ? "a number" : letter.letter());
    String about = "Concerns about children under every name they go by.";
    return new TopicPage.Names(
        framer.below(ALL).frame(link(letter).address(), title, about), letter, links);
  }
}
