// node --expose-gc bench.mjs FOLDER_OF_EXPORT [relevance]: our search and its peers side by side. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , folder, relevance] = process.argv;
const peers = createRequire(path.join(process.env.BENCH_WORK, 'x.js'));
const assets = path.join(import.meta.dirname, '../../../templates/assets/search');
const records = fs.readFileSync(path.join(folder, 'records.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const queries = JSON.parse(fs.readFileSync(path.join(folder, 'queries.json')));
const brotli = (data) => zlib.brotliCompressSync(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: data.length > 3e7 ? 9 : 11 } }).length;
const kb = (n) => +(n / 1000).toFixed(1);
const heap = () => { globalThis.gc?.(); return process.memoryUsage().heapUsed / 2 ** 20; };
const at = (list, p) => +[...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))].toFixed(2);

const one = (text, save, load, search) => ({ save, first: () => [text()], load, search });
const engines = {
  async windscreen() {
    for (const f of ['words', 'engine']) vm.runInThisContext(fs.readFileSync(`${assets}/${f}.js`, 'utf8'));
    const texts = new Map();
    globalThis.windscreenIndex = (version, build, name, sum, text) => texts.set(name, text);
    const raw = (name) => fs.readFileSync(path.join(folder, name + '.js'));
    const get = (name) => { if (!texts.has(name)) vm.runInThisContext(raw(name).toString()); return texts.get(name); };
    const open = () => globalThis.WindscreenEngine(get('index'));
    const search = (e, q) => { const asked = e.plan(q); for (const n of e.wanted(asked)) e.add(n, get(n)); return e.search(asked, 10).hits; };
    return {
      total: () => fs.readdirSync(folder).filter((f) => /^(index|[pnr]\d+)\.js$/.test(f)).map((f) => fs.readFileSync(path.join(folder, f))),
      load: open,
      search: (e, q) => search(e, q).map((h) => h.doc),
      // The engine, what the query needs, and the records of its first page.
      first: (q) => { const e = open(); const w = e.wanted(e.plan(q)); return [...['words', 'engine'].map((f) => fs.readFileSync(`${assets}/${f}.js`)), ...['index', ...w, ...new Set(search(e, q).map((h) => h.file))].map(raw)]; },
    };
  },
  async minisearch() {
    const { default: MiniSearch } = await import(pathToFileURL(peers.resolve('minisearch')).href.replace('/cjs/index.cjs', '/es/index.js'));
    const options = { fields: ['title', 'text'], storeFields: ['title'], searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 } };
    const m = new MiniSearch(options);
    m.addAll(records);
    const text = JSON.stringify(m);
    return { total: () => [Buffer.from(text)], first: () => [Buffer.from(text)], load: () => MiniSearch.loadJSON(text, options), search: (s, q) => s.search(q).slice(0, 10).map((x) => x.id) };
  },
  async lunr() {
    const lunr = peers('lunr');
    const text = JSON.stringify(lunr(function build() { this.ref('id'); this.field('title', { boost: 2 }); this.field('text'); for (const r of records) this.add(r); }));
    return { total: () => [Buffer.from(text)], first: () => [Buffer.from(text)], load: () => lunr.Index.load(JSON.parse(text)), search: (s, q) => { try { return s.search(q.replace(/[-+~^:*]/g, ' ')).slice(0, 10).map((x) => +x.ref); } catch { return []; } } };
  },
  async flexsearch() {
    const F = peers('flexsearch');
    const make = () => new F.Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
    const d = make();
    records.forEach((r) => d.add(r));
    const parts = {};
    d.export((k, v) => { if (v !== undefined) parts[k] = v; });
    const text = JSON.stringify(parts);
    return { total: () => [Buffer.from(text)], first: () => [Buffer.from(text)], load: () => { const s = make(); for (const k of Object.keys(parts)) s.import(k, parts[k]); return s; }, search: (s, q) => [...new Set(s.search(q, { limit: 10, suggest: true }).flatMap((f) => f.result))].slice(0, 10) };
  },
  async pagefind() {
    const out = path.join(folder, 'pagefind');
    const { createIndex, close } = await import(pathToFileURL(path.join(process.env.BENCH_WORK, 'node_modules/pagefind/lib/index.js')).href);
    if (!fs.existsSync(out)) {
      const { index } = await createIndex({ forceLanguage: 'en' });
      const esc = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      for (const r of records) await index.addHTMLFile({ url: `/${r.id}/`, content: `<html lang="en"><body><h1>${esc(r.title)}</h1><p>${esc(r.text)}</p></body></html>` });
      await index.writeFiles({ outputPath: out });
      await close();
    }
    const log = [];
    Object.assign(globalThis, { window: globalThis, location: { origin: 'http://local', href: 'http://local/' }, document: { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null } });
    globalThis.fetch = async (u) => { const p = String(u.url || u).replace(/^(http:\/\/local|file:\/\/)/, '').replace(/\?.*$/, ''); const b = fs.readFileSync(p.startsWith(out) ? p : path.join(out, p.replace(/^.*pagefind\//, ''))); log.push(b); return new Response(b); };
    const open = async () => { const m = await import(`${pathToFileURL(path.join(out, 'pagefind.js')).href}?v=${Math.random()}`); await m.options({ basePath: `${out}/`, baseUrl: '/' }); await m.init(); return m; };
    const search = async (m, q) => Promise.all((await m.search(q)).results.slice(0, 10).map(async (x) => +(await x.data()).raw_url.replace(/\//g, '')));
    const files = (d) => fs.readdirSync(d, { withFileTypes: true }).flatMap((f) => (f.isDirectory() ? files(path.join(d, f.name)) : [path.join(d, f.name)]));
    return { packed: true, total: () => files(out).filter((f) => /pf_|pagefind\.js$|wasm/.test(f)).map((f) => fs.readFileSync(f)), load: open, search, first: async (q) => { log.length = 0; await search(await open(), q); return [fs.readFileSync(path.join(out, 'pagefind.js')), ...log]; } };
  },
};

const gain = (grades) => grades.slice(0, 10).reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);
const rows = [];
for (const [name, make] of Object.entries(engines)) {
  const engine = await make();
  const size = (list) => kb(list.reduce((sum, b) => sum + (engine.packed ? b.length : brotli(b)), 0));
  const before = heap();
  let t = performance.now();
  const state = await engine.load();
  const load = performance.now() - t;
  const asked = queries.filter((q) => Object.keys(q.grades).length || relevance !== 'relevance');
  const timed = [];
  const keys = asked.filter((q, i) => i % 6 === 0).flatMap(({ q }) => [...q].map((_, i) => q.slice(0, i + 1)).slice(1));
  for (let round = 0; round < 2; round++) {
    for (const key of keys) { t = performance.now(); await engine.search(state, key); if (round) timed.push(performance.now() - t); }
  }
  const scores = [];
  if (relevance === 'relevance') {
    for (const { q, grades } of asked) {
      const got = (await engine.search(state, q)).map((id) => grades[id] || 0);
      const ideal = Object.values(grades).sort((a, b) => b - a);
      scores.push([gain(got) / gain(ideal), got[0] === ideal[0] ? 1 : 0, got.slice(0, 3).includes(ideal[0]) ? 1 : 0]);
    }
  }
  const mean = (i) => +(scores.reduce((sum, s) => sum + s[i], 0) / scores.length).toFixed(3);
  const firsts = [];
  for (const q of ['neglect', 'brother hitting', 'domestic abuse', 'who do I call at night', 'truan']) firsts.push(size(await engine.first(q)));
  rows.push({ name, 'first result KB': at(firsts, 0.5), 'total KB': size(engine.total()), 'load ms': Math.round(load), 'heap MB': Math.round(heap() - before), 'key p50 ms': at(timed, 0.5), 'key p95 ms': at(timed, 0.95), ...(scores.length ? { 'nDCG@10': mean(0), 'first': mean(1), 'three': mean(2) } : {}) });
}
console.log(`${records.length} records`);
console.table(rows);
