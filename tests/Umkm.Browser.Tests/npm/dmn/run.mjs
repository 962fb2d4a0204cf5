// Reads a file of questions (a line each: a DMN file, inputs, the tables asked) with dmn-moddle, and answers them cell by cell with feelin.
// A line of answers for each question: the answers of all rows of which every cell fits, sorted, each once.
import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

const value = result => (result && typeof result === 'object' && 'value' in result ? result.value : result);
const read = new Map();

// An expression is read anew each time it is asked, which takes long: once for all questions that give the names in it the same values.
const known = new Map();
function once(ask, text, context) {
  const key = ask.name + text + JSON.stringify(Object.entries(context).filter(([name]) => name === '?' || text.includes(name)));
  if (!known.has(key)) known.set(key, value(ask(text, context)));
  return known.get(key);
}

async function tables(file) {
  if (!read.has(file)) {
    const { rootElement, warnings } = await new DmnModdle().fromXML(readFileSync(file, 'utf8'), 'dmn:Definitions');
    if (warnings.length) throw new Error(`${file}: ${warnings.map(w => w.message)}`);
    const found = new Map();
    for (const element of rootElement.drgElement)
      if (element.$type === 'dmn:Decision') found.set(element.id, element.decisionLogic);
    read.set(file, found);
  }
  return read.get(file);
}

function ask(table, context) {
  const columns = (table.input ?? []).map(i => once(evaluate, i.inputExpression.text, context));
  return table.rule
    .filter(rule => (rule.inputEntry ?? []).every((cell, i) => cell.text === '-' || once(unaryTest, cell.text, { ...context, '?': columns[i] }) === true))
    .map(rule => once(evaluate, rule.outputEntry[0].text, {}));
}

const questions = process.argv[2];
for (const line of questions ? readFileSync(questions, 'utf8').split('\n').filter(l => l) : []) {
  const { file, inputs, asked } = JSON.parse(line);
  const all = await tables(file);
  const answers = new Set();
  for (const given of inputs) {
    const context = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, v && v.date ? once(evaluate, `date("${v.date}")`, {}) : v]));
    for (const id of asked.length ? asked : all.keys()) for (const answer of ask(all.get(id), context)) answers.add(answer);
  }
  console.log(JSON.stringify([...answers].sort()));
}
