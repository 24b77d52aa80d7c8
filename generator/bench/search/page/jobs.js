// What is measured, one job for each fresh browser: ?engine=…&job=…
import { engines } from './engines.js';

const asked = new URLSearchParams(location.search);
const engine = engines[asked.get('engine')];
const MOST = 10;
const json = async (address) => (await fetch(address)).json();
const megabytes = async () => (await performance.measureUserAgentSpecificMemory()).bytes / 2 ** 20;
const opened = async () => {
  await engine.load();
  return engine.open();
};
const find = async (index, query, most) => engine.show(await engine.search(index, query, most), most);

const jobs = {
  // Until the index is ready, and until a first query is answered.
  async load() {
    const start = performance.now();
    const index = await opened();
    const ready = performance.now() - start;
    await find(index, 'neglect', MOST);
    return { ready, first: performance.now() - start };
  },

  // Every sixth query, typed letter by letter, twice. The second round is timed.
  async keys() {
    const queries = (await json('/queries.json')).filter((_, i) => i % 6 === 0).map(({ q }) => q);
    const keys = queries.flatMap((q) => [...q].map((_, i) => q.slice(0, i + 1)));
    const before = await megabytes();
    const index = await opened();
    const searched = [];
    const shown = [];
    let answered = 0;
    for (const round of [1, 2]) {
      for (const key of keys) {
        const start = performance.now();
        const found = await engine.search(index, key, MOST);
        const done = performance.now();
        const list = await engine.show(found, MOST);
        if (round === 2) {
          searched.push(done - start);
          shown.push(performance.now() - start);
          answered += list.length > 0;
        }
      }
    }
    return { searched, shown, answered: answered / keys.length, memory: await megabytes() - before };
  },

  async relevance() {
    const index = await opened();
    const found = [];
    for (const { q } of await json('/queries.json')) found.push(await find(index, q, MOST));
    return found;
  },

  // Which files a fresh reader needs: the code, then for each query those up to its first result and its first ten.
  async files() {
    await engine.load();
    const code = await json('/seen');
    const each = [];
    for (const { q, kind } of await json('/queries.json')) {
      if (kind === 'nothing') continue;
      await json('/seen');
      const index = await engine.open();
      const some = (await find(index, q, 1)).length;
      const one = await json('/seen');
      await find(index, q, MOST);
      const ten = await json('/seen');
      await engine.close?.(index);
      if (some) each.push({ one, ten: [...one, ...ten] });
      // The same for every query.
      if (engine.single && each.length) break;
    }
    return { code, each };
  },
};

const tell = (answer) => fetch('/done', { method: 'POST', body: JSON.stringify(answer) });
fetch('/alive').catch(() => {});
try {
  if (!crossOriginIsolated) throw new Error('The clock is too coarse: the page is not isolated.');
  await tell({ answer: await jobs[asked.get('job')]() });
} catch (fault) {
  await tell({ fault: String(fault) });
}
