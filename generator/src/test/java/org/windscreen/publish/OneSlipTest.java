package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Mention;

/** One slip in faultless content is one fault, whatever else refers to what was lost by it. */
class OneSlipTest {
  private static final BuildOptions OPTIONS =
      WholeSite.options(Path.of("content"), Path.of("site"));
  private static final ContentTree GOOD = ContentTree.ofReadme();
  private static final Pattern KEY =
      Pattern.compile("^(\\s*(?:- )?)([a-z-]+):( .*)?$", Pattern.MULTILINE);

  private final List<String> several = new ArrayList<>();
  private int tried;

  /** What is told, but for what {@code mint} would do. */
  private static List<Diagnostic> told(ContentTree content) {
    Diagnostics faults = new Diagnostics();
    Content.of(content.tree(), OPTIONS, faults).plan(OPTIONS, faults);
    return faults.all().stream().filter(f -> f.rule() != Rule.PERMALINKS_UNRECORDED).toList();
  }

  private void slip(String what, ContentTree content) {
    tried++;
    List<Diagnostic> told = told(content);
    if (told.size() != 1) {
      several.add(
          what
              + told.stream()
                  .map(f -> "\n    " + f.span() + " [" + f.rule().id() + "] " + f.message())
                  .collect(Collectors.joining()));
    }
  }

  private void allWereOneFault(int atLeast) {
    assertEquals("", String.join("\n", several));
    assertTrue(tried >= atLeast, "only " + tried + " slips were tried");
  }

  /** The content with other words at a place. */
  private static ContentTree at(Span span, String with) {
    List<String> lines = new ArrayList<>(GOOD.text(span.path()).lines().toList());
    String line = lines.get(span.line() - 1);
    int from = span.column() - 1;
    lines.set(
        span.line() - 1, line.substring(0, from) + with + line.substring(from + span.length()));
    return GOOD.put(span.path(), String.join("\n", lines) + "\n");
  }

  @Test
  void goodContentHasNone() {
    assertEquals(List.of(), told(GOOD));
  }

  @Test
  void aReferenceToNothingIsOneFault() {
    Loaded loaded = GOOD.load();
    for (Mention mention : loaded.mentions()) {
      switch (mention.target()) {
        case Mention.Target.ById ignored -> slip(mention.toString(), at(mention.span(), "nowhere"));
        case Mention.Target.ByName ignored -> throw new AssertionError("good content has none");
        case Mention.Target.ByScheme(var ref) ->
            slip(
                mention.toString(),
                at(
                    mention.span(),
                    quoted(mention.span(), ref.value().replaceFirst(":.*", ":nowhere"))));
        case Mention.Target.OfFact(var fact) ->
            slip(
                mention.toString(),
                at(
                    mention.span(),
                    quoted(mention.span(), fact.thing().value().replaceFirst(":.*", ":nowhere"))));
        case Mention.Target.Image ignored -> slip(mention.toString(), at(mention.span(), "no.png"));
      }
    }
    allWereOneFault(60);
  }

  private static String quoted(Span span, String with) {
    String line = GOOD.text(span.path()).lines().toList().get(span.line() - 1);
    return line.charAt(span.column() - 1) == '"' ? "\"" + with + "\"" : with;
  }

  @Test
  void aNameThatIsNoIdIsOneFault() {
    for (Definition definition : GOOD.load().definitions()) {
      if (definition.span().path().endsWith(".yaml") && definition.span().length() > 1) {
        slip(definition.toString(), at(definition.span(), "Quite Another"));
      }
    }
    for (Mention mention : GOOD.load().mentions()) {
      if (mention.target() instanceof Mention.Target.ById) {
        slip(mention.toString(), at(mention.span(), "\"Quite Another\""));
      }
    }
    allWereOneFault(60);
  }

  @Test
  void aMistypedKeyIsOneFault() {
    keys((path, key) ->
        slip(path + " " + key.group(), changed(path, key, key.group(1) + key.group(2) + "x:")));
    allWereOneFault(200);
  }

  @Test
  void aMissingValueIsOneFault() {
    keys((path, key) -> {
      boolean value = key.group(3) != null && !key.group(3).strip().matches("#.*|[|]?|[|].*");
      if (value) {
        String all = key.group();
        slip(
            path + " " + all,
            GOOD.put(
                path,
                GOOD.text(path).substring(0, key.start())
                    + key.group(1)
                    + key.group(2)
                    + ":"
                    + GOOD.text(path).substring(key.end())));
      }
    });
    allWereOneFault(120);
  }

  @Test
  void aFileThatCannotBeReadIsOneFault() {
    GOOD.files().keySet().stream()
        .filter(path -> path.endsWith(".yaml"))
        .forEach(path -> slip(path, GOOD.put(path, "- [\n")));
    allWereOneFault(20);
  }

  private interface EachKey {
    void slip(String path, Matcher key);
  }

  private static void keys(EachKey each) {
    for (String path : GOOD.files().keySet()) {
      if (path.endsWith(".yaml")) {
        Matcher keys = KEY.matcher(GOOD.text(path));
        Set<String> tried = new HashSet<>();
        while (keys.find()) {
          if (tried.add(keys.group(1).strip() + keys.group(2))) {
            each.slip(path, keys);
          }
        }
      }
    }
  }

  private static ContentTree changed(String path, Matcher key, String with) {
    String text = GOOD.text(path);
    String rest = key.group(3) == null ? "" : key.group(3);
    return GOOD.put(path, text.substring(0, key.start()) + with + rest + text.substring(key.end()));
  }
}
