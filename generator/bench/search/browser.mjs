// Serves the page, the engines and their indexes, and runs one job at a time in a fresh Chromium.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking',
  '--enable-precise-memory-info', '--enable-blink-features=ForceEagerMeasureMemory'];
const LIMIT = 30 * 60 * 1000;
// Isolated pages get a clock of 5 µs.
const HEADERS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cache-Control': 'no-store' };

/** Roots: from the start of an address to a folder. Files: what an address is, in all. */
export const serve = async (roots) => {
  let seen = [];
  let done;
  const fileOf = (address) => {
    const root = Object.keys(roots).find((start) => address.startsWith(start));
    return path.join(roots[root], address.slice(root.length));
  };
  const own = {
    '/seen': () => JSON.stringify(seen.splice(0)),
    '/favicon.ico': () => '',
  };
  const server = http.createServer((request, response) => {
    const address = request.url.replace(/\?.*/, '');
    const answer = (status, body, type) => response.writeHead(status, { ...HEADERS, 'Content-Type': TYPES[type] || 'application/octet-stream' }).end(body);
    if (address === '/alive') {
      const told = done;
      return response.on('close', () => told({ fault: 'The page died.' }));
    }
    if (own[address]) return answer(200, own[address](), '.json');
    if (address === '/done') {
      let body = '';
      request.on('data', (part) => { body += part; });
      return request.on('end', () => { done(JSON.parse(body)); answer(200, ''); });
    }
    const file = fileOf(address);
    if (!fs.existsSync(file)) return answer(404, '');
    if (!address.startsWith('/page/') && address !== '/queries.json') seen.push(file);
    return answer(200, fs.readFileSync(file), path.extname(file));
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });

  const visit = async (engine, job) => {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
    const address = `http://127.0.0.1:${server.address().port}/page/index.html?engine=${engine}&job=${job}`;
    seen = [];
    const start = Date.now();
    let timer;
    const told = new Promise((tell) => {
      done = tell;
      timer = setTimeout(() => tell({ fault: 'It took too long.' }), LIMIT);
    });
    const chromium = spawn(process.env.CHROMIUM || 'chromium', [...FLAGS, `--user-data-dir=${profile}`, address], { detached: true, stdio: 'ignore' });
    const ended = new Promise((end) => { chromium.on('exit', end); });
    const { answer, fault } = await told;
    clearTimeout(timer);
    process.kill(-chromium.pid, 'SIGKILL');
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    console.error(`${engine}, ${job}: ${fault || Math.round((Date.now() - start) / 100) / 10 + ' s'}`);
    return answer;
  };
  return { visit, close: () => server.close() };
};
