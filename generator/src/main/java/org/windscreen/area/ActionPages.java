package org.windscreen.area;

import java.util.List;
import org.windscreen.model.Authority;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.page.AuthorityPage;
import org.windscreen.page.Frame;
import org.windscreen.page.Page;
import org.windscreen.plan.Framer;
import org.windscreen.plan.PlannedPage;
import org.windscreen.plan.Sections;
import org.windscreen.view.ContactView;
import org.windscreen.view.EditionViews;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.PathwayView;
import org.windscreen.view.TimeLimitView;
import org.windscreen.view.Unstated;

/** Plans what a reader acts by: consent, contacts, pathways, thresholds, services. */
public record ActionPages(LinkedEdition linked, EditionViews views, Framer framer) {
  /** The pages in the order of their planning. */
  public List<PlannedPage> plan() {
    Authority authority = linked.authority();
    return List.of(
        Sections.CONSENT.planned(authority, this::consent),
        Sections.CONTACTS.planned(authority, this::contacts),
        Sections.PATHWAYS.planned(authority, this::pathways),
        Sections.THRESHOLDS.planned(authority, this::thresholds),
        Sections.SERVICES.planned(authority, this::services));
  }

  private Page consent() {
    ConsentFile consent = linked.edition().consent();
    return new AuthorityPage.Consent(
        frame(Sections.CONSENT, "Whether consent is needed, action by action, and what to record"),
        views.consents(),
        Unstated.of(consent));
  }

  private Page contacts() {
    return new AuthorityPage.Contacts(
        frame(Sections.CONTACTS, "Whom to call about a child, when they answer, and what to use"),
        views.contacts(),
        doors());
  }

  private List<ContactView> doors() {
    List<ContactView> doors =
        views.contacts().stream()
            .filter(view -> view.contact().role() == ContactsFile.Role.FRONT_DOOR)
            .filter(view -> !view.contact().serves().isEmpty())
            .toList();
    return doors.size() > 1 ? doors : List.of();
  }

  private Page pathways() {
    PathwaysFile file = linked.edition().pathways();
    List<PathwayView> pathways = views.pathways();
    return new AuthorityPage.Pathways(
        frame(Sections.PATHWAYS, "What happens after a referral, step by step, with time limits"),
        pathways,
        pathways.stream().flatMap(p -> timeLimits(p).stream()).toList(),
        Unstated.of(file));
  }

  private static List<TimeLimitView> timeLimits(PathwayView pathway) {
    return pathway.steps().stream()
        .flatMap(step ->
            step.step().timeLimit().stream()
                .map(t -> new TimeLimitView(t, pathway.pathway().title(), step)))
        .toList();
  }

  private Page thresholds() {
    return new AuthorityPage.Thresholds(
        frame(Sections.THRESHOLDS, "Child in need and child in need of protection, as stated"),
        views.thresholds());
  }

  private Page services() {
    return new AuthorityPage.Services(
        frame(Sections.SERVICES, "The services named in the guidance, and at which level"),
        views.services());
  }

  private Frame frame(Sections section, String about) {
    return framer.section(section, linked, about);
  }
}
