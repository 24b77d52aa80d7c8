// Narrows comparisons to the areas of ?authorities=a,b and keeps the choice on the way to others.
for (const box of document.querySelectorAll("[data-module=compare]")) {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const areas = all("[data-area]", box);
  const ids = areas.map((a) => a.dataset.area);
  let chosen = new URLSearchParams(location.search).get("authorities")?.split(",") ?? [];

  box.firstElementChild.textContent = "Choose areas";
  for (const a of areas) a.innerHTML = `<label><input type="checkbox" value="${a.dataset.area}">${a.firstElementChild.innerHTML}</label>`;
  box.insertAdjacentHTML("beforeend", `<p class="areas-tools"><label>Name or region <input type="search"></label>
    <button type="button">Show all</button> <span role="status"></span></p>`);
  const ticks = all("[type=checkbox]", box);

  const show = () => {
    const here = ids.filter((id) => chosen.includes(id));
    for (const tick of ticks) tick.checked = here.includes(tick.value);
    for (const part of all("[data-authority]")) {
      part.hidden = here[0] && !here.includes(part.dataset.authority);
      if (part.scope) for (const row of part.closest("table").rows) row.cells[part.cellIndex].hidden = part.hidden;
    }
    const query = chosen[0] ? "?authorities=" + chosen : "";
    for (const a of all("a[href*=html]")) if (a.href.includes("/compare/")) a.search = query;
    all("[role=status]", box)[0].textContent = `Showing ${here.length || "all"} of ${ids.length} areas`;
    history.replaceState(null, "", location.pathname + query + location.hash);
  };
  for (const tick of ticks) tick.onchange = () => {
    chosen = chosen.filter((id) => id !== tick.value).concat(tick.checked ? tick.value : []);
    show();
  };
  all("button", box)[0].onclick = () => { chosen = []; show(); };
  all("[type=search]", box)[0].oninput = (e) => {
    const word = e.target.value.toLowerCase();
    for (const a of areas) a.hidden = !(a.textContent + a.dataset.region).toLowerCase().includes(word);
  };
  show();
}
