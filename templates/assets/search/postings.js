// The files of an index that say which records have a term (p0, p1, …) and where in them (n0, n1, …).
var WindscreenPostings = (() => {
  'use strict';
  const { unpack } = WindscreenPacked;

  return (index) => {
    const { records, starts, kinds, weights, stems, counts, terms, kindOf, kindCounts, count, shardOf } = index;
    const { KIND, OWN_CONCEPT } = weights;
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

    // Every record of a kind stands in the head already.
    const kindPostings = Object.create(null);
    const ofKind = (term) => {
      const kind = kinds.findIndex(([word]) => 'kind:' + word === term);
      const docs = [];
      kindOf.forEach((its, doc) => its === kind && docs.push(doc));
      return [docs, docs.map(() => KIND)];
    };
    const postingsOf = (term) => (term in kindCounts
      ? (kindPostings[term] ??= ofKind(term)) : postings[shardOf(term)].get(terms.get(term)));

    // The records that have any of a reading's terms, and how often.
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

    const placesOf = ({ stem }) => [postingsOf(stem)[0], places[shardOf(stem)].get(terms.get(stem))];

    // Whether a record is among them, which are sorted.
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

    // The topic, term or provision that a concept is.
    const own = (concept) => {
      const [kind] = concept.split(':');
      const [docs, frequencies] = postingsOf(concept);
      return docs.filter((doc, i) => kinds[kindOf[doc]][0] === kind && frequencies[i] === OWN_CONCEPT);
    };

    const isAtHand = (term) => count(term) && postings[shardOf(term)];

    return { wanted, add, isPlaced, isAtHand, postingsOf, frequenciesOf, placesOf, holds, own };
  };
})();
