// Takes text apart into words and stems, exactly as Words.java and Lucene's Porter stemmer do.
var WindscreenWords = (() => {
  'use strict';

  // What readers do not type: letters that are no accented a to z, apostrophes and dashes of any
  // kind, characters that show nothing.
  const LETTERS = {
    ß: 'ss', æ: 'ae', ð: 'd', ø: 'o', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'ng', œ: 'oe', ŧ: 't',
  };

  const fold = (text) => text
    .replace(/[`\u00b4\u02b9-\u02bd\u2018-\u201b\u2032\u2035\uff07\uff40]/g, "'")
    .normalize('NFKD')
    .replace(/[\ufe0e\ufe0f\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/[ßæðøþđħıłŋœŧ]/g, (letter) => LETTERS[letter]);

  const surfaces = (text) =>
    (fold(text).match(/[a-z0-9]+(?:'[a-z0-9]+)*/g) || [])
      .map((word) => word.replace(/'s$/, '').replace(/'/g, ''))
      .filter((word) => word.length <= 40);

  // M. F. Porter, "An algorithm for suffix stripping", 1980, with the two changes that its author made.
  const C = '[^aeiou][^aeiouy]*';
  const V = '[aeiouy][aeiou]*';
  const M0 = new RegExp('^(' + C + ')?' + V + C);
  const M1 = new RegExp('^(' + C + ')?' + V + C + '(' + V + ')?$');
  const M2 = new RegExp('^(' + C + ')?' + V + C + V + C);
  const VOWEL = new RegExp('^(' + C + ')?[aeiouy]');
  const SHORT = new RegExp('^' + C + '[aeiouy][^aeiouwxy]$');
  const pairs = (text) => text.split(' ').map((pair) => pair.split('-'));
  const STEP2 = pairs('ational-ate tional-tion enci-ence anci-ance izer-ize bli-ble alli-al entli-ent '
    + 'eli-e ousli-ous ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous '
    + 'aliti-al iviti-ive biliti-ble logi-log');
  const STEP3 = pairs('icate-ic ative- alize-al iciti-ic ical-ic ful- ness-');
  const STEP4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

  const swap = (word, list) => {
    const pair = list.find(([end]) => word.endsWith(end));
    const start = pair && word.slice(0, -pair[0].length);
    return pair && M0.test(start) ? start + pair[1] : word;
  };

  const step1 = (word) => {
    if (word.endsWith('s')) word = word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
    if (word.endsWith('eed')) return M0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
    const start = word.replace(/(ed|ing)$/, '');
    if (start === word || !VOWEL.test(start)) return word;
    if (/(at|bl|iz)$/.test(start)) return start + 'e';
    if (/([^aeiouylsz])\1$|[^aeiouy]yy$/.test(start)) return start.slice(0, -1);
    return M1.test(start) && SHORT.test(start) ? start + 'e' : start;
  };

  const step4 = (word) => {
    const end = STEP4.filter((e) => word.endsWith(e)).sort((a, b) => b.length - a.length)[0];
    const start = end && word.slice(0, -end.length);
    return end && M2.test(start) && (end !== 'ion' || /[st]$/.test(start)) ? start : word;
  };

  const step5 = (word) => {
    const start = word.slice(0, -1);
    if (word.endsWith('e') && (M2.test(start) || (M1.test(start) && !SHORT.test(start)))) word = start;
    return word.endsWith('ll') && M2.test(word) ? word.slice(0, -1) : word;
  };

  const stem = (word) => {
    if (word.length < 3 || /[0-9]/.test(word)) return word;
    // A y that starts a word is a consonant.
    let now = step1(word[0] === 'y' ? 'Y' + word.slice(1) : word);
    if (now.endsWith('y') && VOWEL.test(now.slice(0, -1))) now = now.slice(0, -1) + 'i';
    now = swap(swap(now, STEP2), STEP3);
    return step5(step4(now)).toLowerCase();
  };

  return { fold, surfaces, stem };
})();
