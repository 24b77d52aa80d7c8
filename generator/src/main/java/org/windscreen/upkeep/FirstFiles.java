package org.windscreen.upkeep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Colour;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.StandIn;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;

/**
 * The files with which an authority begins: the fewest that build, each key with what it means.
 * They state nothing that nobody has said; pages then say that our copy is incomplete.
 *
 * <p>Example: for the name Côte, {@code cote/authority.yaml} and {@code cote/undated/edition.yaml}.
 *
 * @param name as people write it
 * @param edition the folder of its edition
 * @param code starts its indicator codes
 */
record FirstFiles(Id.Authority id, String name, Id.Edition edition, AuthorityFile.Letters code) {
  private static final String README = "Every key, with an example: content/README.md, ";

  /** Grey, with a contrast of 7 to 1 with white: nobody's brand. */
  private static final Colour GREY = new Colour("#505a5f");

  /** The id of a name as people write it; lists have "Bristol, City of". */
  static Optional<Id.Authority> id(String name) {
    String plain = name.replaceFirst(",\\s*(\\p{L}+\\s+){1,3}of$", "");
    return Id.suggestedBy(plain).map(Id.Authority::new);
  }

  /** Its files, by path in the content folder. */
  List<SourceFile> files() {
    return List.of(
        file(FileKind.AUTHORITY, facts(), aboutAuthority()),
        file(FileKind.EDITION, editionFacts(), aboutEdition()));
  }

  private SourceFile file(FileKind kind, Record whole, List<String> about) {
    String path = kind.path(Scope.of(id, edition)).orElseThrow();
    return SourceFile.of(path, RecordWriter.explained(kind, whole, about));
  }

  private AuthorityFile facts() {
    return new AuthorityFile(
        name,
        StandIn.of("Partnership"),
        name,
        StandIn.of("Region"),
        List.of(),
        GREY,
        code,
        edition,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<String> aboutAuthority() {
    return List.of(
        FileKind.AUTHORITY.about(),
        README + "under <authority>/authority.yaml.",
        "",
        "First settle the letters of code below, and the names of this folder and of the"
            + " edition's,",
        "such as 2026-04: they are part of every address, and never change once you have run",
        "windscreen mint. Whoever renames a folder does so in site.yaml, or in current-edition,"
            + " too.",
        "Then enter what is " + StandIn.WORDS + ".");
  }

  private EditionFile editionFacts() {
    return new EditionFile(
        StandIn.of("Title"),
        StandIn.of("Kind of document"),
        EditionFile.Status.DRAFT,
        EditionFile.Provenance.SAMPLE,
        Stated.lacking(),
        Stated.lacking(),
        Stated.lacking(),
        Stated.lacking(),
        List.of(),
        Prose.of(StandIn.of("Its purpose is") + "."),
        Optional.empty(),
        List.of(
            new EditionFile.Source(
                new Id.Document(id.value() + "-levels-of-need"),
                StandIn.of("Title"),
                Stated.lacking(),
                Stated.lacking(),
                PlainText.of(StandIn.of("The state of our copy is") + "."))),
        Stated.lacking(),
        List.of(),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> aboutEdition() {
    List<String> about = new ArrayList<>();
    about.add(FileKind.EDITION.about());
    about.add(README + "under <edition>/edition.yaml.");
    about.addAll(
        List.of(
            "",
            "Where the document does not say, write not-stated; where it may, but we have not got"
                + " or",
            "entered it, copy-incomplete. It is a draft until all is entered and compared with it:"
                + " a",
            "site with what is " + StandIn.WORDS + " is published of a draft alone.",
            "",
            "Beside this file belong these. Each may be left out while nothing of it is entered:",
            "pages then say that our copy is incomplete there."));
    int longest = longestName();
    others().forEach(kind -> about.add(row(kind.fileName(), kind.about(), longest)));
    about.add(row("*.md in guidance", "Narrative chapters.", longest));
    return about;
  }

  private static String row(String file, String about, int longest) {
    return "  " + file + " ".repeat(longest + 2 - file.length()) + about;
  }

  private static int longestName() {
    return others().mapToInt(kind -> kind.fileName().length()).max().orElseThrow();
  }

  private static Stream<FileKind> others() {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.folder() == FileKind.Folder.EDITION)
        .filter(kind -> kind != FileKind.EDITION && kind != FileKind.FROZEN)
        .filter(kind -> kind != FileKind.CORRECTIONS);
  }
}
