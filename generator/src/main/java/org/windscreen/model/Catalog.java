package org.windscreen.model;

import java.util.List;

/** All content, checked one file at a time: meaning, and no addresses. */
public record Catalog(
    SiteFile site,
    List<ScaleFile.Step> scale,
    List<DomainsFile.Domain> domains,
    List<TopicsFile.Topic> topics,
    List<GlossaryFile.Term> terms,
    List<LawFile.Provision> law,
    List<RegisterFile.NationalDocument> register,
    List<SitePage> pages,
    SearchFile search,
    List<Authority> authorities) {
  public Catalog {
    scale = List.copyOf(scale);
    domains = List.copyOf(domains);
    topics = List.copyOf(topics);
    terms = List.copyOf(terms);
    law = List.copyOf(law);
    register = List.copyOf(register);
    pages = List.copyOf(pages);
    authorities = List.copyOf(authorities);
  }

  /** The same with other authorities. */
  public Catalog with(List<Authority> others) {
    return new Catalog(site, scale, domains, topics, terms, law, register, pages, search, others);
  }
}
