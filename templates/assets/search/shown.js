// How results are shown: words for levels, areas and kinds, marked matches, reasons. No lookups here.
var WindscreenShown = (engine, home) => {
  'use strict';
  const { surfaces, stem } = WindscreenWords;
  const kinds = new Map(engine.kinds.map(([word, label]) => [word, label]));
  const areas = new Map(engine.authorities.map(([id, name, levels, groups]) => [id, {
    name, levels: new Map(Object.entries(levels)), groups: new Map(Object.entries(groups)),
  }]));

  const node = (tag, facts = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), facts);
    element.append(...children);
    return element;
  };

  // An address starts at the site's root, or with ~ in its authority's folder; a topic has one there too, for where
  // one authority is meant. The file of a folder is called like the home page's.
  const file = home.pathname.split('/').pop();
  const href = (hit) => {
    const [own, ladder = own] = hit.address.split(' ');
    const [page, anchor] = (hit.authority ? ladder : own).split('#');
    const path = page.startsWith('~') ? `${hit.authority}/${page.slice(1)}` : page.slice(1);
    return new URL(path.replace(/(^|\/)$/, '$1' + file) + (anchor ? '#' + anchor : ''), home).href;
  };

  const areaOf = (hit) => (hit.authority ? areas.get(hit.authority).name : '');

  // Where the source lists it: never what a child's level is.
  const levelsOf = (hit) => {
    const names = hit.authority ? areas.get(hit.authority).levels : new Map();
    const levels = hit.levels.map((id) => names.get(id)).filter(Boolean); // not those in parts: their parts say so
    return levels.length === 1 ? levels[0].join(': ') : levels.map(([label]) => label).join(', ');
  };

  // By all that areas call it: one's level 4 may be another's tier 4, or have no number at all.
  const level = (id) => {
    const labels = [...areas.values()].map(({ levels, groups }) => (levels.get(id) || [groups.get(id)])[0]);
    return [...new Set(labels.filter(Boolean))].join(' or ') || id;
  };

  // An indicator is listed at a level; it never says that a child is at it.
  // A strength is no sign of need, wherever it is printed.
  const where = { indicator: (levels) => `Listed at ${levels}`, strength: (levels) => `No sign of need, printed at ${levels}` };
  const meta = (hit) => [kinds.get(hit.kind), areaOf(hit), (where[hit.kind] || ((levels) => levels))(levelsOf(hit))].filter(Boolean);

  // The words of a query that stand in a text, marked.
  const marked = (text, asked) => {
    const stems = new Set(asked.groups.flatMap((g) => [g.stem, ...g.readings.flatMap((r) => r.terms)]));
    const parts = text.split(/([\p{L}\p{N}]+(?:['\u2019][\p{L}\p{N}]+)*)/u);
    const out = node('span');
    parts.forEach((part, i) => {
      const [word] = i % 2 ? surfaces(part) : [];
      out.append(word && stems.has(stem(word)) ? node('mark', { textContent: part }) : part);
    });
    return out;
  };

  // "You typed smacking; this is listed under Physical chastisement."
  const titled = ({ concept }) => /^(topic|term|law):/.test(concept);
  const reason = (hit, titles) => {
    const read = hit.reasons.filter(titled);
    const concepts = [...new Set(read.map((r) => r.concept))];
    const words = read.map((r) => r.word).join(' ');
    return concepts.length ? `You typed “${words}”; this is about ${concepts.map((c) => titles.get(c)).join(', ')}.` : '';
  };

  // Numbers to tap in what is said of a contact: from, to and what a tap dials.
  const dialled = ({ text, numbers }) => {
    const out = node('span');
    let at = 0;
    for (const number of numbers) {
      const [from, to, href] = number.split(' ');
      out.append(text.slice(at, from), node('a', { className: 'govuk-link', href, textContent: text.slice(from, to) }));
      at = to;
    }
    out.append(text.slice(at));
    return out;
  };

  // What to beware of, before what it warns of.
  const warned = ({ warning }) => (warning ? [node('p', { className: 'beware' }, node('strong', { textContent: 'Warning: ' }), warning)] : []);

  return { node, href, warned, level, meta, marked, titled, reason, dialled, kinds, areas };
};
