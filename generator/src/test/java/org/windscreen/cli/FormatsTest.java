package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Faults in the forms that other tools read, and rules explained. */
class FormatsTest extends ToolOnReadme {
  private String file;

  @BeforeEach
  void mistype() throws IOException {
    replace("exampleshire/2018-12/levels.yaml", "label: Level 1", "labell: Level 1");
    file = temp.resolve("content/exampleshire/2018-12/levels.yaml").toString();
  }

  @Test
  void gitHubPutsAFaultBesideItsLine() {
    assertEquals(1, site("check", "--format=github"));
    assertEquals(
        "::error file="
            + file
            + ",line=5,endLine=5,col=5,endColumn=11,title=unknown-key::\"labell\" is not a key"
            + " here.%0ADid you mean \"label\"?\n",
        out);
    assertEquals("", err);
  }

  @Test
  void aLogInSarifHasTheFaultAndWhatItsRuleIsFor() {
    assertEquals(1, site("check", "--format=sarif"));
    assertTrue(
        out.endsWith(
            """
                  "columnKind" : "utf16CodeUnits",
                  "results" : [
                    {
                      "ruleId" : "unknown-key",
                      "ruleIndex" : 0,
                      "level" : "error",
                      "message" : {
                        "text" : "\\"labell\\" is not a key here. Did you mean \\"label\\"?"
                      },
                      "locations" : [
                        {
                          "physicalLocation" : {
                            "artifactLocation" : {
                              "uri" : "file://%s"
                            },
                            "region" : {
                              "startLine" : 5,
                              "startColumn" : 5,
                              "endColumn" : 11
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """
                .formatted(file)),
        out);
    assertTrue(
        out.contains("\"text\" : \"A mistyped key is told with the one that was meant."), out);
    assertEquals("", err);
  }

  @Test
  void aLogInSarifIsWrittenOfFaultlessContentToo() throws IOException {
    replace("exampleshire/2018-12/levels.yaml", "labell: Level 1", "label: Level 1");
    site("mint");
    assertEquals(0, site("check", "--format=sarif"), err);
    assertTrue(out.contains("\"results\" : [ ]"), out);
    assertEquals("", err);
  }

  @Test
  void aRuleIsExplainedWithItsExampleAndHowToExceptIt() {
    assertEquals(0, site("check", "--explain=no-out-of-hours"), err);
    assertEquals(
        """
        no-out-of-hours

        Somebody answers at night and at weekends, when children are hurt too. Where no contact does, the
        page must not leave readers with a number that rings in an empty office.

        At fault, in content/exampleshire/exceptions.yaml:

          (not there)

        Mended:

            - rule: no-out-of-hours            # the rule, as messages have it in brackets
              of: "edition:2018-12"            # the thing, or a list of those, at which it is told; the\
         edition where it is none
              saying: out of hours             # optional: words of the message; another such fault of\
         the thing is still told
              because: The document names nobody for nights and weekends.   # in a sentence

        What is told:

          content/exampleshire/2018-12/contacts.yaml:1:1: warning [no-out-of-hours] No contact answers\
         out of hours: none has the role "out-of-hours".
            # content/exampleshire/2018-12/contacts.yaml
            ^
            Add the one that the area has; where its document names none, record an exception.

        Where it is right all the same, say why in exceptions.yaml of the authority:

          # yaml-language-server: $schema=../schema/exceptions.schema.json
          exceptions:
            - rule: no-out-of-hours
              of: "contact:mash"
              saying: 01632 960001
              because: The document prints it so, and a source note tells readers of it.
        """,
        out);
  }

  @Test
  void theExampleIsShownAtFaultAndMended() {
    assertEquals(0, site("check", "--explain=number-not-as-printed"), err);
    assertTrue(
        out.contains(
            """
            At fault, in content/exampleshire/2018-12/contacts.yaml:

            """),
        out);
    assertTrue(out.contains("\nMended:\n\n"), out);
    assertTrue(out.endsWith("\nNo exception is taken to this rule: mend what it tells.\n"), out);
  }

  @Test
  void aMistypedRuleIsTold() {
    assertEquals(2, site("check", "--explain=no-out-of-hour"));
    assertEquals(
        """
        --explain: there is no rule "no-out-of-hour". Did you mean "no-out-of-hours"?
        See windscreen help check.
        """,
        err);
  }

  @Test
  void theHelpNamesEveryFormat() throws NoSuchFieldException {
    assertEquals(
        Stream.of(SiteOptions.Format.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|")),
        SiteOptions.class
            .getDeclaredField("format")
            .getAnnotation(CommandLine.Option.class)
            .paramLabel());
  }
}
