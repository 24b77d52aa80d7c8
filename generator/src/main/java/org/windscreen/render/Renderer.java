package org.windscreen.render;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.PagePlace;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;
import org.windscreen.page.Page;
import org.windscreen.page.SiteBar;

/**
 * Renders pages by their templates: {@code AuthorityPage.GuidanceChapter} by {@code
 * pages/guidance-chapter.ftlh}. Safe for several threads.
 *
 * <p>Reports {@code template} where a template fails, and {@code lost-reference} where a text
 * refers to nothing in the edition whose words it is.
 */
public final class Renderer {
  private final Configuration freemarker;
  private final Path templates;
  private final FolderNames folders;
  private final SiteBar site;
  private final LinkTable table;
  private final Set<Id.Authority> built;
  private final Map<Id.Authority, Terms> terms = new HashMap<>();
  private final Set<Scope> superseded = new HashSet<>();
  private final Terms siteTerms;
  private final Diagnostics faults;

  /**
   * Makes a renderer.
   *
   * @param templates the folder of templates
   * @param folders how messages name that folder, and the site's
   * @param built the authorities whose pages are built; links to others lead to the published site
   */
  public Renderer(
      Path templates,
      FolderNames folders,
      Catalog catalog,
      LinkTable table,
      SiteBar site,
      Set<Id.Authority> built,
      Diagnostics faults)
      throws IOException {
    this.templates = templates;
    this.folders = folders;
    this.site = site;
    this.table = table;
    this.built = Set.copyOf(built);
    this.faults = faults;
    this.freemarker = configuration(templates, site.base());
    this.siteTerms = Terms.of(catalog.terms(), t -> t.usedBy().isEmpty());
    for (Authority authority : catalog.authorities()) {
      authority.superseded().forEach(e -> superseded.add(Scope.of(authority.id(), e.id())));
      terms.put(authority.id(), Terms.of(catalog.terms(), t -> t.usedIn(authority.id())));
    }
  }

  private static Configuration configuration(Path templates, String base) throws IOException {
    Configuration configuration = new Configuration(Wrapping.VERSION);
    configuration.setDirectoryForTemplateLoading(templates.toFile());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.UK);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(new Wrapping(base));
    configuration.setSharedVariable("say", (TemplateMethodModelEx) Say::say);
    configuration.setSharedVariable("ownText", (TemplateMethodModelEx) Say::ownText);
    configuration.setSharedVariable("quoted", (TemplateMethodModelEx) Say::quoted);
    Lacks.register(configuration);
    configuration.setSharedVariable("counted", (TemplateMethodModelEx) Counted::counted);
    configuration.setSharedVariable("here", places());
    configuration.setSharedVariable("called", parts());
    configuration.setAutoIncludes(macros(templates));
    return configuration;
  }

  /** The places that pages have for themselves, as templates call them: {@code timeLimits}. */
  private static SimpleHash places() {
    SimpleHash places = new SimpleHash(new DefaultObjectWrapper(Wrapping.VERSION));
    for (PagePlace place : PagePlace.values()) {
      places.put(templateName(place), place.anchor());
    }
    return places;
  }

  /** What the parts of an edition are called, by the same kind of name: {@code thresholds}. */
  private static SimpleHash parts() {
    SimpleHash parts = new SimpleHash(new DefaultObjectWrapper(Wrapping.VERSION));
    for (Edition.Part part : Edition.Part.values()) {
      parts.put(templateName(part), part.label());
    }
    return parts;
  }

  /** {@code timeLimits} for {@code TIME_LIMITS}. */
  static String templateName(Enum<?> constant) {
    return Pattern.compile("-([a-z])")
        .matcher(Keyword.of(constant))
        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  /** The files of macros, which every page can use: the layout and the parts. */
  private static List<String> macros(Path templates) throws IOException {
    try (Stream<Path> files = Files.walk(templates)) {
      return files
          .map(file -> templates.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.matches("layout\\.ftlh|parts/.*\\.ftlh"))
          .sorted()
          .toList();
    }
  }

  /** The page as a file; nothing where its template failed. */
  public Optional<OutputFile> render(Page page) {
    String name = "pages/" + hyphenated(page.getClass().getSimpleName()) + ".ftlh";
    StringWriter out = new StringWriter(1 << 14);
    try {
      Template template = freemarker.getTemplate(name);
      Map<String, Object> model = new HashMap<>();
      model.put("page", page);
      model.put("frame", page.frame());
      model.put("site", site);
      Environment environment = template.createProcessingEnvironment(model, out);
      environment.setCustomState(Wrapping.CONTEXT, context(page));
      environment.process();
      return Optional.of(OutputFile.of(page.address().file(), TextHeadings.fitted(out.toString())));
    } catch (TemplateException e) {
      told(TemplateFault.of(e, folders.templates(), page.address().toString()));
    } catch (LostReference e) {
      faults.add(e.fault(folders.output(), page.address()));
    } catch (IOException e) {
      told(TemplateFault.of(e, folders.templates(), name, page.address().toString()));
    }
    return Optional.empty();
  }

  private void told(Diagnostic fault) {
    faults.add(TemplateFault.showingLine(fault, folders.templates(), templates));
  }

  private PageContext context(Page page) {
    Function<Address, String> href = address -> href(address, page.address());
    return new PageContext(page.address(), href, page.frame().scope(), s -> voice(s, href));
  }

  private PageContext.Voice voice(Scope scope, Function<Address, String> href) {
    return new PageContext.Voice(
        to -> Reference.external(to) ? to : href.apply(address(to, scope)),
        path -> href.apply(image(path, scope)),
        scope.authority().map(terms::get).orElse(siteTerms),
        superseded.contains(scope));
  }

  private Address address(String reference, Scope scope) {
    return table
        .of(new Ref(reference), scope)
        .orElseThrow(() -> new LostReference(reference, scope));
  }

  private Address image(String path, Scope scope) {
    return table.image(path).orElseThrow(() -> new LostReference(path, scope));
  }

  private String href(Address to, Address from) {
    Id.Authority authority = new Id.Authority(to.topFolder());
    if (terms.containsKey(authority) && !built.contains(authority)) {
      return to.below(site.base());
    }
    if (from.equals(SiteAddresses.notFound())) {
      return to.below(URI.create(site.base()).getPath());
    }
    return to.from(from);
  }

  private static String hyphenated(String camelCase) {
    return camelCase.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
