// node load.mjs first URL SAMPLE BEGUN_NS | load URL SAMPLE SECONDS PID: asks a running service, by connections that are kept.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

const [mode, url, sample, last, pid] = process.argv.slice(2);
// Processor time of the service in milliseconds: Linux counts it in hundredths of a second.
const spent = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const body = readFileSync(sample);
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

const ask = (path, method = 'POST') =>
  new Promise((done, fail) => {
    const call = request(url + path, { method, agent, headers: method === 'POST' ? { 'content-type': 'application/json', 'content-length': body.length } : {} }, answer => {
      let bytes = 0;
      answer.on('data', piece => (bytes += piece.length));
      answer.on('end', () => (answer.statusCode === 200 ? done(bytes) : fail(new Error(`${path}: ${answer.statusCode}`))));
    });
    call.on('error', fail);
    call.end(method === 'POST' ? body : undefined);
  });

if (mode === 'first') {
  for (;;) {
    try {
      await ask('/sehat', 'GET');
      break;
    } catch {
      await new Promise(r => setTimeout(r, 5));
    }
  }
  const up = (Date.now() * 1e6 - Number(last)) / 1e6;
  const begun = performance.now();
  await ask('/umkm/assess?on=2026-11-22&size=summary');
  console.log(up.toFixed(1), (performance.now() - begun).toFixed(1));
} else {
  const cases = { verdicts: 'size=verdicts', summary: 'size=summary', compact: 'size=compact', full: 'size=full' };
  for (const query of Object.values(cases)) for (let i = 0; i < 200; i++) await ask(`/umkm/assess?on=2026-11-22&${query}`);
  for (const [name, query] of Object.entries(cases)) {
    const end = performance.now() + Number(last) * 1000;
    let count = 0;
    const before = spent();
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (; performance.now() < end; count++) await ask(`/umkm/assess?on=2026-11-22&${query}`);
      })
    );
    console.log(name, (count / Number(last)).toFixed(1), ((spent() - before) / count).toFixed(2));
  }
}
