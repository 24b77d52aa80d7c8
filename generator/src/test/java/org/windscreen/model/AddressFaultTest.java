package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFaultTest {
  /** An address for each fault. */
  private static final String WRONG =
      """
      https://http://a.example/
      https:/a.example/
      https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example
      https://a.example/b c
      https://a.example/b–c
      https://a.example/bü
      https://a.example/b|c
      https://a.example/%2
      https://a.example/#b#c
      https://a.example/b.
      https://a.example/b)
      https://
      https://b@a.example/
      https://a.example:0/
      https://www.www.a.example/
      https://wwwa.example/
      https://a..example/
      https://example/
      https://a_b.example/
      https://10.0.0.1/
      https://files.council.local/
      """;

  private static String what(String address) {
    return AddressFault.ofWeb(address).map(AddressFault::what).orElse("");
  }

  @Test
  void eachFaultIsToldOfAnAddress() {
    Set<String> told =
        WRONG.lines().map(AddressFaultTest::what).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(AddressFault.all().collect(Collectors.toCollection(TreeSet::new)), told);
  }

  @ParameterizedTest
  @CsvSource({
    "https://https://www.example.org/x., starts twice",
    "http:a.example, does not start as a web address does",
    "https://urldefense.com/v3/__https://a.example, 'leads through a program that watches who opens"
        + " it, and may end'",
    "https://www.google.com/url?q=https://a.example, 'leads through a program that watches who"
        + " opens it, and may end'",
    "https://www.https://a.example/, starts twice",
    "https://ttps://a.example/, starts twice",
    "https://a.example:65536/, has a colon behind the site's name and no port of 1 to 65535",
    "https://a.example:x/, has a colon behind the site's name and no port of 1 to 65535",
    "https://a.example./, has a full stop too many",
    "https://a.example.:80/, has a full stop too many",
    "'https://a,example/', names a site without a full stop",
    "https://a-.example/, names a site that cannot be",
    "https://a.e/, names a site without an ending such as .uk",
    "https://a.corp:8080/b, names a site that only an office's own network knows"
  })
  void whatIsWrongIsNamed(String address, String what) {
    assertEquals(what, what(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "http://www.a-b.example:8080/c_(d)/?e=f,g;h&i=%20!j#k",
        "https://web.example/save/https://a.example/b",
        "https://xn--exmple-cua.xn--p1ai/",
        "https://1.a.example:65535/",
        "HTTPS://A.EXAMPLE/~b",
        "https://local.example/lan",
        "https://home.blog/"
      })
  void whatCanBeIsLeft(String address) {
    assertEquals("", what(address));
  }

  @ParameterizedTest
  @CsvSource({
    "a@b.example, ",
    "a.b+c_d@e-f.gov.uk, ",
    "a..b@c.example, is no mail address",
    ".a@b.example, is no mail address",
    "a.@b.example, is no mail address",
    "a@@b.example, is no mail address",
    "//a@b.example, is no mail address",
    "a b@c.example, is no mail address",
    "'a@b.example,c@d.example', is no mail address",
    "a@b, names a host without a full stop",
    "a@b_c.example, names a host that cannot be",
    "a@b.example:80, is no mail address"
  })
  void ofMail(String address, String what) {
    assertEquals(
        Optional.ofNullable(what), AddressFault.ofMail(address).map(AddressFault::what), address);
  }
}
