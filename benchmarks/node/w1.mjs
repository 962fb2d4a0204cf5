// node w1.mjs FOLDER [ROUNDS]: W1 by the engines of Node on the files of `w1-export`; one thread of JavaScript, rounds interleaved and their order rotated.
// Every engine's answers must come to the checksums of the C# side before anything is measured. Prints a Markdown table of medians.
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { check, load } from './w1-data.mjs';
import { facts, jsonRules, plain, zenGraph } from './w1-rules.mjs';

const [folder, rounds = '5'] = process.argv.slice(2);
const { rows, expected } = load(folder);
const zen = new ZenEngine().createDecision(zenGraph(expected));
const json = jsonRules(Engine, expected);
const given = rows.map(facts);

const engines = {
  'plain JavaScript': () => rows.map((e) => plain(e, expected)),
  'zen-engine, 500 at a time': async () => {
    const answers = [];
    for (let i = 0; i < given.length; i += 500) answers.push(...(await Promise.all(given.slice(i, i + 500).map((e) => zen.evaluate(e)))).map((r) => r.result));
    return answers;
  },
  'json-rules-engine': async () => {
    const answers = [];
    for (const e of rows) answers.push(await json(e));
    return answers;
  },
};

const names = Object.keys(engines);
for (const name of names) check(name, await engines[name](), expected);
const times = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (let i = 0; i < names.length; i++) {
    const name = names[(i + round) % names.length];
    const started = performance.now();
    await engines[name]();
    times[name].push(((performance.now() - started) * 1e6) / rows.length);
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
console.log(`W1 in Node ${process.version}: ${rows.length} enterprises; all answers have the checksums of the C# side.\n`);
console.log('| case | ns per enterprise (median) | time relative to the first |\n|---|---:|---:|');
for (const name of names) console.log(`| ${name} | ${median(times[name]).toFixed(1)} | ${median(times[name].map((t, i) => t / times[names[0]][i])).toFixed(2)} |`);
process.exit(0);
