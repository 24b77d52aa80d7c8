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

    // Whether a word itself is looked for, so that its places count.
    const isPlaced = ({ stem, readings }) => readings.length && readings[0].terms[0] === stem;

    // The files that a plan needs and that are not there yet.
    const wanted = (asked, { topic = [] } = {}) => {
      const names = new Set(topic.filter((id) => count('topic:' + id)).map((id) => 'p' + shardOf('topic:' + id)));
      for (const { stem: its, readings } of asked.empty ? [] : asked.groups) {
        for (const term of readings.flatMap((r) => r.terms)) {
          if (!(term in kindCounts)) names.add('p' + shardOf(term));
        }
        if (asked.groups.length > 1 && isPlaced({ stem: its, readings })) names.add('n' + shardOf(its));
      }
      for (const concept of asked.empty ? [] : asked.exact.filter(count)) names.add('p' + shardOf(concept));
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

    const kindPostings = Object.create(null);
    const ofKind = (term) => {
      const kind = kinds.findIndex(([word]) => 'kind:' + word === term);
      const docs = [];
      kindOf.forEach((its, doc) => its === kind && docs.push(doc));
      return [docs, docs.map(() => KIND)];
    };
    const postingsOf = (term) => (term in kindCounts
      ? (kindPostings[term] ??= ofKind(term)) : postings[shardOf(term)].get(terms.get(term)));

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

    const placesOf = ({ stem }) => [postingsOf(stem)[0], places[shardOf(stem)].get(terms.get(stem))];

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

    // How many results each filter would leave; a filter's own counts are those without it.
    const tally = (concepts) => {
      const kind = new Uint32Array(kinds.length);
      const authority = new Uint32Array(authorities.length + 1);
      const level = new Uint32Array(levels.length);
      const topics = concepts.filter((c) => c.startsWith('topic:') && count(c) && postings[shardOf(c)])
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
