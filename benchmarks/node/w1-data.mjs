// The register of workload W1 as objects, and the checksums that its answers must come to.
import { readFileSync } from 'node:fs';

export const outputs = ['class', 'required', 'missing', 'kurMikro', 'pphFinal', 'sehati', 'pengadaan', 'pelatihan'];

export function load(folder) {
  const expected = JSON.parse(readFileSync(`${folder}/checksums.json`, 'utf8'));
  const [head, ...lines] = readFileSync(`${folder}/w1.csv`, 'utf8').trimEnd().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i], Number(value)])));
  return { rows, expected };
}

/** The checksum of a list of small numbers, in which their place counts. */
export function checksum(values) {
  let sum = 17;
  for (const value of values) sum = (Math.imul(sum, 31) + value) >>> 0;
  return sum;
}

/** Says whether the answers, one object a row, are the expected ones. */
export function check(name, answers, expected) {
  for (const output of outputs) {
    const sum = checksum(answers.map((a) => a[output]));
    if (sum !== expected.checksums[output]) throw new Error(`${name}: ${output} comes to ${sum} instead of ${expected.checksums[output]}`);
  }
}
