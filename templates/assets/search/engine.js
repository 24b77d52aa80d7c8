// Searches an index that Windscreen wrote, ranking as LuceneQueries.java does. Pure: no page, no network.
var WindscreenEngine = (() => {
  'use strict';
  const { unpack, open } = WindscreenPacked;
  const f = Math.fround;

  return (head) => {
    const index = open(head);
    const { records, shard, starts, kinds, authorities, levels, weights, stems, counts, terms,
      kindOf, authorityOf, levelsOf, kindCounts, count, rarity, shardOf } = index;
    const { K1, KIND, OTHERS, FOUND, ADJACENT, NEAR, LEVEL_NAMED, EXACT, OWN_CONCEPT, GAP } = weights;
    const inverse = f(1 / f(K1));
    const TOPIC = kinds.findIndex(([word]) => word === 'topic');
    const postings = [];
    const places = [];

    // The files that a plan needs and that are not there yet.
    const wanted = (asked, { topic = [] } = {}) => {
      const names = new Set(topic.filter((id) => count('topic:' + id)).map((id) => 'p' + shardOf('topic:' + id)));
      for (const { stem: its, readings } of asked.empty ? [] : asked.groups) {
        for (const term of readings.flatMap((r) => r.terms)) {
          if (!(term in kindCounts)) names.add('p' + shardOf(term));
        }
        if (asked.groups.length > 1 && count(its)) names.add('n' + shardOf(its));
      }
      return [...names].filter((name) => !(name[0] === 'p' ? postings : places)[name.slice(1)]);
    };

    // Takes in a file of postings (p) or of places (n).
    const add = (name, text) => {
      const i = +name.slice(1);
      const [first, second] = text.split('\n').map(unpack);
      const shard = new Map();
      for (let term = starts[i], at = 0; term < (starts[i + 1] || counts.length); term++) {
        const size = counts[term];
        if (name[0] === 'p') {
          let doc = -1;
          const docs = first.slice(at, at + size).map((gap) => (doc += gap + 1));
          shard.set(term, [docs, second.slice(at, at + size)]);
          at += size;
        } else if (term < stems.length) {
          const lines = [];
          for (let n = 0; n < size; n++) {
            let place = 0;
            const end = at + 1 + first[at];
            lines.push(first.slice(at + 1, end).map((gap) => (place += gap)));
            at = end;
          }
          shard.set(term, lines);
        }
      }
      (name[0] === 'p' ? postings : places)[i] = shard;
    };

    const postingsOf = (term) => {
      if (term in kindCounts) {
        const docs = [];
        kindOf.forEach((kind, doc) => 'kind:' + kinds[kind][0] === term && docs.push(doc));
        return [docs, docs.map(() => KIND)];
      }
      return postings[shardOf(term)].get(terms.get(term));
    };

    const sums = new Uint16Array(records);
    const frequenciesOf = (reading) => {
      if (reading.terms.length === 1) return postingsOf(reading.terms[0]);
      const all = [];
      for (const term of reading.terms) {
        const [docs, frequencies] = postingsOf(term);
        for (let i = 0; i < docs.length; i++) {
          if (!sums[docs[i]]) all.push(docs[i]);
          sums[docs[i]] += frequencies[i];
        }
      }
      const summed = all.map((doc) => sums[doc]);
      all.forEach((doc) => (sums[doc] = 0));
      return [all, summed];
    };

    // Adds to each record the group's best reading, a little of its others, and the bonus for being found.
    const top = new Float32Array(records);
    const others = new Float64Array(records);
    const score = (group, total, found) => {
      const touched = [];
      for (const reading of group.readings) {
        const weight = f(f(reading.boost) * f(rarity(reading.count)));
        const [docs, frequencies] = frequenciesOf(reading);
        for (let i = 0; i < docs.length; i++) {
          const doc = docs[i];
          const s = f(weight - f(weight / f(1 + f(frequencies[i] * inverse))));
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

    const placesOf = (stemmed) =>
      count(stemmed) ? [postingsOf(stemmed)[0], places[shardOf(stemmed)].get(terms.get(stemmed))] : [[], []];

    // For words that follow each other in the query: the same in the record, or at least close.
    const pairs = (groups, bonus) => {
      for (let i = 1; i < groups.length; i++) {
        const [left, before] = placesOf(groups[i - 1].stem);
        const [right, after] = placesOf(groups[i].stem);
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

    // Which kinds, authorities and sets of levels a filter lets through.
    const sieve = ({ kind = [], authority = [], level = [], topic = [] }) => ({
      kind: kinds.map(([word]) => !kind.length || kind.includes(word)),
      authority: ['', ...authorities.map(([id]) => id)].map((id) => !authority.length || authority.includes(id)),
      level: levels.map((ids) => !level.length || level.some((id) => ids.includes(id))),
      topic: topic.length && new Set(topic.flatMap((id) => (count('topic:' + id) ? postingsOf('topic:' + id)[0] : []))),
    });

    const holds = (docs, doc) => {
      let low = 0;
      let high = docs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (docs[middle] < doc) low = middle + 1;
        else high = middle;
      }
      return docs[low] === doc;
    };

    // Why a record was found, for each word that is not in it as typed: what the word was read as.
    const reasons = (groups, doc) => groups.flatMap((group) => {
      const found = group.readings.filter((r) => r.terms.some((term) => holds(postingsOf(term)[0], doc)));
      return found.length && !found.some((r) => r.literal) ? [{ word: group.word, concept: found[0].concept }] : [];
    });

    // The topic, term or provision that a concept is.
    const own = (concept) => {
      const [kind] = concept.split(':');
      const [docs, frequencies] = postingsOf(concept);
      return docs.filter((doc, i) => kinds[kindOf[doc]][0] === kind && frequencies[i] === OWN_CONCEPT);
    };
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

    const search = (asked, limit, filters = {}) => {
      const tally = { kind: {}, authority: {}, level: {}, topic: {} };
      const hits = [];
      let matched = 0;
      if (asked.empty) return { hits, total: 0, counts: tally };
      const total = new Float64Array(records);
      const bonus = new Float64Array(records);
      const found = new Uint8Array(records);
      const { groups } = asked;
      groups.forEach((group) => score(group, total, found));
      pairs(groups, bonus);
      asked.exact.filter(count).forEach((c) => own(c).forEach((doc) => (bonus[doc] += f(EXACT))));
      if (asked.levels.length) bonus.forEach((b, doc) => !kindOf[doc] && (bonus[doc] += f(LEVEL_NAMED)));
      const required = groups.length && Math.max(1, Math.floor((groups.length + 1) / 3));
      const ids = (list) => list.map((name) => name.split(':')[1]);
      const named = sieve({ authority: ids(asked.authorities), level: ids(asked.levels) });
      const passes = sieve(filters);
      const topics = asked.concepts.filter((c) => c.startsWith('topic:') && count(c) && postings[shardOf(c)])
        .map((c) => [c.split(':')[1], new Set(postingsOf(c)[0])]);
      const count1 = (name, key) => (tally[name][key] = (tally[name][key] || 0) + 1);
      for (let doc = 0; doc < records; doc++) {
        if (found[doc] < required) continue;
        const kind = kindOf[doc];
        const authority = authorityOf[doc];
        const level = levelsOf[doc];
        // A topic is every authority's.
        if (!(named.authority[authority] || kind === TOPIC) || !named.level[level]) continue;
        const inTopic = !passes.topic || passes.topic.has(doc);
        const ok = [passes.kind[kind], passes.authority[authority], passes.level[level]].map((x) => x && inTopic);
        // A filter's own counts are those without it.
        if (ok[1] && ok[2]) count1('kind', kinds[kind][0]);
        if (ok[0] && ok[2] && authority) count1('authority', authorities[authority - 1][0]);
        if (ok[0] && ok[1]) levels[level].forEach((id) => count1('level', id));
        const all = passes.kind[kind] && passes.authority[authority] && passes.level[level];
        if (all) topics.forEach(([id, docs]) => docs.has(doc) && count1('topic', id));
        if (all && inTopic) {
          const sum = f((groups.length ? f(total[doc]) : 1) + f(bonus[doc]));
          const its = f(sum * f(kinds[kind][2]));
          matched++;
          // Equal ones stay in the records' order.
          let at = hits.length;
          while (at && hits[at - 1][1] < its) at--;
          if (at < limit) {
            hits.splice(at, 0, [doc, its]);
            if (hits.length > limit) hits.pop();
          }
        }
      }
      return {
        total: matched,
        counts: tally,
        hits: hits.map(([doc, its]) => hit(doc, its, asked)),
      };
    };

    return { plan: WindscreenPlan(index), wanted, add, search, titled, kinds, authorities };
  };
})();
