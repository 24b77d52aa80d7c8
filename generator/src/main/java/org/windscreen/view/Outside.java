package org.windscreen.view;

import java.util.List;
import java.util.function.Function;
import org.windscreen.ledger.Address;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.DomainsFile;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.model.RegisterFile;

/**
 * What things outside an edition are called that it speaks of: contacts of other authorities,
 * national documents, common categories.
 *
 * @param address where readers find them from the edition
 */
public record Outside(Catalog catalog, Function<Id, Address> address) {
  /** What a contact of another authority is called: "Worcestershire: Out of hours". */
  String contact(Ref contact) {
    return catalog.authorities().stream()
        .filter(a -> contact.authority().filter(a.id()::equals).isPresent())
        .findFirst()
        .map(a -> a.name() + contact(a, new Id.Contact(contact.id())))
        .orElse(contact.value());
  }

  private static String contact(Authority authority, Id.Contact id) {
    return authority.current().contact(id).map(c -> ": " + c.name()).orElse("");
  }

  Link link(Id.National id) {
    return new Link(document(id).title(), address.apply(id));
  }

  RegisterFile.NationalDocument document(Id.National id) {
    return catalog.register().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /** The names of common categories, in the order given. */
  public List<String> common(List<Id.CommonCategory> ids) {
    return ids.stream()
        .flatMap(id ->
            catalog.domains().stream()
                .flatMap(d -> d.categories().stream())
                .filter(c -> c.id().equals(id)))
        .map(DomainsFile.Common::name)
        .toList();
  }
}
