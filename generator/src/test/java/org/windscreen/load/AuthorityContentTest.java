package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

class AuthorityContentTest {
  private static final Id.Authority EXAMPLESHIRE = new Id.Authority("exampleshire");

  private static AuthorityContent load(SourceTree tree, Diagnostics faults) {
    return new AuthorityLoader(tree, FactTable.read(tree), EXAMPLESHIRE, faults).load();
  }

  @Test
  void anAuthoritysFolderIsReadWithoutAnyOther() {
    SourceTree whole = ContentTree.ofReadme().tree();
    SourceTree alone =
        SourceTree.of(
            whole.files().stream()
                .filter((SourceFile file) -> file.path().startsWith("exampleshire/"))
                .toList());
    Diagnostics faults = new Diagnostics();
    AuthorityContent content = load(alone, faults);
    assertFalse(faults.hasErrors());
    assertFalse(content.mentions().isEmpty());
    assertEquals(load(whole, faults).toString(), content.toString());
  }

  @Test
  void theSiteHasWhatTheFolderSays() {
    Loaded site = ContentTree.ofReadme().load();
    AuthorityContent content = load(ContentTree.ofReadme().tree(), new Diagnostics());
    assertEquals(content.authority().stream().toList(), site.catalog().orElseThrow().authorities());
  }
}
