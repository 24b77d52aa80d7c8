package org.windscreen.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.CorrectionsFile;
import org.windscreen.model.DomainsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.ExceptionsFile;
import org.windscreen.model.FrozenFile;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.Kind;
import org.windscreen.model.LawFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.ScaleFile;
import org.windscreen.model.Scope;
import org.windscreen.model.SearchFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SiteFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.Stated;
import org.windscreen.model.ThresholdsFile;
import org.windscreen.model.TopicsFile;
import org.windscreen.model.WithdrawnFile;

/** The YAML files of the content format, each with the record that it is read as. */
public enum FileKind {
  SITE("site", Folder.CONTENT, SiteFile.class),
  SCALE("scale", Folder.CONTENT, ScaleFile.class),
  DOMAINS("domains", Folder.CONTENT, DomainsFile.class),
  TOPICS("topics", Folder.CONTENT, TopicsFile.class),
  GLOSSARY("glossary", Folder.CONTENT, GlossaryFile.class),
  LAW("law", Folder.CONTENT, LawFile.class),
  REGISTER("register", Folder.CONTENT, RegisterFile.class),
  SEARCH("search", Folder.CONTENT, SearchFile.class),
  AUTHORITY("authority", Folder.AUTHORITY, AuthorityFile.class),
  EXCEPTIONS("exceptions", Folder.AUTHORITY, ExceptionsFile.class),
  EDITION("edition", Folder.EDITION, EditionFile.class),
  LEVELS("levels", Folder.EDITION, LevelsFile.class),
  CATEGORIES("categories", Folder.EDITION, CategoriesFile.class),
  INDICATORS("indicators", Folder.EDITION, IndicatorsFile.class),
  SPECIAL_CIRCUMSTANCES("special-circumstances", Folder.EDITION, SpecialCircumstancesFile.class),
  SERVICES("services", Folder.EDITION, ServicesFile.class),
  CONSENT("consent", Folder.EDITION, ConsentFile.class),
  CONTACTS("contacts", Folder.EDITION, ContactsFile.class),
  PATHWAYS("pathways", Folder.EDITION, PathwaysFile.class),
  THRESHOLDS("thresholds", Folder.EDITION, ThresholdsFile.class),
  PRACTICE("practice", Folder.EDITION, PracticeFile.class),
  LINKS("links", Folder.EDITION, LinksFile.class),
  WITHDRAWN("withdrawn", Folder.EDITION, WithdrawnFile.class),
  CHANGES("changes", Folder.EDITION, ChangesFile.class),
  FROZEN("frozen", Folder.EDITION, FrozenFile.class),
  CORRECTIONS("corrections", Folder.EDITION, CorrectionsFile.class);

  /** The record of what was published: of the site, and of each authority in its folder. */
  public static final String PERMALINKS = "permalinks.txt";

  /** The folder in which files of a kind lie. */
  public enum Folder {
    CONTENT(0),
    AUTHORITY(1),
    EDITION(2);

    private final int depth;

    Folder(int depth) {
      this.depth = depth;
    }

    /** How many folders below the content folder it lies. */
    public int depth() {
      return depth;
    }
  }

  private final String stem;
  private final Folder folder;
  private final Class<?> record;

  FileKind(String stem, Folder folder, Class<?> record) {
    this.stem = stem;
    this.folder = folder;
    this.record = record;
  }

  public String fileName() {
    return stem + ".yaml";
  }

  /** The path of the file of a scope; none where that has no folder for files of the kind. */
  public Optional<String> path(Scope scope) {
    Optional<String> ofAuthority = scope.authority().map(a -> a.value() + "/");
    return switch (folder) {
      case CONTENT -> Optional.of(fileName());
      case AUTHORITY -> ofAuthority.map(in -> in + fileName());
      case EDITION ->
          ofAuthority.flatMap(in -> scope.edition().map(e -> in + e.value() + "/" + fileName()));
    };
  }

  /**
   * Whose words a file says, by its path: those of the edition or authority whose folder it is in.
   */
  public static Scope scope(String path) {
    String[] folders = path.split("/", -1);
    if (folders.length < 2 || TextKind.of(path).equals(Optional.of(TextKind.PAGE))) {
      return Scope.SITE;
    }
    Id.Authority authority = new Id.Authority(folders[0]);
    return folders.length < 3
        ? Scope.of(authority)
        : Scope.of(authority, new Id.Edition(folders[1]));
  }

  /** Where its JSON Schema lies, relative to the content folder. */
  public String schemaPath() {
    return "schema/" + stem + ".schema.json";
  }

  public Folder folder() {
    return folder;
  }

  /**
   * What a file says that is left out: that our copy lacks every list that it would hold, and no
   * entry where a list can't say so.
   *
   * @throws IllegalArgumentException if files of the kind have more than lists
   */
  public Record leftOut() {
    RecordShape shape = RecordShape.of(record);
    return shape.create(shape.fields().stream().map(this::lacking).toArray());
  }

  private Object lacking(RecordShape.Field field) {
    Class<?> raw = RecordShape.raw(field.type());
    if (raw != List.class && raw != Stated.class) {
      throw new IllegalArgumentException(fileName() + " says more than lists can");
    }
    return raw == Stated.class ? Stated.lacking() : List.of();
  }

  /** The lists that a file of the kind holds and that our copy may lack. May be empty. */
  public Set<Edition.Part> parts() {
    return folder == Folder.EDITION
        ? partsOf(RecordShape.of(record).keys())
        : EnumSet.noneOf(Edition.Part.class);
  }

  /** The lists of which a file says that our copy lacks them. */
  public static Set<Edition.Part> lacking(Record file) {
    return partsOf(RecordShape.lacking(file));
  }

  private static Set<Edition.Part> partsOf(List<String> keys) {
    Set<Edition.Part> parts = EnumSet.allOf(Edition.Part.class);
    parts.removeIf(part -> !keys.contains(Keyword.of(part)));
    return parts;
  }

  /** What it holds, in a sentence. */
  public String about() {
    return RecordShape.doc(record).orElseThrow();
  }

  public Class<?> record() {
    return record;
  }

  /** The file that names things of a kind; none for things that are files or folders themselves. */
  public static Optional<FileKind> naming(Kind kind) {
    return switch (kind) {
      case STEP -> Optional.of(SCALE);
      case DOMAIN, COMMON_CATEGORY -> Optional.of(DOMAINS);
      case TOPIC -> Optional.of(TOPICS);
      case TERM -> Optional.of(GLOSSARY);
      case LAW -> Optional.of(LAW);
      case NATIONAL -> Optional.of(REGISTER);
      case DOCUMENT, NOTE -> Optional.of(EDITION);
      case LEVEL -> Optional.of(LEVELS);
      case CATEGORY -> Optional.of(CATEGORIES);
      case INDICATOR -> Optional.of(INDICATORS);
      case SPECIAL -> Optional.of(SPECIAL_CIRCUMSTANCES);
      case SERVICE -> Optional.of(SERVICES);
      case CONSENT -> Optional.of(CONSENT);
      case CONTACT -> Optional.of(CONTACTS);
      case PATHWAY -> Optional.of(PATHWAYS);
      case THRESHOLD -> Optional.of(THRESHOLDS);
      case PRACTICE -> Optional.of(PRACTICE);
      case LINK -> Optional.of(LINKS);
      case AUTHORITY, EDITION, PAGE, CHAPTER -> Optional.empty();
    };
  }

  /** The names of all files that lie in that kind of folder. */
  public static List<String> namesIn(Folder folder) {
    return Arrays.stream(values()).filter(k -> k.folder == folder).map(FileKind::fileName).toList();
  }

  /** The kind of a YAML file by its path in the content folder. */
  public static Optional<FileKind> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    long depth = path.chars().filter(c -> c == '/').count();
    return Arrays.stream(values())
        .filter(k -> k.fileName().equals(name) && k.folder.depth == depth)
        .findFirst();
  }
}
