package org.windscreen.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.SitePage;
import org.windscreen.view.Aspects;
import org.windscreen.view.CategoryRow;
import org.windscreen.view.CategoryView;
import org.windscreen.view.Cell;
import org.windscreen.view.ChapterView;
import org.windscreen.view.CitationView;
import org.windscreen.view.ConsentView;
import org.windscreen.view.ContactView;
import org.windscreen.view.Earlier;
import org.windscreen.view.EditionLink;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelCells;
import org.windscreen.view.LevelDetail;
import org.windscreen.view.LevelGroupView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkView;
import org.windscreen.view.NationalView;
import org.windscreen.view.NoteView;
import org.windscreen.view.Nowadays;
import org.windscreen.view.PathwayView;
import org.windscreen.view.PracticeView;
import org.windscreen.view.Related;
import org.windscreen.view.ServiceView;
import org.windscreen.view.SpecialView;
import org.windscreen.view.StrandView;
import org.windscreen.view.TermView;
import org.windscreen.view.ThresholdView;
import org.windscreen.view.TimeLimitView;
import org.windscreen.view.Unstated;
import org.windscreen.view.WindscreenDrawing;
import org.windscreen.view.WithdrawnView;

/** A page of the site: what it shows. Each record has the template of its name. */
public sealed interface Page
    permits Page.OfSite, Page.OfAuthority, TopicPage, ComparePage, SearchPage {
  Frame frame();

  default Address address() {
    return frame().address();
  }

  /** A page of the whole site. */
  sealed interface OfSite extends Page {}

  /** A page of one authority. */
  sealed interface OfAuthority extends Page {}

  /** The home page: choose an authority. */
  record Home(Frame frame, List<AuthorityCard> authorities, List<Route> across, List<Link> about)
      implements OfSite {}

  /** The page shown where there is none. */
  record NotFound(Frame frame, List<Link> authorities) implements OfSite {}

  record Text(Frame frame, SitePage page) implements OfSite {}

  record Glossary(Frame frame, List<TermView> terms) implements OfSite {}

  record Law(Frame frame, List<LawFile.Provision> provisions) implements OfSite {}

  record NationalGuidance(Frame frame, List<NationalView> documents) implements OfSite {}

  record AuthorityHome(
      Frame frame,
      WindscreenDrawing windscreen,
      List<LevelView> levels,
      List<ContactView> contacts,
      List<ConsentView> consent,
      List<Route> routes,
      List<Route> across)
      implements OfAuthority {}

  record Levels(Frame frame, WindscreenDrawing windscreen, List<LevelView> levels)
      implements OfAuthority {}

  /** A level that the document has in parts. */
  record LevelGroup(Frame frame, LevelGroupView group) implements OfAuthority {}

  record Level(
      Frame frame,
      LevelDetail detail,
      List<ServiceView> services,
      List<PathwayView> pathways,
      Optional<LevelView> below,
      Optional<LevelView> above)
      implements OfAuthority {}

  record Indicators(Frame frame, List<LevelCells> levels) implements OfAuthority {}

  record Indicator(
      Frame frame,
      IndicatorView indicator,
      Aspects asks,
      List<ConsentView> consent,
      List<ContactView> contacts,
      Optional<StrandView> strand,
      List<TopicPage.Around> around,
      List<Earlier> earlier,
      Address pinned)
      implements OfAuthority {}

  record Categories(Frame frame, List<LevelView> levels, List<CategoryRow> rows)
      implements OfAuthority {}

  record Category(Frame frame, CategoryView category, List<Cell> cells, List<StrandView> strands)
      implements OfAuthority {}

  record Specials(Frame frame, List<SpecialCard> specials) implements OfAuthority {}

  record Special(Frame frame, SpecialView special, List<Related> related) implements OfAuthority {}

  record Services(Frame frame, List<ServiceView> services) implements OfAuthority {}

  record Consent(Frame frame, List<ConsentView> entries, Unstated<ConsentFile.Action> unstated)
      implements OfAuthority {}

  /**
   * Whom to call.
   *
   * @param doors front doors that each serve a part of the area; empty unless there are several
   */
  record Contacts(Frame frame, List<ContactView> contacts, List<ContactView> doors)
      implements OfAuthority {}

  record Pathways(
      Frame frame,
      List<PathwayView> pathways,
      List<TimeLimitView> timeLimits,
      Unstated<PathwaysFile.PathwayKind> unstated)
      implements OfAuthority {}

  record Thresholds(Frame frame, List<ThresholdView> thresholds) implements OfAuthority {}

  record Practice(Frame frame, PracticeView.All practice) implements OfAuthority {}

  record ImportantLinks(Frame frame, List<LinkView> links) implements OfAuthority {}

  record Guidance(Frame frame, List<Link> chapters, List<EditionFile.Download> downloads)
      implements OfAuthority {}

  record GuidanceChapter(
      Frame frame, ChapterView chapter, Optional<Link> previous, Optional<Link> next)
      implements OfAuthority {}

  record AboutEdition(
      Frame frame,
      EditionFile edition,
      List<CitationView> cites,
      List<NoteView> allNotes,
      List<EditionLink> editions,
      Address pinned)
      implements OfAuthority {}

  /** In the place of a thing that the current edition has no more. */
  record Withdrawn(Frame frame, WithdrawnView thing) implements OfAuthority {}

  /**
   * Everything that one edition says, on one page with an anchor for each thing.
   *
   * @param nowadays what has become of each thing, by its anchor; empty for the current edition
   */
  record FullEdition(
      Frame frame,
      EditionFile edition,
      Map<String, Nowadays> nowadays,
      List<LevelDetail> levels,
      List<LevelGroupView> groups,
      List<CategoryView> categories,
      List<SpecialView> specials,
      List<ServiceView> services,
      List<ConsentView> consent,
      Unstated<ConsentFile.Action> consentUnstated,
      List<ContactView> contacts,
      List<PathwayView> pathways,
      Unstated<PathwaysFile.PathwayKind> pathwaysUnstated,
      List<ThresholdView> thresholds,
      PracticeView.All practice,
      List<LinkView> links,
      List<ChapterView> chapters,
      List<CitationView> cites,
      List<NoteView> allNotes)
      implements OfAuthority {}

  /** An authority on the home page. */
  record AuthorityCard(
      Id.Authority id,
      String name,
      String partnership,
      Address address,
      EditionFile edition,
      String dates,
      List<LevelView> levels,
      boolean fictional) {}

  /** A way on from an authority's home page. */
  record Route(Link link, String about) {}

  /** A special circumstance in a list. */
  record SpecialCard(Link link, String summary) {}
}
