package org.windscreen.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.view.Aspects;
import org.windscreen.view.BriefingView;
import org.windscreen.view.CategoryRow;
import org.windscreen.view.CategoryView;
import org.windscreen.view.ChangesView;
import org.windscreen.view.ChapterView;
import org.windscreen.view.CitationView;
import org.windscreen.view.ConsentView;
import org.windscreen.view.ContactView;
import org.windscreen.view.CorrectionView;
import org.windscreen.view.Earlier;
import org.windscreen.view.EditionLink;
import org.windscreen.view.GridCell;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelCells;
import org.windscreen.view.LevelDetail;
import org.windscreen.view.LevelGroupView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.LinkView;
import org.windscreen.view.NoteView;
import org.windscreen.view.Notes;
import org.windscreen.view.Nowadays;
import org.windscreen.view.PathwayView;
import org.windscreen.view.PracticeView;
import org.windscreen.view.Related;
import org.windscreen.view.ServiceView;
import org.windscreen.view.SpecialView;
import org.windscreen.view.StrandView;
import org.windscreen.view.ThresholdView;
import org.windscreen.view.TimeLimitView;
import org.windscreen.view.Unstated;
import org.windscreen.view.WindscreenDrawing;
import org.windscreen.view.WithdrawnView;

/** A page of one authority: what it shows. */
public sealed interface AuthorityPage extends Page {
  /**
   * The first page of an authority.
   *
   * @param consentWarnings what to beware of in any of its rules on consent, each once
   */
  record AuthorityHome(
      Frame frame,
      WindscreenDrawing windscreen,
      List<LevelView> levels,
      List<ConsentView> consent,
      List<NoteView> consentWarnings,
      List<Page.Route> routes,
      List<Page.Route> across)
      implements AuthorityPage {}

  record Levels(Frame frame, WindscreenDrawing windscreen, List<LevelView> levels)
      implements AuthorityPage {}

  /** A level that the document has in parts. */
  record LevelGroup(Frame frame, LevelGroupView group) implements AuthorityPage {}

  record Level(
      Frame frame,
      LevelDetail detail,
      List<ServiceView> services,
      List<PathwayView> pathways,
      Optional<LevelView> below,
      Optional<LevelView> above)
      implements AuthorityPage {}

  /**
   * Every indicator, level by level.
   *
   * @param lacking the levels of which our copy lacks every indicator, lowest first; may be empty
   */
  record Indicators(Frame frame, List<LevelCells> levels, List<LevelView> lacking)
      implements AuthorityPage {}

  /**
   * One indicator.
   *
   * @param lacking the levels at which our copy lacks what its category lists, lowest first; may be
   *     empty
   */
  record Indicator(
      Frame frame,
      IndicatorView indicator,
      List<LevelView> lacking,
      Aspects asks,
      List<ConsentView> consent,
      List<ContactView> contacts,
      Optional<StrandView> strand,
      List<TopicPage.Around> around,
      List<Earlier> earlier,
      Address pinned)
      implements AuthorityPage {}

  record Categories(Frame frame, List<LevelView> levels, List<CategoryRow> rows)
      implements AuthorityPage {}

  record Category(
      Frame frame, CategoryView category, List<GridCell> cells, List<StrandView> strands)
      implements AuthorityPage {}

  record Specials(Frame frame, List<SpecialCard> specials) implements AuthorityPage {}

  record Special(Frame frame, SpecialView special, List<Related> related)
      implements AuthorityPage {}

  record Services(Frame frame, List<ServiceView> services) implements AuthorityPage {}

  record Consent(Frame frame, List<ConsentView> entries, Unstated<ConsentFile.Action> unstated)
      implements AuthorityPage {}

  /**
   * Whom to call.
   *
   * @param doors front doors that each serve a part of the area; empty unless there are several
   */
  record Contacts(Frame frame, List<ContactView> contacts, List<ContactView> doors)
      implements AuthorityPage {}

  record Pathways(
      Frame frame,
      List<PathwayView> pathways,
      List<TimeLimitView> timeLimits,
      Unstated<PathwaysFile.PathwayKind> unstated)
      implements AuthorityPage {}

  record Thresholds(Frame frame, List<ThresholdView> thresholds) implements AuthorityPage {}

  record Practice(Frame frame, PracticeView.All practice) implements AuthorityPage {}

  record ImportantLinks(Frame frame, List<LinkView> links) implements AuthorityPage {}

  record Guidance(Frame frame, List<Link> chapters, List<EditionFile.Download> downloads)
      implements AuthorityPage {}

  record GuidanceChapter(
      Frame frame, ChapterView chapter, Optional<Link> previous, Optional<Link> next)
      implements AuthorityPage {}

  record AboutEdition(
      Frame frame,
      EditionFile edition,
      List<CorrectionView> corrections,
      List<CitationView> cites,
      List<NoteView.Group> allNotes,
      List<EditionLink> editions,
      Optional<Link> changes,
      Address pinned)
      implements AuthorityPage {}

  /** What changed from the edition before to one. */
  record WhatChanged(Frame frame, ChangesView changes, Link briefing) implements AuthorityPage {}

  /**
   * The same on a sheet of paper, for a team's briefing.
   *
   * @param call who answers at the front door and out of hours
   */
  record Briefing(Frame frame, BriefingView briefing, List<ContactsFile.Contact> call, Link all)
      implements AuthorityPage {}

  /** In the place of a thing that the current edition has no more. */
  record Withdrawn(Frame frame, WithdrawnView thing) implements AuthorityPage {}

  /**
   * Everything that one edition says, on one page with an anchor for each thing.
   *
   * @param nowadays what has become of each thing, by its anchor; empty for the current edition
   */
  record FullEdition(
      Frame frame,
      EditionFile edition,
      List<CorrectionView> corrections,
      Optional<Link> changes,
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
      List<NoteView.Group> allNotes)
      implements AuthorityPage {}

  /** A special circumstance in a list. */
  record SpecialCard(Link link, String summary, Notes notes) {}
}
