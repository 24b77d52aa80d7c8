// Bytes as they lie on disk (raw), and as a server sends them with brotli. Pagefind's are gzipped on disk, and sent so.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const known = new Map();
const sizeOf = (file) => {
  if (!known.has(file)) {
    const data = fs.readFileSync(file);
    const quality = data.length > 3e7 ? 9 : 11;
    const options = { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: data.length };
    const gzipped = data[0] === 0x1f && data[1] === 0x8b;
    known.set(file, { raw: data.length, brotli: gzipped ? data.length : zlib.brotliCompressSync(data, { params: options }).length });
  }
  return known.get(file);
};

export const size = (files) => files.map(sizeOf).reduce((a, b) => ({ raw: a.raw + b.raw, brotli: a.brotli + b.brotli }), { raw: 0, brotli: 0 });

/** The least number that a share of the numbers does not exceed. */
export const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)];

const below = (folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

/** All files of an engine's index, without its code. */
export const indexFiles = (engine, folder) => {
  const peers = path.join(folder, 'peers');
  if (engine === 'windscreen') return fs.readdirSync(folder).filter((name) => /^(index|[a-z]\d+)\.js$/.test(name)).map((name) => path.join(folder, name));
  if (engine === 'pagefind') return below(path.join(peers, 'pagefind')).filter((file) => /pf_(meta|index|fragment|filter)|entry\.json$/.test(file));
  return below(peers).filter((file) => path.basename(file).startsWith(engine.replace(/-.*/, '') + '.'));
};

export const isCode = (file) => /pagefind(-worker)?\.js$|wasm\.\w+\.pagefind$/.test(file);
