package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Id;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.MayOmit;
import org.windscreen.model.Stated;
import org.windscreen.source.Placement;

/** Every aspect that content can state of a level or of consent is headed by words of its own. */
class AspectsTest {
  @Test
  void everyAspectOfALevelHasALabel() {
    assertEquals(
        stated(LevelsFile.Level.class, "Said"),
        Stream.of(LevelAspect.values()).map(LevelAspect::id).toList());
  }

  @Test
  void everyAspectOfConsentHasALabel() {
    assertEquals(
        stated(ConsentFile.Consent.class, "Prose"),
        Stream.of(ConsentAspect.values()).map(ConsentAspect::id).toList());
  }

  /** The keys of what is stated or not, as they follow one another in the file. */
  private static List<String> stated(Class<?> type, String what) {
    return Arrays.stream(type.getRecordComponents())
        .filter(c -> c.getType() == Stated.class && !c.isAnnotationPresent(MayOmit.class))
        .filter(c -> c.getGenericType().getTypeName().endsWith(what + ">"))
        .map(RecordComponent::getName)
        .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void factsStandInTheOrderInWhichReadersNeedThem() {
    ConsentFile.Consent consent =
        new ConsentFile.Consent(
            new Id.Consent("help"),
            ConsentFile.Action.EARLY_HELP,
            "Starting help",
            ConsentFile.Needed.YES,
            PlainText.of("Yes."),
            said("rule"),
            Stated.known(List.of("exception")),
            said("refused"),
            said("family"),
            said("young"),
            said("record"),
            said("basis"),
            said("child"),
            said("parent"),
            Stated.known(List.of()),
            Stated.known(List.of()),
            List.of());
    ConsentView view =
        new ConsentView(consent, Address.of("/x/"), List.of(), List.of(), List.of(), Notes.NONE);
    assertEquals(
        List.of(
            "The rule: rule",
            "Exceptions: [exception]",
            "What to do if consent is refused: refused",
            "What to tell the family: family",
            "What to say to the child: child",
            "What to say to a parent: parent",
            "The young person’s own consent: young",
            "What to record: record",
            "The lawful basis for sharing information: basis"),
        view.facts().stream()
            .map(f -> f.label() + ": " + f.text().map(Prose::plain).orElse(f.items().toString()))
            .toList());
  }

  private static Prose prose(String text) {
    return Prose.read(text, Placement.ofLines("made", 1, text), new Diagnostics());
  }

  private static Stated<Prose> said(String text) {
    return Stated.known(prose(text));
  }
}
