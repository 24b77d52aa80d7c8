package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.NoteView;
import org.windscreen.view.TopicView;

/** A page that sets authorities side by side; it describes and never judges. */
public sealed interface ComparePage extends Page {
  /** The page that says how complete our copies are. */
  default Address copies() {
    return SiteAddresses.editionsCompared();
  }

  /** The authorities that it shows. */
  List<Area> areas();

  /** Whether search engines may list it: no sample is shown, and nothing fictional. */
  default boolean isListed() {
    return areas().stream().noneMatch(a -> a.sample() || a.fictional());
  }

  /** A page that is all about a body. */
  sealed interface WithBody extends ComparePage {
    Body body();

    @Override
    default List<Area> areas() {
      return body().areas();
    }
  }

  /** The way in: all subjects. */
  record Compare(Frame frame, List<Card> subjects, List<Area> areas) implements ComparePage {
    public Compare {
      subjects = List.copyOf(subjects);
      areas = List.copyOf(areas);
    }
  }

  /** One subject, or one section of it, for all authorities or for those of a region. */
  record Compared(Frame frame, Body body) implements WithBody {}

  /** One topic in every authority's words. */
  record ComparedTopic(Frame frame, TopicView topic, Body body) implements WithBody {}

  /** Topics by authorities. */
  record Matrix(
      Frame frame, Body body, List<Box> boxes, List<Pattern> patterns, List<MatrixRow> rows)
      implements WithBody {
    public Matrix {
      boxes = List.copyOf(boxes);
      patterns = List.copyOf(patterns);
      rows = List.copyOf(rows);
    }
  }

  /** A subject with what it is about. */
  record Card(Link link, String about) {}

  /**
   * What every comparison has.
   *
   * @param about one or two sentences
   * @param subject the whole subject, where this page shows a part of it
   * @param areas the authorities on this page
   * @param glance everything in a word or two; none where the page shows one section in full
   * @param parts the pages of sections; may be empty
   * @param regions the pages of regions; may be empty
   * @param sections in full; empty where they have pages of their own
   */
  record Body(
      String about,
      Optional<Link> subject,
      List<Area> areas,
      Optional<Glance> glance,
      List<Card> parts,
      List<Link> regions,
      List<SectionView> sections,
      Files files) {
    public Body {
      areas = List.copyOf(areas);
      parts = List.copyOf(parts);
      regions = List.copyOf(regions);
      sections = List.copyOf(sections);
    }
  }

  /**
   * An authority on a page of a comparison.
   *
   * @param sample whether its edition is there to try the system with
   */
  record Area(
      Id.Authority id,
      String name,
      String region,
      Address address,
      boolean sample,
      boolean fictional) {
    public static Area of(LinkedEdition linked) {
      return new Area(
          linked.authority().id(),
          linked.authority().name(),
          linked.authority().facts().region(),
          Addresses.authority(linked.authority().id()),
          linked.edition().facts().status() == EditionFile.Status.SAMPLE,
          linked.authority().isFictional());
    }
  }

  /**
   * Authorities by sections, in a word or two.
   *
   * @param turned whether sections read better as rows, because there are many
   */
  record Glance(List<Comparison.Section> sections, List<GlanceRow> areas, boolean turned) {
    public Glance {
      sections = List.copyOf(sections);
      areas = List.copyOf(areas);
    }
  }

  /**
   * An authority at a glance.
   *
   * @param link where it says so
   * @param cells one for each section, each with one datum or more
   */
  record GlanceRow(Area area, Link link, Optional<String> sentence, List<List<Datum>> cells) {
    public GlanceRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A section in full.
   *
   * @param areas those that say something
   * @param silences those that do not, by what is said instead
   */
  record SectionView(Comparison.Section section, List<AreaView> areas, List<Silence> silences) {
    public SectionView {
      areas = List.copyOf(areas);
      silences = List.copyOf(silences);
    }
  }

  /**
   * Authorities about which the same is said instead.
   *
   * @param words "None named"
   */
  record Silence(String words, List<SilentArea> areas) {
    public Silence {
      areas = List.copyOf(areas);
    }
  }

  /**
   * An authority that has nothing in a section.
   *
   * @param link to it, or to its level: "Exampleshire, Level 1"
   */
  record SilentArea(Area area, Link link) {}

  record AreaView(Area area, List<RowView> rows) {
    public AreaView {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One thing that a document says.
   *
   * @param title with its place on the authority's own pages, if there is one
   * @param absence why there is nothing: "None named"
   * @param silent the labels of what it leaves open
   */
  record RowView(
      Optional<Link> title,
      Optional<String> absence,
      List<Field> fields,
      List<String> silent,
      List<NoteView> notes) {
    public RowView {
      fields = List.copyOf(fields);
      silent = List.copyOf(silent);
      notes = List.copyOf(notes);
    }
  }

  record Field(String label, Datum datum) {}

  /** The same data for machines. */
  record Files(Address csv, Address json) {
    public static Files of(Address comparison) {
      return new Files(
          SiteAddresses.data(comparison, "csv"), SiteAddresses.data(comparison, "json"));
    }
  }

  /** A box that stands in one strip or in many. */
  record Box(String id, Datum.Box box) {}

  /**
   * A strip of boxes that stands in one cell of the matrix or in many.
   *
   * @param words how it is read out: "Levels 2, 3 and 4"
   * @param boxes the ids of its boxes, lowest level first
   */
  record Pattern(String id, String words, List<String> boxes) {
    public Pattern {
      boxes = List.copyOf(boxes);
    }
  }

  /** A topic with one cell for each authority. */
  record MatrixRow(Link topic, List<MatrixCell> cells) {
    public MatrixRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A topic in an authority.
   *
   * @param ladder where it is read through the levels; none where nothing is listed
   * @param pattern the strip's id
   */
  record MatrixCell(Optional<Address> ladder, String pattern) {}
}
