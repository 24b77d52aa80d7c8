package org.windscreen.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.difference.Difference;
import org.windscreen.difference.Total;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.TopicsFile;

/** Makes the news of one area. A draft has none, and a sample says that it is one. */
record AreaNews(Authority authority, List<TopicsFile.Topic> topics, LocalDate asOf) {
  /** In no order. */
  List<News> all() {
    return authority.editions().stream()
        .filter(AreaNews::isOut)
        .flatMap(this::of)
        .filter(news -> news.event() == News.Event.REVIEW || isKnown(news))
        .toList();
  }

  private static boolean isOut(Edition edition) {
    return edition.facts().status() != EditionFile.Status.DRAFT;
  }

  private boolean isKnown(News news) {
    return news.date().filter(date -> date.first().isAfter(asOf)).isEmpty();
  }

  private Stream<News> of(Edition edition) {
    return Stream.of(
            Stream.of(published(edition)),
            superseded(edition).stream(),
            corrected(edition),
            review(edition).stream())
        .flatMap(news -> news);
  }

  private News published(Edition edition) {
    return authority
        .before(edition)
        .map(before -> published(before, edition))
        .orElseGet(() ->
            news(News.Event.PUBLISHED, edition, since(edition), "published", List.of())
                .saying(
                    "What it is: " + edition.facts().kind() + "." + here(edition), whole(edition)));
  }

  private News published(Edition before, Edition edition) {
    List<Total> totals = Total.of(Difference.between(authority, before, edition));
    String same = totals.isEmpty() ? " Both say the same." : "";
    return news(News.Event.PUBLISHED, edition, since(edition), "published", totals)
        .saying(
            "It took the place of " + named(before) + "." + here(edition) + same, changes(edition));
  }

  private Optional<News> superseded(Edition edition) {
    return authority.successors(edition).stream()
        .filter(AreaNews::isOut)
        .findFirst()
        .map(by ->
            news(News.Event.SUPERSEDED, edition, since(by), "superseded", List.of())
                .saying(
                    "Do not act on this edition: " + named(by) + ", took its place.", changes(by)));
  }

  private Stream<News> corrected(Edition edition) {
    Map<String, Integer> alike = new HashMap<>();
    return CorrectionView.all(authority, edition, topics).stream()
        .map(view -> corrected(edition, view, alike));
  }

  /** Two of one day and one thing are told apart by their order. */
  private News corrected(Edition edition, CorrectionView view, Map<String, Integer> alike) {
    PartialDate date = view.correction().date();
    String name = "corrected/" + date.value() + "/" + view.correction().of().getFirst().value();
    int so = alike.merge(name, 1, Integer::sum);
    return news(
            News.Event.CORRECTED,
            edition,
            Optional.of(date),
            so == 1 ? name : name + "/" + so,
            List.of())
        .saying(
            view.correction().because().shown(),
            view.things().stream().findFirst().map(Link::address).orElse(whole(edition)));
  }

  private Optional<News> review(Edition edition) {
    return Optional.of(edition)
        .filter(authority::isCurrent)
        .flatMap(current -> current.facts().reviewBy().toOptional())
        .map(date ->
            news(News.Event.REVIEW, edition, Optional.of(date), "review", List.of())
                .saying(
                    "This edition is to be reviewed by "
                        + date.words()
                        + (date.last().isBefore(asOf) ? ", which has passed." : "."),
                    whole(edition)));
  }

  private News news(
      News.Event event,
      Edition edition,
      Optional<PartialDate> date,
      String name,
      List<Total> totals) {
    return new News(
        event,
        date,
        date.map(PartialDate::words).orElseGet(() -> Dates.published(edition.facts())),
        authority.id().value() + "/" + edition.id().value() + "/" + name,
        new Link(authority.name(), Addresses.authority(authority.id())),
        authority.name() + ": " + prefix(event) + named(edition),
        "",
        totals,
        standing(edition),
        whole(edition));
  }

  /** The day of its document, or else that on which it came here: what is exact comes first. */
  private static Optional<PartialDate> since(Edition edition) {
    Optional<PartialDate> published = edition.facts().published().toOptional();
    return published
        .filter(PartialDate::isDay)
        .or(() -> edition.facts().currentSince())
        .or(() -> published);
  }

  private static String here(Edition edition) {
    return edition
        .facts()
        .currentSince()
        .map(date -> " It became the current edition here " + Dates.in(date) + ".")
        .orElse("");
  }

  /** That it was published goes without saying. */
  private static String prefix(News.Event event) {
    return event == News.Event.PUBLISHED ? "" : Wording.inSentence(Wording.of(event).name()) + ": ";
  }

  private static String named(Edition edition) {
    return edition.facts().title() + ", " + Dates.words(edition.facts());
  }

  private Address whole(Edition edition) {
    return Addresses.edition(authority.id(), edition.id());
  }

  private Address changes(Edition edition) {
    return Addresses.changes(authority.id(), edition.id());
  }

  /** What the banner on its pages says. */
  private String standing(Edition edition) {
    String made =
        authority.isFictional()
            ? "Fictional: this authority and everything said of it are made up. "
            : "";
    Wording footing = Wording.of(edition.facts().footing());
    return (made + (footing.about().isEmpty() ? "" : footing.name() + ": " + footing.about()))
        .strip();
  }
}
