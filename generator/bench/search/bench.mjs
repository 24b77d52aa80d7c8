// node bench.mjs FOLDER_OF_EXPORT [relevance]: our search and its peers side by side, in Chromium. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { at, indexFiles, isCode, size } from './bytes.mjs';
import { modules, write } from './peers.mjs';
import { serve } from './browser.mjs';

const [, , given, ...wishes] = process.argv;
const folder = path.resolve(given);
const wish = (name, otherwise) => wishes.find((w) => w.startsWith(name + '='))?.slice(name.length + 1) ?? otherwise;
const names = wish('engines', 'windscreen,pagefind,minisearch,lunr,lunr-fuzzy,flexsearch').split(',');
const passes = +wish('passes', 3);
const loads = +wish('loads', 5);
const queries = JSON.parse(fs.readFileSync(path.join(folder, 'queries.json')));

const { out, records } = await write(folder);
const { visit, close } = await serve({
  '/page/': path.join(import.meta.dirname, 'page/'),
  '/search/': path.join(import.meta.dirname, '../../../templates/assets/search/'),
  '/npm/': modules + '/',
  '/peers/': out + '/',
  '/ours/': folder + '/',
  '/queries.json': path.join(folder, 'queries.json'),
});
const each = async (job) => {
  const rows = {};
  for (const name of names) rows[name] = await job(name);
  return rows;
};
const kB = (bytes) => +(bytes / 1000).toFixed(bytes < 1e6 ? 1 : 0);
const short = (number) => +number.toPrecision(3);
const median = (numbers) => at(numbers, 0.5);

const bytes = async (name) => {
  const files = await visit(name, 'files');
  if (!files) return {};
  const isOurs = (file) => files.code.includes(file) || isCode(file);
  // Pagefind loads its code as it opens its index.
  const code = size([...new Set([...files.code, ...files.each[0].one.filter(isCode)])]);
  const data = (list) => size(list.filter((file) => !isOurs(file)));
  const ones = files.each.map(({ one }) => data(one));
  const tens = files.each.map(({ ten }) => data(ten).brotli);
  const all = size(indexFiles(name, folder));
  const brotli = ones.map((one) => one.brotli);
  return {
    'code raw': kB(code.raw), 'code br': kB(code.brotli),
    'first raw': kB(median(ones.map((one) => one.raw))),
    'first br p50': kB(median(brotli)), 'p90': kB(at(brotli, 0.9)), 'max': kB(Math.max(...brotli)),
    'code+first br': kB(code.brotli + median(brotli)),
    'ten br p50': kB(median(tens)), 'ten max': kB(Math.max(...tens)),
    'all raw': kB(all.raw), 'all br': kB(all.brotli),
  };
};

// One run after the other through all engines, so that a slow spell of the machine meets all alike.
const runs = async (job, times) => {
  const lists = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    for (const name of names) {
      const answer = await visit(name, job);
      if (answer) lists[name].push(answer);
    }
  }
  return lists;
};
// A keystroke's time is the median of its times in all runs, as other work on the machine interrupts now this one, now that.
const keystrokes = (list, which, share) => (list.length ? short(at(list[0][which].map((_, i) => median(list.map((run) => run[which][i]))), share)) : NaN);
const middle = (list, of) => (list.length ? short(median(list.map(of))) : NaN);

const gain = (grades) => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
const relevance = async (name) => {
  const found = await visit(name, 'relevance');
  const scores = queries.flatMap(({ grades }, i) => {
    const ideal = Object.values(grades).sort((a, b) => b - a).slice(0, 10);
    if (!ideal.length) return [];
    const got = found[i].map((id) => grades[id] || 0);
    const best = got.indexOf(ideal[0]);
    const any = got.findIndex((grade) => grade > 0);
    return [[gain(got) / gain(ideal), any < 0 ? 0 : 1 / (any + 1), +(best === 0), +(best >= 0 && best < 3), +(any < 0)]];
  });
  const mean = (i) => +(scores.reduce((sum, score) => sum + score[i], 0) / scores.length).toFixed(3);
  return { queries: scores.length, 'nDCG@10': mean(0), 'MRR': mean(1), 'best first': mean(2), 'best in three': mean(3), 'nothing of use': mean(4) };
};

console.log(`${records} records`);
console.table(await each(bytes));
const loaded = await runs('load', loads);
const typed = await runs('keys', passes);
console.table(await each((name) => {
  const [load, keys] = [loaded[name], typed[name]];
  return {
    'ready ms': middle(load, (run) => run.ready), 'first answer ms': middle(load, (run) => run.first),
    'memory MB': middle(keys, (run) => run.memory),
    'search p50 ms': keystrokes(keys, 'searched', 0.5), 'search p95': keystrokes(keys, 'searched', 0.95),
    'keys answered': middle(keys, (run) => run.answered),
    'shown p50 ms': keystrokes(keys, 'shown', 0.5), 'shown p95': keystrokes(keys, 'shown', 0.95),
  };
}));
if (wishes.includes('relevance')) console.table(await each(relevance));
close();
