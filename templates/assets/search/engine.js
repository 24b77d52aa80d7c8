// Searches an index that Windscreen wrote, ranking as Lucene does. Pure: no page, no network.
// The plan of a query is QueryReader.java's, the scores are those of LuceneQueries.java.
var WindscreenEngine = (() => {
  'use strict';
  const { fold, surfaces, stem } = WindscreenWords;
  const f = Math.fround;
  const LETTERS = 200;
  const WORDS = 16;
  const PHRASE = 8;

  const unpack = (text) => {
    const out = [];
    for (let i = 0; i < text.length; ) {
      let value = 0;
      let unit = 1;
      for (;;) {
        const c = text.charCodeAt(i++);
        const digit = c - (c > 92 ? 36 : 35);
        if (digit < 61) {
          out.push(value + digit * unit);
          break;
        }
        value += (digit - 61) * unit;
        unit *= 30;
      }
    }
    return out;
  };

  const unfront = (text) => {
    let before = '';
    return (text.match(/[A-Z][a-z0-9]*/g) || []).map(
      (word) => (before = before.slice(0, word.charCodeAt(0) - 65) + word.slice(1)));
  };

  // The letters of a word as bits. An edit changes two of them at most: enough to pass most words over.
  const letters = (word) => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
  const differing = (a, b) => {
    let count = 0;
    for (let bits = a ^ b; bits; bits &= bits - 1) count++;
    return count;
  };

  // Whether two words are at most that many edits apart, a swap of neighbours being one.
  const within = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return false;
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let edits = Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          edits = Math.min(edits, last[j - 2] + 1);
        }
        next[j] = edits;
        if (edits < least) least = edits;
      }
      // A swap reaches back two rows, and costs one.
      if (least > most + 1) return false;
      last = row;
      row = next;
    }
    return row[b.length] <= most;
  };

  return (head) => {
    const [facts, ignoredLine, words, counted, runs, ...phrases] = head.split('\n');
    const { records, shard, starts, kinds, authorities, levels, weights } = JSON.parse(facts);
    const [K1, KIND, OTHERS, FOUND, ADJACENT, NEAR, LEVEL, GAP, COMMON, SHARE, TOO, COMPLETED, MOST, CONCEPTS] = weights;
    const inverse = f(1 / f(K1));
    const ignored = ignoredLine.split(' ');
    const isIgnored = new Set(ignored);
    const known = unfront(words);
    const dictionary = new Set(known);
    const stemOf = new Map(known.map((word) => [word, stem(word)]));
    const knownStems = new Set(stemOf.values());
    const stems = [...knownStems].sort();
    const counts = unpack(counted);
    // What can be looked up: a stem by itself, a concept by its name with its colon.
    const terms = new Map(stems.map((term, i) => [term, i]));
    const numbered = [...known, ...ignored].map((word) => stemOf.get(word) || stem(word));
    const meanings = new Map();
    const same = new Map();
    for (const line of phrases) {
      const at = line.indexOf('=');
      const concept = line.slice(0, at);
      const packed = unpack(line.slice(at + 1));
      terms.set(concept, terms.size);
      for (let i = 0; i < packed.length; i += packed[i] + 1) {
        const key = packed.slice(i + 1, i + 1 + packed[i]).map((n) => numbered[n]).join(' ');
        if (packed[i] === 1 && concept.startsWith('same:')) same.set(concept, [...(same.get(concept) || []), key]);
        meanings.set(key, [...(meanings.get(key) || []), concept]);
      }
    }
    const kindOf = new Uint8Array(records);
    const authorityOf = new Uint16Array(records);
    const levelsOf = new Uint16Array(records);
    const kindCounts = {};
    const [runKind, runStep, runLevels, runLength] = runs.split(' ').map(unpack);
    runLength.reduce(([at, authority], length, i) => {
      const its = runStep[i] && authority + runStep[i] - 1;
      kindOf.fill(runKind[i], at, at + length);
      authorityOf.fill(its, at, at + length);
      levelsOf.fill(runLevels[i], at, at + length);
      const kind = 'kind:' + kinds[runKind[i]][0];
      kindCounts[kind] = (kindCounts[kind] || 0) + length;
      return [at + length, its || authority];
    }, [0, 0]);
    const postings = [];
    const places = [];

    const count = (term) => counts[terms.get(term)] || kindCounts[term] || 0;
    const rarity = (n) => Math.log(1 + (records - n + 0.5) / (n + 0.5));
    const common = (word) => (isIgnored.has(word) ? Infinity : count(stemOf.get(word)));
    const best = (among, by = () => 0) =>
      among.sort((a, b) => by(b) - by(a) || common(b) - common(a) || (a < b ? -1 : 1));
    const shared = (a, b) => {
      let same = 0;
      while (same < a.length && a[same] === b[same]) same++;
      return same;
    };
    const shardOf = (term) => {
      let i = 0;
      while (i + 1 < starts.length && starts[i + 1] <= terms.get(term)) i++;
      return i;
    };

    // --- from what was typed to a plan ---

    const spellable = [...known, ...ignored].filter((word) => /^[a-z]{3,}$/.test(word)).map((word) => [word, letters(word)]);

    const nearest = (word, edits) =>
      best(spellable.filter(([w, its]) => (edits === 1 || w[0] === word[0])
        && differing(letters(word), its) <= 2 * edits && within(word, w, edits)).map(([w]) => w),
      // Far from what was typed, the word that starts more like it.
      (w) => (edits === 1 ? 0 : shared(w, word)))[0];

    const corrected = (word) => {
      if (word.length < 4 || /[0-9]/.test(word)) return [];
      const near = nearest(word, 1);
      if (near) return [near];
      for (let i = 3; i <= word.length - 3; i++) {
        const parts = [word.slice(0, i), word.slice(i)];
        if (parts.every((part) => dictionary.has(part))) return parts;
      }
      const far = word.length > 5 && nearest(word, 2);
      return far ? [far] : [];
    };

    const from = (start) => {
      let low = 0;
      let high = known.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (known[middle] < start) low = middle + 1;
        else high = middle;
      }
      return low;
    };

    const completions = (start) => [...new Set(
      best(known.slice(from(start), from(start + '\uffff')).filter((word) => word !== start)).slice(0, MOST).map((word) => stemOf.get(word)))];

    const spoken = (said, lastToo) => {
      const found = [];
      for (let from = 0, furthest = 0; from < said.length; from++) {
        for (let to = Math.min(said.length, from + PHRASE); to > Math.max(from, furthest); to--) {
          const before = said.slice(from, to - 1).join(' ') + (to - 1 > from ? ' ' : '');
          const ends = to === said.length ? [said[to - 1], ...lastToo] : [said[to - 1]];
          const concepts = new Set(ends.flatMap((end) => meanings.get(before + end) || []));
          if (concepts.size) {
            [...concepts].sort().forEach((concept) => found.push({ from, to, concept }));
            furthest = to;
          }
        }
      }
      return found;
    };

    const hasCodesOf = (letters) =>
      known.some((word) => word.startsWith(letters) && /^[0-9]{3,}$/.test(word.slice(letters.length)));

    const numbers = (text) => text
      .replace(/(?<![a-z0-9])([a-z]{2,4})[- ]?([0-9]{3,6})(?![a-z0-9])/g,
        (all, letters, digits) => (hasCodesOf(letters) ? letters + digits : all))
      .replace(/\+?[0-9][0-9 ().-]{3,}[0-9]/g, (all) => {
        const digits = all.replace(/[^0-9]/g, '');
        if (digits.length < 6) return all;
        return ' ' + (all.startsWith('+44') ? ('0' + digits.slice(2)).replace(/^00/, '0') : digits) + ' ';
      });

    // How: exact leaves spelling as typed; off names filters to leave alone; any takes what little is known.
    const plan = (query, { exact = false, off = [], any = false } = {}) => {
      const text = fold(query.slice(0, LETTERS));
      const all = surfaces(numbers(text));
      const typed = all.slice(0, WORDS);
      const open = /[a-z0-9]$/.test(text) && all.length <= WORDS;
      const corrections = [];
      let ends = [];
      let lastKnown = true;
      const said = typed.flatMap((word, i) => {
        const last = i === typed.length - 1 && open && word.length > 1;
        const isKnown = isIgnored.has(word) || knownStems.has(stem(word));
        const longer = last ? completions(word) : [];
        const right = exact || isKnown || longer.length ? [] : corrected(word);
        if (last && !right.length) {
          ends = longer;
          lastKnown = isKnown;
        }
        if (!right.length) return [word];
        corrections.push({ typed: word, read: right.join(' ') });
        return right;
      });
      const matches = spoken(said.map(stem), lastKnown ? [] : ends);
      const named = { in: [], level: [] };
      const used = new Set();
      for (const { from, to, concept } of matches) {
        const filter = named[concept.split(':')[0]];
        if (filter && !off.includes(concept)) {
          if (!filter.includes(concept)) filter.push(concept);
          for (let i = from; i < to; i++) used.add(i);
        }
      }
      if (authorities.length === 1) named.in = [];
      const groups = new Map();
      said.forEach((word, i) => {
        const last = i === said.length - 1;
        const skip = isIgnored.has(word) && !(last && ends.length && said.length === 1);
        const itsStem = stem(word);
        if (used.has(i) || skip || groups.has(itsStem)) return;
        const readings = [];
        if (count(itsStem)) readings.push({ terms: [itsStem], boost: 1, literal: true });
        const longer = last ? ends.filter((e) => e !== itsStem && count(e)) : [];
        if (longer.length) readings.push({ terms: longer, boost: lastKnown ? TOO : COMPLETED, literal: true });
        const means = matches.filter((m) => m.from <= i && i < m.to && !used.has(i)).map((m) => m.concept);
        for (const concept of new Set(means)) {
          const boost = CONCEPTS[concept.split(':')[0]];
          const words = [...new Set(same.get(concept) || [])].filter((s) => s !== itsStem && count(s));
          if (words.length) readings.push({ terms: words, boost, concept });
          else if (count(concept)) readings.push({ terms: [concept], boost, concept });
        }
        groups.set(itsStem, { word, stem: itsStem, readings });
      });
      // Words that every fourth record has tell little beside others.
      const every = [...groups.values()];
      const telling = every.filter((group) => count(group.stem) * COMMON <= records);
      const list = telling.some((group) => group.readings.length) ? telling : every;
      let share = 0;
      let whole = 0;
      for (const group of list) {
        group.readings.forEach((r) => (r.count = Math.max(...r.terms.map(count))));
        const weight = Math.max(-1, ...group.readings.map((r) => rarity(r.count)));
        share += Math.max(0, weight);
        whole += weight < 0 ? rarity(0) : weight;
      }
      return {
        groups: list, authorities: named.in, levels: named.level, corrections,
        concepts: [...new Set(matches.map((m) => m.concept))],
        empty: !(list.length || named.in.length || named.level.length) || (!any && share < SHARE * whole),
      };
    };

    // --- from a plan to results ---

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

    const hit = (doc, its, groups) => ({
      doc,
      score: its,
      kind: kinds[kindOf[doc]][0],
      authority: authorityOf[doc] && authorities[authorityOf[doc] - 1][0],
      levels: levels[levelsOf[doc]],
      reasons: reasons(groups, doc),
      file: 'r' + Math.floor(doc / shard),
      line: doc % shard,
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
      if (asked.levels.length) bonus.forEach((b, doc) => !kindOf[doc] && (bonus[doc] += f(LEVEL)));
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
        if (!named.authority[authority] || !named.level[level]) continue;
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
        hits: hits.map(([doc, its]) => hit(doc, its, groups)),
      };
    };

    return { plan, wanted, add, search, kinds, authorities, terms, known };
  };
})();
