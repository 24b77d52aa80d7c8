// Searches an index that Windscreen wrote, ranking as LuceneQueries.java does. Pure: no page, no network.
var WindscreenEngine = (() => {
  'use strict';
  const f = Math.fround;

  return (head) => {
    const index = WindscreenPacked.open(head);
    const { records, shard, kinds, authorities, levels, weights, kindOf, authorityOf, levelsOf, count, rarity } = index;
    const { K1, OTHERS, FOUND, ADJACENT, NEAR, LEVEL_NAMED, EXACT, GAP } = weights;
    const postings = WindscreenPostings(index);
    const { wanted, add, isPlaced, postingsOf, frequenciesOf, placesOf, holds, own } = postings;
    const { sieve, tally } = WindscreenFilters(index, postings);
    const inverse = f(1 / f(K1));
    const TOPIC = kinds.findIndex(([word]) => word === 'topic');

    // Adds to each record the group's best reading, a little of its others, and the bonus for being found.
    const top = new Float32Array(records);
    const others = new Float64Array(records);
    const score = (group, total, found) => {
      const touched = [];
      for (const reading of group.readings) {
        const weight = f(f(reading.boost) * f(rarity(reading.count)));
        const [docs, frequencies] = frequenciesOf(reading);
        const scores = [];
        for (let i = 0; i < docs.length; i++) {
          const doc = docs[i];
          const s = (scores[frequencies[i]] ??= f(weight - f(weight / f(1 + f(frequencies[i] * inverse)))));
          const before = top[doc];
          if (!before) touched.push(doc);
          else others[doc] += Math.min(before, s);
          if (s > before) top[doc] = s;
        }
      }
      for (const doc of touched) {
        total[doc] += f(f(top[doc] + others[doc] * f(OTHERS)) + f(FOUND));
        found[doc]++;
        top[doc] = others[doc] = 0;
      }
    };

    // For words that follow each other in the query: the same in the record, or at least close.
    const pairs = (groups, bonus) => {
      for (let i = 1; i < groups.length; i++) {
        if (!isPlaced(groups[i - 1]) || !isPlaced(groups[i])) continue;
        const [left, before] = placesOf(groups[i - 1]);
        const [right, after] = placesOf(groups[i]);
        for (let l = 0, r = 0; l < left.length && r < right.length; ) {
          if (left[l] === right[r]) {
            const gaps = before[l].flatMap((p) => after[r].map((q) => q - p));
            if (gaps.includes(1)) bonus[left[l]] += f(ADJACENT);
            if (gaps.some((gap) => Math.abs(gap) - 1 <= GAP)) bonus[left[l]] += f(NEAR);
            l++;
          } else if (left[l] < right[r]) {
            l++;
          } else {
            r++;
          }
        }
      }
    };

    // Why a record was found, for each word that is not in it as typed: what the word was read as.
    const reasons = (groups, doc) => groups.flatMap((group) => {
      const found = group.readings.filter((r) => r.terms.some((term) => holds(postingsOf(term)[0], doc)));
      return found.length && !found.some((r) => r.literal) ? [{ word: group.word, concept: found[0].concept }] : [];
    });

    // Where its title is found.
    const titled = (concept) => own(concept).map(place)[0];

    const place = (doc) => ({ file: 'r' + Math.floor(doc / shard), line: doc % shard });

    const hit = (doc, its, { groups, authorities: [only, another] }) => ({
      doc,
      score: its,
      kind: kinds[kindOf[doc]][0],
      // Where a query names one authority, a topic leads to its ladder.
      authority: authorityOf[doc] ? authorities[authorityOf[doc] - 1][0]
        : kindOf[doc] === TOPIC && only && !another ? only.split(':')[1] : '',
      levels: levels[levelsOf[doc]],
      reasons: reasons(groups, doc),
      ...place(doc),
    });

    const total = new Float64Array(records);
    const bonus = new Float64Array(records);
    const found = new Uint8Array(records);
    const weigh = ({ groups, exact, levels: named }) => {
      [total, bonus, found].forEach((all) => all.fill(0));
      groups.forEach((group) => score(group, total, found));
      pairs(groups, bonus);
      exact.filter(count).forEach((c) => own(c).forEach((doc) => (bonus[doc] += f(EXACT))));
      if (named.length) bonus.forEach((b, doc) => !kindOf[doc] && (bonus[doc] += f(LEVEL_NAMED)));
    };

    const search = (asked, limit, filters = {}) => {
      const tallied = tally(asked.concepts);
      const best = [];
      let matched = 0;
      if (asked.empty) return { hits: [], total: 0, counts: tallied.counts() };
      const { groups } = asked;
      weigh(asked);
      const required = groups.length && Math.max(1, Math.floor((groups.length + 1) / 3));
      const ids = (list) => list.map((name) => name.split(':')[1]);
      const named = sieve({ authority: ids(asked.authorities), level: ids(asked.levels) });
      const passes = sieve(filters);
      for (let doc = 0; doc < records; doc++) {
        const kind = kindOf[doc];
        const authority = authorityOf[doc];
        const level = levelsOf[doc];
        // A topic is every authority's.
        if (found[doc] < required || !(named.authority[authority] || kind === TOPIC) || !named.level[level]) continue;
        const [k, a, l] = [passes.kind[kind], passes.authority[authority], passes.level[level]];
        const t = !passes.topic || passes.topic.has(doc);
        tallied.add(doc, k, a, l, t);
        if (!(k && a && l && t)) continue;
        matched++;
        const its = f(f((groups.length ? f(total[doc]) : 1) + f(bonus[doc])) * f(kinds[kind][2]));
        // Equal ones stay in the records' order.
        let at = best.length;
        while (at && best[at - 1][1] < its) at--;
        if (at < limit) {
          best.splice(at, 0, [doc, its]);
          if (best.length > limit) best.pop();
        }
      }
      return { hits: best.map(([doc, its]) => hit(doc, its, asked)), total: matched, counts: tallied.counts() };
    };

    return { plan: WindscreenPlan(index), wanted, add, search, titled, kinds, authorities };
  };
})();
