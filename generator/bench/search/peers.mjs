// Writes the peers' indexes of the same records.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export const modules = path.join(process.env.BENCH_WORK, 'node_modules');
const required = createRequire(path.join(modules, 'x.js'));

const writers = {
  'minisearch.json'(records) {
    const MiniSearch = required('minisearch');
    const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
    index.addAll(records);
    return JSON.stringify(index);
  },
  'lunr.json'(records) {
    return JSON.stringify(required('lunr')(function build() {
      this.ref('id');
      this.field('title', { boost: 2 });
      this.field('text');
      records.forEach((record) => this.add(record));
    }));
  },
  // It has many parts: the name of one and the part, line by line.
  'flexsearch.txt'(records) {
    const { Document } = required('flexsearch');
    const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
    records.forEach((record) => index.add(record));
    const lines = [];
    index.export((name, part) => { if (part !== undefined) lines.push(name, part); });
    return lines.join('\n');
  },
};

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pagefind = async (records, outputPath) => {
  const { createIndex, close } = await import(pathToFileURL(path.join(modules, 'pagefind/lib/index.js')).href);
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { id, title, text } of records) {
    await index.addHTMLFile({ url: `/${id}/`, content: `<html lang="en"><body><h1>${escaped(title)}</h1><p>${escaped(text)}</p></body></html>` });
  }
  await index.writeFiles({ outputPath });
  await close();
};

/** Into the folder "peers" of an export. What is there and younger than the records stays. */
export const write = async (folder) => {
  const source = path.join(folder, 'records.jsonl');
  const out = path.join(folder, 'peers');
  fs.mkdirSync(out, { recursive: true });
  const records = fs.readFileSync(source, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const old = (name) => !fs.existsSync(path.join(out, name)) || fs.statSync(path.join(out, name)).mtimeMs < fs.statSync(source).mtimeMs;
  for (const [name, written] of Object.entries(writers)) {
    if (old(name)) fs.writeFileSync(path.join(out, name), written(records));
  }
  if (old('pagefind/pagefind.js')) {
    fs.rmSync(path.join(out, 'pagefind'), { recursive: true, force: true });
    await pagefind(records, path.join(out, 'pagefind'));
  }
  return { out, records: records.length };
};
