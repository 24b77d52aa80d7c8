// Makes a plan of what a reader typed, as QueryReader.java does, step by step.
var WindscreenPlan = (() => {
  'use strict';
  const { fold, surfaces, stem } = WindscreenWords;
  const LETTERS = 200;
  const WORDS = 16;
  const PHRASE = 8;
  const OWNED = /^(topic|term|law):/;
  const scheme = (concept) => concept.split(':')[0];
  // About a thing, not about where to look.
  const isTopical = (concept) => !/^(kind|same|in|level):/.test(concept);

  return (index) => {
    const { records, authorities, weights, known, isIgnored, stems, terms, meanings, loose, same, count, rarity } = index;
    const { COMMON, KNOWN_SHARE, TELLS, UNKNOWN, MEANT, CORRECTED, PHRASED, COMPLETED_TOO, COMPLETED, CONCEPTS } = weights;
    const { NONE } = WindscreenSpelling;
    const { corrected, completions } = WindscreenSpelling.of(index, PHRASE);
    const knownStems = new Set(stems);

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

    // As phrases stand, and with other small words among theirs or none.
    const asked = (words, lastToo) => {
      const said = words.map(stem);
      const places = words.flatMap((word, i) => (isIgnored.has(word) ? [] : [i]));
      const found = [];
      for (let from = 0, furthest = 0; from < places.length; from++) {
        for (let to = Math.min(places.length, from + PHRASE); to > Math.max(from + 1, furthest); to--) {
          const concepts = loose.get(WindscreenPacked.looseKey(places.slice(from, to).map((i) => said[i]))) || [];
          [...new Set(concepts)].sort().forEach((concept) => found.push({ from: places[from], to: places[to - 1] + 1, concept }));
          if (concepts.length) furthest = to;
        }
      }
      const isPart = (m) => found.some((l) => l.from <= m.from && m.to <= l.to
        && l.to - l.from > m.to - m.from && scheme(l.concept) === scheme(m.concept));
      return [...spoken(said, lastToo).filter((match) => !isPart(match)), ...found];
    };

    const hasCodesOf = (letters) =>
      known.some((word) => word.startsWith(letters) && /^[0-9]{3,}$/.test(word.slice(letters.length)));

    const numbers = (text) => text
      .replace(/(?<![a-z0-9])([a-z]{2,4})[- ]?([0-9]{3,6})(?![a-z0-9])/g,
        (all, letters, digits) => (hasCodesOf(letters) ? letters + digits : all))
      .replace(/\+?[0-9][0-9 ().-]{3,}[0-9]/g, (all) => {
        const digits = all.replace(/[^0-9]/g, '');
        return digits.length < 6 ? all : ' ' + digits + ' ';
      });

    // Words put right, and how the last may end. What was read otherwise is in corrections and guessed.
    const spelt = (typed, open, exact) => {
      const read = { said: [], corrections: [], guessed: new Set(), ends: NONE, lastKnown: true, open };
      typed.forEach((word, i) => {
        const isKnown = isIgnored.has(word) || knownStems.has(stem(word));
        const longer = i === typed.length - 1 && open ? completions(read.said.map(stem), word) : NONE;
        const right = exact || isKnown || longer.all.length ? [] : corrected(word);
        read.said.push(...(right.length ? right : [word]));
        if (right.length) {
          read.corrections.push({ typed: word, read: right.join(' ') });
          right.forEach((r) => read.guessed.add(stem(r)));
        } else {
          read.ends = longer;
          read.lastKnown = isKnown;
        }
      });
      return read;
    };

    // Authorities and levels that the words name, and the places of those words.
    const filters = (matches, said, off) => {
      const named = { in: [], level: [] };
      const used = new Set();
      const take = (filter, concept, from, to) => {
        if (!filter.includes(concept)) filter.push(concept);
        for (let i = from; i < to; i++) used.add(i);
      };
      for (const { from, to, concept } of matches) {
        const filter = named[scheme(concept)];
        if (!filter || off.includes(concept)) continue;
        take(filter, concept, from, to);
        // Levels that follow one: "level 2 and 3", "levels 2-4" as two numbers.
        for (let next = to; filter === named.level; ) {
          const at = next + (isIgnored.has(said[next]) ? 1 : 0);
          if (!terms.has('level:' + said[at])) break;
          take(filter, 'level:' + said[at], next, at + 1);
          next = at + 1;
        }
      }
      return { ...named, in: authorities.length === 1 ? [] : named.in, used };
    };

    // A word by itself, what it may become when typed to its end, and what it means.
    const isCommon = (its) => count(its) * COMMON > records;
    const readings = (itsStem, over, ends, lastKnown) => {
      const meanings = [...new Set(over.map((m) => m.concept))].map((concept) => ({
        terms: scheme(concept) === 'same'
          ? [...new Set(same.get(concept) || [])].filter((s) => s !== itsStem && count(s) && !isCommon(s) && !isCommon(itsStem))
          : [concept].filter(count),
        boost: CONCEPTS[scheme(concept)],
        concept,
      })).filter((reading) => reading.terms.length);
      const phrased = over.some((m) => m.to - m.from > 1 && isTopical(m.concept));
      const literal = count(itsStem) && !(isCommon(itsStem) && meanings.some((m) => isTopical(m.concept)));
      const longer = ends.filter((e) => e !== itsStem && count(e));
      const found = [
        ...(literal ? [{ terms: [itsStem], boost: phrased ? PHRASED : 1, literal: true }] : []),
        ...(longer.length ? [{ terms: longer, boost: lastKnown ? COMPLETED_TOO : COMPLETED, literal: true }] : []),
        ...meanings,
      ];
      found.forEach((reading) => (reading.count = Math.max(...reading.terms.map(count))));
      return found;
    };

    const meant = (group) => group.readings.some((r) => r.concept && isTopical(r.concept));

    const groupsOf = ({ said, ends, lastKnown, open }, matches, used) => {
      const groups = new Map();
      said.forEach((word, i) => {
        const last = i === said.length - 1;
        const skip = isIgnored.has(word) && !(last && ends.all.length && said.length === 1);
        const itsStem = stem(word);
        if (used.has(i) || skip || groups.has(itsStem)) return;
        const over = matches.filter((m) => m.from <= i && i < m.to);
        const read = readings(itsStem, over, last ? ends.all : [], lastKnown);
        // A single letter at the end is a word that has only begun.
        if (read.length || !(last && open && i && word.length === 1)) groups.set(itsStem, { word, stem: itsStem, readings: read });
      });
      // Words that every third record has tell little beside others, unless they are part of what means something.
      const every = [...groups.values()];
      const telling = every.filter((group) => !isCommon(group.stem) || meant(group));
      return telling.some((group) => group.readings.length) ? telling : every;
    };

    // Whether enough of the words is known; what has a meaning counts more, a correction less.
    const isKnown = (groups, guessed) => {
      let share = 0;
      let whole = 0;
      for (const group of groups) {
        const rare = Math.max(-1, ...group.readings.map((r) => rarity(r.count)));
        const weight = rare < 0 ? UNKNOWN : Math.min(rare, TELLS);
        if (rare >= 0) share += weight * (meant(group) ? MEANT : 1) * (guessed.has(group.stem) ? CORRECTED : 1);
        whole += weight;
      }
      return share >= KNOWN_SHARE * whole;
    };

    // What is named by all the words that count, or all but those that filter.
    const exactly = (said, matches, used) => {
      const counts = said.flatMap((word, i) => (used.has(i) || isIgnored.has(word) ? [] : [i]));
      const all = matches.filter((m) => counts.length && OWNED.test(m.concept) && counts.every((i) => m.from <= i && i < m.to));
      return [...new Set(all.map((m) => m.concept))];
    };

    // How: exact leaves spelling as typed; off names filters to leave alone; any takes what little is known.
    return (query, { exact = false, off = [], any = false } = {}) => {
      const text = fold(query.slice(0, LETTERS));
      const all = surfaces(numbers(text));
      const open = /[a-z0-9]$/.test(text) && all.length <= WORDS;
      const read = spelt(all.slice(0, WORDS), open, exact);
      const matches = asked(read.said, read.lastKnown ? read.ends.phrases : read.ends.all);
      const { in: areas, level, used } = filters(matches, read.said, off);
      const groups = groupsOf(read, matches, used);
      return {
        groups, authorities: areas, levels: level, corrections: read.corrections,
        exact: exactly(read.said, matches, used),
        concepts: [...new Set(matches.map((m) => m.concept))],
        empty: !(groups.length || areas.length || level.length) || (!any && !isKnown(groups, read.guessed)),
      };
    };
  };
})();
