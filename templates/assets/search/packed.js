// Reads what a browser must have first: dictionary, phrases, and who is what. FORMAT.md tells the layout.
var WindscreenPacked = (() => {
  'use strict';
  const { stem } = WindscreenWords;
  // What may be said with small words between: keys of the words that count, two of them in either order.
  const LOOSE = /^(topic|role|action|pathway|kind):/;
  const looseKey = (stems) => (stems.length === 2 ? [...stems].sort() : stems).join(' ');
  const push = (map, key, value) => map.set(key, [...(map.get(key) || []), value]);

  const digitAt = (text, i) => text.charCodeAt(i) - (text[i] > '\\' ? 36 : 35);

  const unpack = (text) => {
    const out = [];
    for (let i = 0; i < text.length; ) {
      let value = 0;
      let unit = 1;
      for (;;) {
        const digit = digitAt(text, i++);
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

  // Phrases by their stems: as they stand, loosely, and the single words that mean the same.
  const read = (lines, wordAt, width, isIgnored) => {
    const meanings = new Map();
    const loose = new Map();
    const same = new Map();
    const take = (concept, phrase) => {
      const key = phrase.map(([, its]) => its).join(' ');
      push(meanings, key, concept);
      if (phrase.length === 1 && concept.startsWith('same:')) push(same, concept, key);
      const telling = phrase.filter(([word]) => !isIgnored.has(word)).map(([, its]) => its);
      if (telling.length > 1 && LOOSE.test(concept)) push(loose, looseKey(telling), concept);
    };
    for (const [concept, packed] of lines) {
      // Phrases of one word, then of two, and so on.
      packed.split(' ').forEach((run, more) => {
        const step = (more + 1) * width;
        for (let i = 0; i < run.length; i += step) {
          take(concept, Array.from({ length: more + 1 }, (_, n) => wordAt(run, i + n * width)));
        }
      });
    }
    return { meanings, loose, same };
  };

  // What each record is, from runs of like ones.
  const spread = (runs, records, kinds) => {
    const kindOf = new Uint8Array(records);
    const authorityOf = new Uint16Array(records);
    const levelsOf = new Uint16Array(records);
    const kindCounts = Object.create(null); // no words of its own, such as constructor
    const [kind, step, levels, length] = runs.split(' ').map(unpack);
    let at = 0;
    let authority = 0;
    length.forEach((many, i) => {
      const its = step[i] && authority + step[i] - 1;
      kindOf.fill(kind[i], at, at + many);
      authorityOf.fill(its, at, at + many);
      levelsOf.fill(levels[i], at, at + many);
      const name = 'kind:' + kinds[kind[i]][0];
      kindCounts[name] = (kindCounts[name] || 0) + many;
      at += many;
      authority = its || authority;
    });
    return { kindOf, authorityOf, levelsOf, kindCounts };
  };

  const open = (head) => {
    const [facts, ignoredLine, words, counted, runs, ...lines] = head.split('\n');
    const { records, starts, kinds, width, ...others } = JSON.parse(facts);
    const ignored = ignoredLine.split(' ');
    const isIgnored = new Set(ignored);
    const known = unfront(words);
    const stemOf = new Map(known.map((word) => [word, stem(word)]));
    const stems = [...new Set(stemOf.values())].sort();
    const counts = unpack(counted);
    const phrases = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    // What can be looked up: a stem by itself, a concept by its name with its colon.
    const terms = new Map([...stems, ...phrases.map(([concept]) => concept)].map((term, i) => [term, i]));
    const numbered = [...known, ...ignored].map((word) => [word, stemOf.get(word) || stem(word)]);
    const wordAt = (run, at) => {
      let number = 0;
      for (let i = 0; i < width; i++) number = number * 91 + digitAt(run, at + i);
      return numbered[number];
    };
    const who = spread(runs, records, kinds);
    const count = (term) => counts[terms.get(term)] || who.kindCounts[term] || 0;
    const rarity = (n) => Math.log(1 + (records - n + 0.5) / (n + 0.5));
    // The postings file that has a term.
    const shardOf = (term) => {
      let i = 0;
      while (i + 1 < starts.length && starts[i + 1] <= terms.get(term)) i++;
      return i;
    };
    return {
      ...others, ...who, ...read(phrases, wordAt, width, isIgnored),
      records, starts, kinds, ignored, isIgnored, known, stemOf, stems, counts, terms, count, rarity, shardOf,
    };
  };

  return { unpack, looseKey, open };
})();
