// Narrows a comparison to chosen areas, ?authorities=a,b, and keeps the choice on the way to others.
for (const box of document.querySelectorAll("[data-module=compare]")) {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const add = (to, tag, facts) => to.appendChild(Object.assign(document.createElement(tag), facts));
  const areas = all("[data-area]", box);
  const ids = areas.map((a) => a.dataset.area);
  const given = new URLSearchParams(location.search).get("authorities");
  let chosen = given ? given.split(",") : [];

  const show = () => {
    const here = ids.filter((id) => chosen.includes(id));
    for (const e of all("[data-authority]")) {
      e.hidden = here[0] && !here.includes(e.dataset.authority);
      if (e.scope) for (const row of e.closest("table").rows) row.cells[e.cellIndex].hidden = e.hidden;
    }
    const query = chosen[0] ? "?authorities=" + chosen : "";
    for (const a of all("a[href*=html]")) if (a.href.includes("/compare/")) a.search = query;
    status.textContent = here[0] ? `Showing ${here.length} of ${ids.length} areas` : "Showing all areas";
    return query;
  };
  const choose = () => {
    chosen = [...chosen.filter((id) => !ids.includes(id)), ...all(":checked", box).map((c) => c.value)];
    history.replaceState(null, "", location.pathname + show() + location.hash);
  };

  box.firstElementChild.textContent = "Choose areas";
  for (const area of areas) {
    const label = add(area, "label", {});
    const facts = { type: "checkbox", value: area.dataset.area, onchange: choose };
    add(label, "input", facts).checked = chosen.includes(facts.value);
    label.append(area.firstElementChild.textContent);
    area.firstElementChild.remove();
  }
  const tools = add(box, "p", { className: "areas-tools" });
  const find = add(add(tools, "label", { textContent: "Name or region " }), "input", {});
  find.oninput = () => areas.forEach((a) => {
    a.hidden = !(a.textContent + a.dataset.region).toLowerCase().includes(find.value.toLowerCase());
  });
  add(tools, "button", { textContent: "Show all" }).onclick = () => {
    all("input", box).forEach((c) => { c.checked = false; });
    choose();
  };
  const status = add(tools, "span", { role: "status" });
  show();
}
