package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;

/** {@code edition.yaml}: what this edition is, when it was, and what is wrong with its source. */
@Doc("What this edition is, when it was, and what is wrong with its source.")
public record EditionFile(
    @Doc("The title as printed.") String title,
    @Doc("What sort of document this is, in a few words.") String kind,
    @Doc("draft while it is written, then published.") Status status,
    @Doc("Whose words it has: sample or own.") Provenance provenance,
    @Doc("When it was approved: a date, or not-stated.") Stated<PartialDate> approved,
    @Doc("When it was published: a date, or not-stated.") Stated<PartialDate> published,
    @Doc("When it is to be reviewed: a date, or not-stated.") Stated<PartialDate> reviewBy,
    @Doc("The title of the document it replaced, or not-stated.") Stated<String> supersedes,
    @Doc("Editions of this area, by their folders, that this one takes the place of.") @MayOmit
        List<Id.Edition> supersedesEditions,
    @Doc("What the document is for. Markdown.") Prose about,
    @Doc("What is odd about the dates. Markdown.") Optional<Prose> dateNote,
    @Doc("The documents this content restates.") @NonEmpty List<Source> sources,
    @Doc("National documents that the source names; may be empty, not-stated or copy-incomplete.")
        @Key("cites")
        Stated<List<Citation>> statedCites,
    @Doc("Faults of the source; none silently fixed, none repeated.") List<SourceNote> sourceNotes,
    @Doc("The ages of the children it is about, as printed.") @MayOmit @Key("ages")
        Stated<String> statedAges,
    @Doc("Who keeps the document up to date.") @MayOmit @Key("owner") Stated<String> statedOwner,
    @Doc("Its versions, latest first.") @MayOmit @Key("history")
        Stated<List<Version>> statedHistory,
    @Doc("Documents to download: posters, one-page guides, the document itself.")
        @MayOmit
        @Key("downloads")
        Stated<List<Download>> statedDownloads,
    @Doc(
            "What is about our copy of the edition before, was read again and holds of this"
                + " document too: note:two-numbers.")
        @MayOmit
        List<WithdrawnFile.ThingRef> carriedOver,
    @Doc("The day on which it became the current edition of this site: edition publish writes it.")
        Optional<PartialDate> currentSince,
    @Doc(
            "true once it is frozen: publishing writes it, so that a frozen.yaml that is lost is"
                + " missed.")
        Optional<Boolean> frozen) {
  /** National documents that the source names; may be empty. */
  public List<Citation> cites() {
    return Stated.all(statedCites);
  }

  /** The ages of the children it is about, if it says so. */
  public Optional<String> ages() {
    return statedAges.toOptional();
  }

  /** Who keeps the document up to date, if it says so. */
  public Optional<String> owner() {
    return statedOwner.toOptional();
  }

  /** Its versions, latest first; may be empty. */
  public List<Version> history() {
    return Stated.all(statedHistory);
  }

  /** Documents to download; may be empty. */
  public List<Download> downloads() {
    return Stated.all(statedDownloads);
  }

  /** One version of a document, as its version table has it. */
  public record Version(
      @Doc("Its number as printed, in quotes.") String version,
      @Doc("Its date, or not-stated.") Stated<PartialDate> date,
      @Doc("What changed.") PlainText what) {}

  /** A document to download. */
  public record Download(
      @Doc("Its title.") String title,
      @Doc("What it is: Poster, PDF.") String kind,
      @Doc("Where it is published.") WebAddress address) {}

  /** Where an edition stands in its life; which of those published is current, its area says. */
  @Doc("draft while it is written, then published.")
  @Formerly({
    "current: Write \"status: published\" and below it \"provenance: own\". Which edition is"
        + " current is said in authority.yaml.",
    "superseded: Write \"status: published\" and below it \"provenance: own\". The edition that"
        + " took its place names it in supersedes-editions.",
    "sample: Write \"status: published\", and below it \"provenance: sample\"."
  })
  public enum Status {
    DRAFT,
    PUBLISHED
  }

  /** Whose words an edition has. What is made up, its area says: {@code fictional: true}. */
  @Doc(
      "own: approved by the partnership as its own text; sample: a restatement to try the system"
          + " with, by others.")
  public enum Provenance {
    SAMPLE,
    OWN
  }

  /** What readers are to make of an edition, as long as no other took its place. */
  public enum Footing {
    DRAFT,
    SAMPLE,
    IN_FORCE
  }

  /** By its status and its provenance: what is not finished is a draft, whosever words it has. */
  public Footing footing() {
    return switch (status) {
      case DRAFT -> Footing.DRAFT;
      case PUBLISHED ->
          switch (provenance) {
            case SAMPLE -> Footing.SAMPLE;
            case OWN -> Footing.IN_FORCE;
          };
    };
  }

  /**
   * Whether readers may rely on it, as long as no other took its place: search engines list no
   * other, and the pages of any other say what it is.
   */
  public boolean isInForce() {
    return footing() == Footing.IN_FORCE;
  }

  /** A document that the content restates. */
  public record Source(
      @Doc("What source places name.") @Defines Id.Document id,
      @Doc("Its title.") String title,
      @Doc("The date it bears, or not-stated.") Stated<PartialDate> dated,
      @Doc("Where it is published, or not-stated.") Stated<WebAddress> address,
      @Doc("How complete our copy is.") PlainText copy) {}

  /** A national document named by the source. */
  public record Citation(
      @Doc("An id from register.yaml.") Id.National document,
      @Doc("How the source prints it.") String asPrinted,
      @Doc("Where.") @OneOrMore List<Place> source) {}

  /**
   * A fault of the source, how it is shown, and for whom.
   *
   * <p>Example: {@code for: safety}, {@code beware: The number is printed in two ways; check before
   * you call.}
   */
  public record SourceNote(
      @Doc("Known by.") @Defines Id.Note id,
      @Doc("What it is for: safety, reader or editor.") @Key("for") Purpose purpose,
      @Doc(
              "With for: safety, and only then: one sentence, of at most 200 characters, that says"
                  + " what to beware of.")
          Optional<String> beware,
      @Doc("Where the fault is.") @OneOrMore List<Place> place,
      @Doc("What is wrong. Markdown.") Prose wrong,
      @Doc("How the site shows it. Markdown.") Prose shown,
      @Doc("What it bears on: the pages of these show it, as its purpose asks; may be empty.")
          List<Ref> affects) {
    /** Whether it stands where readers of what it affects see it. */
    public boolean isForReaders() {
      return switch (purpose) {
        case SAFETY, READER -> true;
        case EDITOR -> false;
      };
    }
  }

  /** What a note is for, which decides where it is shown. */
  @Doc(
      "safety: changes what a reader does, so it says beside what it affects what to beware of;"
          + " reader: folded below that; editor: typing, naming, layout, on the edition's page"
          + " alone.")
  public enum Purpose {
    SAFETY,
    READER,
    EDITOR
  }
}
