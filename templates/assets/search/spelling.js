// Corrects and completes words by those of the index, as Spelling.java does.
var WindscreenSpelling = (() => {
  'use strict';
  const NONE = { all: [], phrases: [] };

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

  const shared = (a, b) => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    return same;
  };

  const of = ({ known, ignored, stemOf, meanings, count, weights }, phrase) => {
    const { COMPLETIONS } = weights;
    const commonness = new Map([...known.map((word) => [word, count(stemOf.get(word))]), ...ignored.map((word) => [word, Infinity])]);
    const common = (word) => commonness.get(word);
    const best = (among, by = () => 0) =>
      among.sort((a, b) => by(b) - by(a) || common(b) - common(a) || (a < b ? -1 : 1));
    const spellable = [...known, ...ignored].filter((word) => /^[a-z]{3,}$/.test(word)).map((word) => [word, letters(word)]);

    const nearest = (word, edits) => best(spellable.filter(([w, its]) =>
      w[0] === word[0] && (word.length > 4 || w.at(-1) === word[3])
      && differing(letters(word), its) <= 2 * edits && within(word, w, edits)).map(([w]) => w),
    // Far from what was typed, the word that starts more like it.
    (w) => (edits === 1 ? 0 : shared(w, word)))[0];

    const corrected = (word) => {
      if (word.length < 4 || /[0-9]/.test(word)) return [];
      const near = nearest(word, 1);
      if (near) return [near];
      for (let i = 3; i <= word.length - 3; i++) {
        const parts = [word.slice(0, i), word.slice(i)];
        if (parts.every((part) => stemOf.has(part))) return parts;
      }
      const far = word.length > 7 && nearest(word, 2);
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

    // How a word may end: what ends a known phrase first, then the commonest.
    const completions = (before, start) => {
      const endsPhrase = (word) => {
        let said = stemOf.get(word);
        return before.slice(1 - phrase).reverse().some((b) => meanings.has((said = b + ' ' + said)));
      };
      const longer = best(known.slice(from(start), from(start + '\uffff')).filter((word) => word !== start));
      const ends = longer.filter(endsPhrase);
      const others = start.length > 1 ? longer.filter((word) => !ends.includes(word)) : [];
      const stemsOf = (list) => [...new Set(list.map((word) => stemOf.get(word)))];
      return { all: stemsOf([...ends, ...others].slice(0, COMPLETIONS)), phrases: stemsOf(ends) };
    };

    return { corrected, completions };
  };

  return { NONE, of };
})();
