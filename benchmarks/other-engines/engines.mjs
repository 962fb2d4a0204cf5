// One question after another to rule engines of npm, each rule as the engine's own pages write it. A line an answer: engine, question, answer.
import { evaluateExpressionSync } from '@gorules/zen-engine';
import { evaluate as cel } from '@marcbachmann/cel-js';
import { evaluate as feel } from 'feelin';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const BOUND = 1_000_000_000;
const value = r => (r && typeof r === 'object' && 'value' in r ? r.value : r);
const given = capital => (capital === undefined ? {} : { capital });

async function rules(conditions, facts) {
  const engine = new Engine([{ conditions, event: { type: 'micro' } }], { allowUndefinedFacts: true });
  return (await engine.run(facts)).events.length > 0;
}
const atMost = { fact: 'capital', operator: 'lessThanInclusive', value: BOUND };

const engines = {
  'json-logic-js 2.0.5': {
    micro: c => jsonLogic.apply({ '<=': [{ var: 'capital' }, BOUND] }, given(c)),
    not: c => jsonLogic.apply({ '!': { '<=': [{ var: 'capital' }, BOUND] } }, given(c)),
    large: (a, b) => jsonLogic.apply({ '>': [{ var: 'a' }, { var: 'b' }] }, { a: Number(a), b: Number(b) }),
  },
  'json-rules-engine 7.3.1': {
    micro: c => rules({ all: [atMost] }, given(c)),
    not: c => rules({ not: atMost }, given(c)),
    large: (a, b) => rules({ all: [{ fact: 'a', operator: 'greaterThan', value: Number(b) }] }, { a: Number(a) }),
  },
  'zen-engine 0.54.0': {
    micro: c => evaluateExpressionSync(`capital <= ${BOUND}`, given(c)),
    not: c => evaluateExpressionSync(`not(capital <= ${BOUND})`, given(c)),
    large: (a, b) => evaluateExpressionSync(`${a} > ${b}`, {}),
    months: (from, on) => evaluateExpressionSync(`date("${from}") + duration("6M") <= date("${on}")`, {}),
  },
  'feelin 8.2.0 (FEEL)': {
    micro: c => value(feel(`capital <= ${BOUND}`, { capital: c ?? null })),
    not: c => value(feel(`not(capital <= ${BOUND})`, { capital: c ?? null })),
    large: (a, b) => value(feel(`${a} > ${b}`, {})),
    months: (from, on) => value(feel(`date("${from}") + duration("P6M") <= date("${on}")`, {})),
  },
  '@marcbachmann/cel-js 8.0.0 (CEL)': {
    micro: c => cel(`capital <= ${BOUND}`, given(typeof c === 'number' ? BigInt(c) : c)),
    not: c => cel(`!(capital <= ${BOUND})`, given(typeof c === 'number' ? BigInt(c) : c)),
    large: (a, b) => cel(`${a} > ${b}`, {}),
  },
};

const word = answer => (answer === true ? 'true' : answer === false ? 'false' : answer === null || answer === undefined ? 'null' : String(answer));
const questions = [
  ['unknown', 'micro', []],
  ['unknown, not', 'not', []],
  ['bound - 1', 'micro', [BOUND - 1]],
  ['bound', 'micro', [BOUND]],
  ['bound + 1', 'micro', [BOUND + 1]],
  ['text 1.000.000.000', 'micro', ['1.000.000.000']],
  ['2^53+1 > 2^53', 'large', ['9007199254740993', '9007199254740992']],
  ['31 Aug + 6 months by 27 Feb', 'months', ['2025-08-31', '2026-02-27']],
  ['31 Aug + 6 months by 28 Feb', 'months', ['2025-08-31', '2026-02-28']],
];
for (const [engine, asks] of Object.entries(engines))
  for (const [question, kind, args] of questions) {
    let answer = 'no dates';
    if (asks[kind]) {
      try { answer = word(await asks[kind](...args)); } catch { answer = 'error'; }
    }
    console.log([engine, question, answer].join('\t'));
  }
