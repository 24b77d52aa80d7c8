package org.windscreen.page;

import java.util.List;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.PathwaysFile;

/** Plans what a reader acts by: consent, contacts, pathways, thresholds, services. */
record ActionPages(Book book, Shelf shelf, Framer framer) {
  List<Page> plan() {
    return List.of(consent(), contacts(), pathways(), thresholds(), services());
  }

  private Page consent() {
    ConsentFile consent = book.edition().consent();
    return new Page.Consent(
        frame(Sections.CONSENT, "Whether consent is needed, action by action, and what to record"),
        shelf.consents(),
        consent.notStated());
  }

  private Page contacts() {
    return new Page.Contacts(
        frame(Sections.CONTACTS, "Whom to call about a child, when they answer, and what to use"),
        shelf.contacts());
  }

  private Page pathways() {
    PathwaysFile file = book.edition().pathways();
    List<PathwayView> pathways = shelf.pathways();
    return new Page.Pathways(
        frame(Sections.PATHWAYS, "What happens after a referral, step by step, with time limits"),
        pathways,
        pathways.stream().flatMap(p -> timeLimits(p).stream()).toList(),
        file.notStated());
  }

  private static List<Page.TimeLimitView> timeLimits(PathwayView pathway) {
    return pathway.steps().stream()
        .flatMap(step ->
            step.step().timeLimit().stream()
                .map(t -> new Page.TimeLimitView(t, pathway.pathway().title(), step)))
        .toList();
  }

  private Page thresholds() {
    return new Page.Thresholds(
        frame(Sections.THRESHOLDS, "Child in need and child in need of protection, as stated"),
        shelf.thresholds());
  }

  private Page services() {
    return new Page.Services(
        frame(Sections.SERVICES, "The services named in the guidance, and at which level"),
        shelf.services());
  }

  private Frame frame(Sections section, String about) {
    Link link = section.link(book.authority());
    return framer.frame(
        link.address(),
        section.title(),
        about + ": " + book.authority().name() + ".",
        book.notes(link.address()));
  }
}
