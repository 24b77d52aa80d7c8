// The results page: what is looked for and how it is filtered stand behind the # of its address.
var WindscreenSearch = (() => {
  'use strict';
  const PAGE = 20;
  const FILTERS = { authority: 'Area', level: 'Level', kind: 'Kind', topic: 'Topic' };

  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    const list = (name) => (given.get(name) || '').split(',').filter(Boolean);
    return {
      q: (given.get('q') || '').slice(0, 200),
      filters: Object.fromEntries(Object.keys(FILTERS).map((name) => [name, list(name)])),
      how: { exact: given.has('exact'), off: list('off') },
      limit: Math.min(500, Number(given.get('show')) || PAGE),
    };
  };
  const address = (changes) => {
    const given = new URLSearchParams(location.hash.slice(1));
    Object.entries(changes).forEach(([name, value]) => (value ? given.set(name, value) : given.delete(name)));
    return '#' + given;
  };

  const page = (place, box, shelf, shown) => {
    const { node } = shown;
    let turn = 0;
    let opened = false;
    const link = (text, changes) => node('a', { className: 'govuk-link', href: address(changes), textContent: text });

    const text = (hit, asked) => (hit.kind === 'contact' ? shown.dialled(hit) : shown.marked(hit.text, asked));

    const result = (hit, asked, titles) => {
      const reason = shown.reason(hit, titles);
      return node('li', { className: 'search-result' }, ...shown.warned(hit),
        node('h2', { className: 'govuk-heading-s' }, node('a', { className: 'govuk-link', href: shown.href(hit) }, shown.marked(hit.title, asked))),
        node('p', { className: 'search-meta', textContent: shown.meta(hit).join(' · ') }),
        ...(hit.text ? [node('p', { className: 'govuk-body-s' }, text(hit, asked))] : []),
        ...(reason ? [node('p', { className: 'search-reason', textContent: reason })] : []));
    };

    const counted = (total) => `${total} ${total === 1 ? 'result' : 'results'}`;
    const filterName = (concept) => {
      const [kind, id] = concept.split(':');
      return kind === 'in' ? shown.areas.get(id).name : shown.level(id);
    };

    // What was read into the query, each with a way back.
    const reading = ({ corrections, authorities, levels }, { q, how }) => {
      const notes = corrections.map(({ typed, read: right }) => node('p', { className: 'govuk-body' },
        'Showing results for ', node('strong', { textContent: right }), '. ', link(`Search for “${typed}” as typed`, { exact: '1' })));
      if (how.exact) notes.push(node('p', { className: 'govuk-body' }, 'Spelling is not corrected. ', link('Correct it', { exact: '' })));
      const chips = [...authorities, ...levels].map((concept) => {
        const name = filterName(concept);
        const chip = link(`${name} ✕`, { off: [...how.off, concept].join(',') });
        chip.className = 'search-chip';
        chip.setAttribute('aria-label', `Don't filter by ${name}`);
        return chip;
      });
      if (chips.length) notes.push(node('p', { className: 'govuk-body' }, `From “${q}”: `, ...chips));
      return notes;
    };

    const facet = (name, counts, { filters }, label) => {
      const keys = [...new Set([...Object.keys(counts), ...filters[name]])];
      if (keys.length < 2 && !filters[name].length) return [];
      const choices = keys.map((key) => {
        const check = node('input', { type: 'checkbox', value: key, checked: filters[name].includes(key) });
        check.onchange = () => {
          const chosen = [...filters[name].filter((k) => k !== key), ...(check.checked ? [key] : [])];
          location.hash = address({ [name]: chosen.join(','), show: '' });
        };
        return node('label', { className: 'search-choice' }, check, ` ${label(key)} (${counts[key] || 0})`);
      });
      return [node('fieldset', { className: 'search-facet' }, node('legend', { textContent: FILTERS[name] }), ...choices)];
    };

    const facets = (found, state, titles) => [
      ...(shown.areas.size > 1 ? facet('authority', found.counts.authority, state, (id) => (shown.areas.get(id) || { name: id }).name) : []),
      ...facet('level', found.counts.level, state, shown.level),
      ...facet('kind', found.counts.kind, state, (word) => shown.kinds.get(word) || word),
      ...facet('topic', found.counts.topic, state, (id) => titles.get('topic:' + id) || id),
    ];

    // Open where there is room beside the results, or where a filter is set.
    const wide = matchMedia('(min-width: 48rem)');
    const filtering = (choices, { filters }) => {
      const set = Object.values(filters).flat().length;
      const label = set ? `Filter the results (${set} set)` : 'Filter the results';
      const folded = node('details', { className: 'search-facets', open: wide.matches || opened },
        node('summary', { textContent: label }), ...choices);
      folded.ontoggle = () => (opened = folded.open);
      return choices.length ? folded : node('div');
    };

    // A query about whom to call: 999 first, then contacts.
    const contacts = async ({ asked }, { q, filters, how }) => {
      if (!asked.concepts.some((c) => c === 'kind:contact' || c.startsWith('role:'))) return [];
      const { hits } = await shelf.find(q, 4, { ...filters, kind: ['contact'] }, how);
      const lines = hits.map((hit) => node('li', {},
        node('a', { className: 'govuk-link', href: shown.href(hit), textContent: hit.title }),
        ` · ${shown.meta(hit).slice(1).join(' · ')}`, ...(hit.warning ? shown.warned(hit) : [node('br')]), shown.dialled(hit)));
      return [node('section', { className: 'search-contacts' },
        node('p', { className: 'govuk-body-l', textContent: place.dataset.emergency }),
        ...(lines.length ? [node('ul', { className: 'govuk-list' }, ...lines)] : []))];
    };

    // With what the query itself filters by left alone, one filter after the other, then all of them.
    const without = async ({ authorities, levels }, { q, filters, how }) => {
      const named = [...authorities, ...levels];
      const choices = named.length > 1 ? [...named.map((n) => [n]), named] : named.map((n) => [n]);
      const lines = await Promise.all(choices.map(async (off) => {
        const { total } = await shelf.find(q, 1, filters, { ...how, off: [...how.off, ...off] });
        const names = off.map(filterName).join(' and ');
        return total ? [node('li', {}, link(`Without ${names}: ${counted(total)}`, { off: [...how.off, ...off].join(',') }))] : [];
      }));
      return lines.flat();
    };

    const nothing = async (asked, state) => {
      const off = [...asked.authorities, ...asked.levels];
      const { hits } = await shelf.find(state.q, 5, { kind: ['topic'] }, { any: true, off });
      return [node('p', { className: 'govuk-body', textContent: 'Nothing here matches all of that. Try fewer or other words, or:' }),
        node('ul', { className: 'govuk-list govuk-list--bullet' },
          ...await without(asked, state),
          ...hits.map((hit) => node('li', {}, 'Topic: ', node('a', { className: 'govuk-link', href: shown.href(hit), textContent: hit.title }))),
          node('li', {}, node('a', { className: 'govuk-link', href: place.dataset.topics, textContent: 'Topics A to Z' })),
          node('li', {}, node('a', { className: 'govuk-link', href: place.dataset.ask, textContent: 'Whom to ask' })))];
    };

    const status = node('p', { className: 'govuk-body search-count' });
    status.setAttribute('role', 'status');
    const body = node('div', { className: 'search-body' });
    place.replaceChildren(status, body);

    const show = async () => {
      const state = read();
      const mine = ++turn;
      if (document.activeElement !== box) box.value = state.q;
      if (!state.q) {
        status.textContent = '';
        return body.replaceChildren();
      }
      try {
        const found = await shelf.find(state.q, state.limit, state.filters, state.how);
        const first = await contacts(found, state);
        const none = found.total ? [] : await nothing(found.asked, state);
        const titles = await shelf.titles([...found.hits.flatMap((hit) => hit.reasons.filter(shown.titled).map((r) => r.concept)),
          ...Object.keys(found.counts.topic).map((id) => 'topic:' + id)]);
        if (mine !== turn) return undefined;
        status.textContent = `${counted(found.total)} for “${state.q}”`;
        const more = found.total > found.hits.length ? [link('Show more results', { show: String(state.limit + PAGE) })] : [];
        return body.replaceChildren(...reading(found.asked, state), ...first,
          node('div', { className: 'search-columns' }, filtering(facets(found, state, titles), state),
            node('div', {}, ...none,
              node('ol', { className: 'search-results' }, ...found.hits.map((hit) => result(hit, found.asked, titles))), ...more)));
      } catch (fault) {
        status.textContent = `${fault.message} You can still use Topics A to Z.`;
        return body.replaceChildren(node('a', { className: 'govuk-link', href: place.dataset.topics, textContent: 'Topics A to Z' }));
      }
    };
    addEventListener('hashchange', show);
    box.addEventListener('input', () => {
      history.replaceState(null, '', address({ q: box.value, show: '', exact: '', off: '' }));
      show();
    });
    return show();
  };

  // Called once, when a reader turns to the search.
  const start = async (form, box, results) => {
    const folder = new URL('.', results);
    const shelf = WindscreenShelf(folder);
    const engine = await shelf.opened();
    const shown = WindscreenShown(engine, new URL(form.parentElement.dataset.home, location));
    const place = document.querySelector('[data-module=search-results]');
    if (place) return page(place, box, shelf, shown);
    WindscreenSuggest(form, box, shelf, shown);
    if (box.value) box.dispatchEvent(new Event('input'));
    return undefined;
  };

  return { start };
})();
