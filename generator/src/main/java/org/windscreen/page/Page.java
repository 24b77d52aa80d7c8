package org.windscreen.page;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.SitePage;
import org.windscreen.view.FirstNews;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.NationalView;
import org.windscreen.view.Reliance;
import org.windscreen.view.TermView;

/** A page of the site: what it shows. Each record has the template of its name. */
public sealed interface Page
    permits Page.OfSite, AuthorityPage, TopicPage, ComparePage, SearchPage {
  Frame frame();

  default Address address() {
    return frame().address();
  }

  /** A page of the whole site. */
  sealed interface OfSite extends Page {}

  /** The home page: choose an authority. */
  record Home(
      Frame frame,
      List<AuthorityCard> authorities,
      List<Route> across,
      Link changes,
      List<Link> about)
      implements OfSite {}

  /** The page shown where there is none. */
  record NotFound(Frame frame, List<Link> authorities) implements OfSite {}

  /**
   * What happened to editions of any area.
   *
   * @param news the latest first; may be empty
   * @param reviews the earliest first; may be empty
   * @param rest where all of those areas stands of which something is left out; may be empty
   * @param listed whether search engines may list it: all areas' editions are in force
   */
  record LatestChanges(
      Frame frame, FirstNews news, FirstNews reviews, List<Link> rest, boolean listed)
      implements OfSite {}

  record Text(Frame frame, SitePage page) implements OfSite {}

  record Glossary(Frame frame, List<TermView> terms) implements OfSite {}

  record Law(Frame frame, List<ProvisionEntry> provisions) implements OfSite {}

  /** A provision in the list of all, with its own page. */
  record ProvisionEntry(LawFile.Provision provision, Address page) {}

  /** One provision of the law, and what rests on it. */
  record Provision(Frame frame, LawFile.Provision provision, Reliance reliance) implements OfSite {}

  /** One national document, and what rests on it. */
  record NationalDocument(Frame frame, NationalView view, Reliance reliance) implements OfSite {}

  record NationalGuidance(Frame frame, List<NationalView> documents) implements OfSite {}

  /** An authority on the home page. */
  record AuthorityCard(
      Id.Authority id,
      String name,
      String partnership,
      Address address,
      EditionFile edition,
      String dates,
      List<LevelView> levels,
      boolean fictional) {
    /** Whether its edition is not entered and compared with its source yet. */
    public boolean isDraft() {
      return edition.status() == EditionFile.Status.DRAFT;
    }
  }

  /** A way on from an authority's home page. */
  record Route(Link link, String about) {}
}
