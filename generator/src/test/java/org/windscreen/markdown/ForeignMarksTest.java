package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of other dialects. */
class ForeignMarksTest {
  @Test
  void aFootnote() {
    assertEquals(
        """
        1:23: error [foreign-markdown] "[^1]" is a footnote in another dialect; here readers would see the marks.
          Tell the family first.[^1]
                                ^^^^
          Write the note where it belongs.

        3:1: error [foreign-markdown] "[^1]" is a footnote in another dialect; here readers would see the marks.
          [^1]: Unless that would put the child at risk.
          ^^^^
          Write the note where it belongs.

        """,
        faults("Tell the family first.[^1]\n\n[^1]: Unless that would put the child at risk."));
  }

  @ParameterizedTest
  @CsvSource({
    "Aims {#aims}, 1:6, \"{#aims}\" is an anchor",
    "'[f](x:y){:target=\"_blank\"}', 1:9, \"{:target=\"_blank\"}\" is a way to look",
    "'Text {.lead}', 1:6, \"{.lead}\" is a way to look",
    "{% include x %}, 1:1, \"{% include x %}\" is a template's instruction",
    "{{ page.title }}, 1:1, \"{{ page.title }}\" is a template's instruction",
    "{{< note >}}, 1:1, \"{{< note >}}\" is a template's instruction",
    "See [[wiki]], 1:6, \"[wiki]\" is a shortcut",
    "[[wiki|shown]], 1:2, \"[wiki|shown]\" is a shortcut",
    "[TOC], 1:1, \"[TOC]\" is a shortcut",
    "[!NOTE], 1:1, \"[!NOTE]\" is a shortcut",
    "a ==marked== word, 1:3, \"==marked==\" is highlighted text",
    "a ~~struck~~ word, 1:3, \"~~struck~~\" is struck-out text",
    "a ++new++ word, 1:3, \"++new++\" is inserted text",
    "!!! warning, 1:1, \"!!! warning\" is a box",
    "':::warning', 1:1, \":::warning\" is a box",
    "'Text\n:::', 2:1, \":::\" is a box",
    "'- [ ] a task', 1:3, \"[ ]\" is a box to tick",
    "'- [x] a task', 1:3, \"[x]\" is a box to tick",
    "the 21^st^, 1:7, \"^st^\" is a raised or lowered letter",
    "H~2~O, 1:2, \"~2~\" is a raised or lowered letter",
    "stop :warning: now, 1:6, \":warning:\" is an emoji's name",
    "'Term\n: meaning', 2:1, \":\" is a definition",
    "stop :warning:!, 1:6, \":warning:\" is an emoji's name",
    "1. [ ] a task, 1:4, \"[ ]\" is a box to tick",
    "{ .lead }, 1:1, \"{ .lead }\" is a way to look",
    "<%= name %>, 1:1, \"<%= name %>\" is a template's instruction",
    "Dear ${name}, 1:6, \"${name}\" is a template's instruction",
    "a %%hidden%% word, 1:3, \"%%hidden%%\" is a remark that is hidden",
    "is $x^2$ here, 1:4, \"$x^2$\" is a formula",
    "h2. Aims, 1:1, \"h2.\" is a heading or a quotation",
    "'.. note:: Call', 1:1, \".. note:: Call\" is a box",
    "'@@ -1,2 +1,3 @@', 1:1, \"@@ -1,2 +1,3 @@\" is a line of a list of changes",
    "the :abbr[MASH]{title=x} here, 1:5, \":abbr\" is a program's instruction",
    "a child%E2%80%99s plan, 1:3, \"child%E2%80%99s\" is a piece of an address",
    "a note^[here], 1:8, \"[here]\" is a footnote"
  })
  void signsOfOtherDialects(String markdown, String at, String what) {
    assertTold("error [foreign-markdown] " + what, at, markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://a.example/b%20c and 20%, 50%-60%, 5%A or so",
        "About ~5 days, 2 == 2, a = b, C++ and x^2",
        "At 10:30 or 16:40: call; ratio 1:2:3, see note: x",
        "100% {a} {b c} # $5",
        "Really?! Yes!!! No???",
        "Write \\{#aims\\} or `{{ x }}`"
      })
  void likeSignsInTextStaySilent(String markdown) {
    assertEquals("", faults(markdown));
  }
}
