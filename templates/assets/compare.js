// Narrows comparisons to the areas of ?authorities=a,b and keeps the choice on the way to others.
for (const box of document.querySelectorAll('[data-module=compare]')) {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const make = (tag, facts) => Object.assign(document.createElement(tag), facts);
  const areas = all('[data-area]', box);
  const ids = areas.map((a) => a.dataset.area);
  const parts = all('[data-authority]');
  const asked = new URLSearchParams(location.search).get('authorities') ?? '';
  let chosen = [...new Set(asked.split(',').map((id) => id.trim().toLowerCase()).filter(Boolean))];

  box.firstElementChild.textContent = 'Choose areas';
  for (const a of areas) {
    const link = a.firstElementChild;
    const name = make('span');
    name.append(...link.childNodes);
    const label = make('label');
    label.append(make('input', { type: 'checkbox', value: a.dataset.area }), ' ', name);
    link.replaceWith(label);
  }
  const sought = make('input', { type: 'search' });
  const finding = make('label');
  finding.append('Name or region ', sought);
  const status = make('span');
  status.setAttribute('role', 'status');
  const button = make('button', { type: 'button', textContent: 'Show all' });
  const [tools, shown] = ['areas-tools', 'areas-tools areas-shown'].map((className) => make('p', { className }));
  tools.append(finding);
  shown.append(status, ' ', button);
  box.append(tools);
  box.after(shown);
  const ticks = all('[type=checkbox]', box);
  const folder = new URL('.', new URL(box.dataset.comparisons, location)).href;

  const said = (here) => {
    const count = here.length ? `${here.length} of ${ids.length}` : `all ${ids.length}`;
    const areas = ids.length === 1 ? 'the only area' : `${count} areas`;
    const lost = chosen.filter((id) => !ids.includes(id));
    const missing = lost.length ? ` Not on this page: ${lost.join(', ')}.` : '';
    return (parts.length ? `Showing ${areas}.` : `Comparisons show ${areas}.`) + missing;
  };
  const show = () => {
    const here = ids.filter((id) => chosen.includes(id));
    for (const tick of ticks) tick.checked = here.includes(tick.value);
    for (const part of parts) {
      part.hidden = here.length > 0 && !here.includes(part.dataset.authority);
      if (part.scope) for (const row of part.closest('table').rows) row.cells[part.cellIndex].hidden = part.hidden;
    }
    for (const silence of all('.silence')) silence.hidden = all('li', silence).every((li) => li.hidden);
    const query = chosen.length ? '?authorities=' + chosen.map(encodeURIComponent) : '';
    for (const a of all('a[href*=html]')) if (a.href.startsWith(folder)) a.search = query;
    status.textContent = said(here);
    button.hidden = !chosen.length;
    history.replaceState(null, '', location.pathname + query + location.hash);
  };
  for (const tick of ticks) tick.onchange = () => {
    chosen = chosen.filter((id) => id !== tick.value).concat(tick.checked ? tick.value : []);
    show();
  };
  button.onclick = () => { chosen = []; show(); ticks[0]?.focus(); };
  sought.oninput = () => {
    const word = sought.value.trim().toLowerCase();
    for (const a of areas) a.hidden = !(a.textContent + ' ' + a.dataset.region).toLowerCase().includes(word);
  };
  show();
}
