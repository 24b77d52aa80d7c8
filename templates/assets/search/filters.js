// What a reader's filters let through, and how many results each would leave.
var WindscreenFilters = (() => {
  'use strict';

  return (index, { postingsOf, isAtHand }) => {
    const { kinds, authorities, levels, kindOf, authorityOf, levelsOf, count } = index;

    // Which kinds, authorities and sets of levels a filter lets through.
    const sieve = ({ kind = [], authority = [], level = [], topic = [] }) => ({
      kind: kinds.map(([word]) => !kind.length || kind.includes(word)),
      authority: ['', ...authorities.map(([id]) => id)].map((id) => !authority.length || authority.includes(id)),
      level: levels.map((ids) => !level.length || level.some((id) => ids.includes(id))),
      topic: topic.length && new Set(topic.flatMap((id) => (count('topic:' + id) ? postingsOf('topic:' + id)[0] : []))),
    });

    // How many results each filter would leave; a filter's own counts are those without it.
    const tally = (concepts) => {
      const kind = new Uint32Array(kinds.length);
      const authority = new Uint32Array(authorities.length + 1);
      const level = new Uint32Array(levels.length);
      const topics = concepts.filter((c) => c.startsWith('topic:') && isAtHand(c))
        .map((c) => ({ id: c.split(':')[1], docs: new Set(postingsOf(c)[0]), found: 0 }));
      const add = (doc, k, a, l, t) => {
        if (t && a && l) kind[kindOf[doc]]++;
        if (t && k && l) authority[authorityOf[doc]]++;
        if (t && k && a) level[levelsOf[doc]]++;
        if (k && a && l) for (const topic of topics) topic.found += topic.docs.has(doc);
      };
      const named = (pairs) => Object.assign(Object.create(null), Object.fromEntries(pairs.filter(([, n]) => n)));
      const counts = () => {
        const each = Object.create(null);
        level.forEach((n, i) => levels[i].forEach((id) => (each[id] = (each[id] || 0) + n)));
        return {
          kind: named(kinds.map(([word], i) => [word, kind[i]])),
          authority: named(authorities.map(([id], i) => [id, authority[i + 1]])),
          level: named(Object.entries(each)),
          topic: named(topics.map(({ id, found }) => [id, found])),
        };
      };
      return { add, counts };
    };

    return { sieve, tally };
  };
})();
