// Our search and its peers behind one face, as a page uses them:
// load the code, open the index, search, and show: the first results' records, as far as the engine has them.
const script = (src) => new Promise((onload, onerror) => {
  document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
});
const text = async (name) => (await fetch(`/peers/${name}`)).text();

// A peer with one file of index, which answers with numbers of records.
const single = (code, open, search) => ({
  single: true,
  load: () => script(`/npm/${code}`),
  open,
  search,
  show: (found) => found,
});

const lunr = (asked) => single('lunr/lunr.min.js',
  async () => window.lunr.Index.load(JSON.parse(await text('lunr.json'))),
  (index, query, most) => {
    const plain = query.replace(/[-+~^:*]/g, ' ');
    return index.search(asked(plain)).slice(0, most).map((x) => +x.ref);
  });
const words = (query) => query.toLowerCase().split(/[^a-z0-9']+/).filter(Boolean);

export const engines = {
  windscreen: {
    load: async () => { for (const name of ['/ours/engine.js', '/search/shelf.js']) await script(name); },
    open: async () => {
      const shelf = WindscreenShelf(new URL('/ours/', location));
      await shelf.opened();
      return shelf;
    },
    search: (shelf, query, most) => shelf.find(query, most),
    show: (found) => found.hits.map((hit) => hit.doc),
  },

  pagefind: {
    load: () => {},
    open: async () => {
      const pagefind = await import(`/peers/pagefind/pagefind.js?${Math.random()}`);
      await pagefind.options({ basePath: '/peers/pagefind/', baseUrl: '/' });
      await pagefind.init();
      return pagefind;
    },
    search: (pagefind, query) => pagefind.search(query),
    show: async ({ results }, most) => {
      const shown = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return shown.map((data) => +data.raw_url.replace(/\//g, ''));
    },
    close: (pagefind) => pagefind.destroy(),
  },

  minisearch: single('minisearch/dist/umd/index.js',
    async () => MiniSearch.loadJSON(await text('minisearch.json'), {
      fields: ['title', 'text'], storeFields: ['title'], searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    }),
    (index, query, most) => index.search(query).slice(0, most).map((x) => x.id)),

  // As it comes: whole words, stemmed.
  lunr: lunr((query) => query),

  // With what its guide gives for search while typing: each word as it is, one edit away, and as a start.
  'lunr-fuzzy': lunr((query) => words(query).map((w) => `${w}^10 ${w}*^3${w.length > 3 ? ` ${w}~1` : ''}`).join(' ')),

  flexsearch: single('flexsearch/dist/flexsearch.bundle.min.js',
    async () => {
      const index = new FlexSearch.Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
      const lines = (await text('flexsearch.txt')).split('\n');
      for (let i = 0; i < lines.length; i += 2) index.import(lines[i], lines[i + 1]);
      return index;
    },
    (index, query, most) => [...new Set(index.search(query, { limit: most, suggest: true }).flatMap((f) => f.result))].slice(0, most)),
};
