package org.windscreen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "/, /, index.html",
    "/, /a/, a/index.html",
    "/a/, /, ../index.html",
    "/a/, /a/, index.html",
    "/a/, /a/#x, #x",
    "/a/#y, /a/#x, #x",
    "/a/#y, /a/, index.html",
    "/a/, /b/, ../b/index.html",
    "/a/b/c/, /a/d/, ../../d/index.html",
    "/a/b/, /a/b/c/#x, c/index.html#x",
    "/a/b/c/, /a/b/, ../index.html",
    "/a/, /ab/, ../ab/index.html",
    "/a/b/, /site.css, ../../site.css",
    "/404.html, /a/, a/index.html",
    "/404.html, /404.html, 404.html",
    "/a/, /images/x.png, ../images/x.png"
  })
  void aLinkIsRelativeAndNamesTheFile(String from, String to, String link) {
    assertEquals(link, Address.of(to).from(Address.of(from)));
  }

  @Test
  void everyLinkLeadsBackToItsAddress() {
    List<String> all =
        List.of("/", "/a/", "/a/b/", "/a/b/#x", "/a/b/c/d/", "/e/#y", "/404.html", "/a/x.png");
    for (String from : all) {
      for (String to : all) {
        URI page = URI.create("https://h.example/base/" + Address.of(from).file());
        String link = Address.of(to).from(Address.of(from));
        String fragment = Address.of(to).fragment().map(f -> "#" + f).orElse("");
        assertEquals(
            "https://h.example/base/" + Address.of(to).file() + fragment,
            page.resolve(link).toString(),
            from + " to " + to);
      }
    }
  }

  @Test
  void anAddressIsPathAndFragment() {
    Address address = Address.of("/glossary/#mash");
    assertEquals("/glossary/", address.path());
    assertEquals("/glossary/#mash", address.toString());
    assertEquals("/glossary/", address.page().toString());
    assertEquals("/glossary/#front-door", address.at("front-door").toString());
    assertEquals("glossary/index.html", address.file());
  }

  @Test
  void addressesAreSortedAsTheyAreSpelt() {
    List<Address> some = List.of(Address.of("/b/"), Address.of("/a/#x"), Address.of("/a/"));
    assertEquals("[/a/, /a/#x, /b/]", some.stream().sorted().toList().toString());
  }

  @Test
  void anAddressStartsAtTheRoot() {
    assertThrows(IllegalArgumentException.class, () -> Address.of("glossary/"));
  }
}
