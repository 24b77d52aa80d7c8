// How results are shown: words for levels, areas and kinds, marked matches, reasons. No lookups here.
var WindscreenShown = (engine, root) => {
  'use strict';
  const { surfaces, stem } = WindscreenWords;
  const kinds = new Map(engine.kinds.map(([word, label]) => [word, label]));
  const areas = new Map(engine.authorities.map(([id, name, levels]) => [id, { name, levels }]));

  const node = (tag, facts = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), facts);
    element.append(...children);
    return element;
  };

  // The site's root, from the folder of an index: up one for /search/, up two for /herefordshire/search/.
  const href = (hit) => {
    const path = hit.address.startsWith('~') ? `${hit.authority}/${hit.address.slice(1)}` : hit.address.slice(1);
    const [page, anchor] = path.split('#');
    return new URL(page.replace(/(^|\/)$/, '$1index.html') + (anchor ? '#' + anchor : ''), root).href;
  };

  const areaOf = (hit) => (hit.authority ? areas.get(hit.authority).name : '');

  // Where the source lists it: never what a child's level is.
  const levelsOf = (hit) => {
    const names = hit.authority ? areas.get(hit.authority).levels : {};
    const short = hit.levels.map((id) => (names[id] || id).split(':')[0]);
    return hit.levels.length === 1 ? names[hit.levels[0]] || '' : short.join(', ');
  };

  const meta = (hit) => [kinds.get(hit.kind), areaOf(hit), levelsOf(hit)].filter(Boolean);

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

  const said = (concept) => concept.split(':')[1].replace(/-/g, ' ');

  // "You typed smacking; this is listed under physical chastisement."
  const reason = (hit) => {
    const typed = [...new Set(hit.reasons.filter((r) => /^(topic|term|law):/.test(r.concept)).map((r) => r.concept))];
    if (!typed.length) return '';
    const words = hit.reasons.filter((r) => typed.includes(r.concept)).map((r) => r.word).join(' ');
    return `You typed “${words}”; this is about ${typed.map(said).join(', ')}.`;
  };

  return { node, href, meta, marked, reason, said, kinds, areas };
};
