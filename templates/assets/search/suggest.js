// Suggestions while typing: the combobox with a list popup of the ARIA Authoring Practices Guide.
var WindscreenSuggest = (form, box, shelf, shown) => {
  'use strict';
  const MOST = 6;
  const list = shown.node('ul', { id: 'search-suggestions', className: 'search-suggestions', role: 'listbox', hidden: true });
  const status = shown.node('p', { className: 'govuk-visually-hidden' });
  status.setAttribute('role', 'status');
  list.setAttribute('aria-label', 'Suggestions');
  form.append(list, status);
  const set = (facts) => Object.entries(facts).forEach(([name, value]) => box.setAttribute(name, value));
  set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id });
  let active = -1;
  let turn = 0;

  const options = () => [...list.children];
  const choose = (i) => {
    active = i;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === i)));
    if (i < 0) box.removeAttribute('aria-activedescendant');
    else set({ 'aria-activedescendant': options()[i].id });
  };
  const close = () => {
    turn++;
    list.hidden = true;
    set({ 'aria-expanded': 'false' });
    choose(-1);
  };

  const option = (hit, asked, i) => {
    const row = shown.node('li', { id: `search-suggestion-${i}`, role: 'option' },
      shown.node('span', { className: 'search-title' }, shown.marked(hit.title, asked)),
      shown.node('span', { className: 'search-meta', textContent: shown.meta(hit).join(' · ') }));
    row.onmousedown = (event) => event.preventDefault();
    row.dataset.href = shown.href(hit);
    row.onclick = () => location.assign(row.dataset.href);
    return row;
  };

  const suggest = async () => {
    const mine = ++turn;
    if (!box.value.trim()) return close();
    try {
      const { asked, hits, total } = await shelf.find(box.value, MOST);
      if (mine !== turn) return undefined;
      list.replaceChildren(...hits.map((hit, i) => option(hit, asked, i)));
      list.hidden = !hits.length;
      set({ 'aria-expanded': String(!list.hidden) });
      choose(-1);
      status.textContent = total ? `${hits.length} suggestions of ${total} results` : 'No suggestions';
    } catch (fault) {
      close();
      status.textContent = fault.message;
      form.dataset.fault = fault.message;
    }
    return undefined;
  };

  const press = (event) => {
    const last = options().length - 1;
    const open = !list.hidden;
    const moves = {
      ArrowDown: () => choose(active < last ? active + 1 : -1),
      ArrowUp: () => choose(active < 0 ? last : active - 1),
      Escape: close,
      Enter: active >= 0 ? () => location.assign(options()[active].dataset.href) : undefined,
    };
    if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      suggest();
    } else if (open && moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    }
  };

  box.addEventListener('input', suggest);
  box.addEventListener('blur', () => setTimeout(close, 100));
  box.addEventListener('keydown', press);
  form.addEventListener('submit', close);
  return { close };
};
