// W1 for the engines of Node. Each result is a class of size, two sets of papers and five sets of criteria not met, as bits.
// Papers: NIB 1, Sertifikat Standar 2, Izin 4, SPPL 8, SPP-IRT 16, Halal 32.

/** Plain JavaScript. */
export function plain(e, cut) {
  const isNew = e.established >= cut.newFrom;
  const step = (n, a, b, c) => (n <= a ? 0 : n <= b ? 1 : n <= c ? 2 : 3);
  const size = isNew ? step(e.capital, 1e9, 5e9, 10e9) : step(e.sales, 2e9, 15e9, 50e9);
  const big = size > 1 ? 1 : 0;
  const food = e.code >= 10000 && e.code < 12000;
  const required = 1 | (e.risk === 1 || e.risk === 2 ? 2 : 0) | (e.risk === 3 ? 4 : 0) | (big ? 0 : 8) | (food ? 48 : 0);
  const missing = required & ~e.permits;
  const noNib = e.permits & 1 ? 0 : 1;
  const years = e.form === 0 ? 7 : e.form === 4 ? 3 : 4;
  return {
    class: size, required, missing,
    kurMikro: big | (e.established >= cut.youngFrom ? 2 : 0) | (noNib << 2) | (e.credit ? 8 : 0) | (e.employment >= 1 && e.employment <= 3 ? 16 : 0),
    pphFinal: (e.sales > 4.8e9 ? 1 : 0) | (e.taxYears > years ? 2 : 0),
    sehati: big | (food ? 0 : 2) | (noNib << 2) | (e.permits & 32 ? 8 : 0),
    pengadaan: (big && e.form !== 3 ? 1 : 0) | (noNib << 1),
    pelatihan: big | (e.workers > 19 ? 2 : 0) | (missing ? 4 : 0),
  };
}

const bits = (n) => [1, 2, 4, 8, 16, 32].map((b, i) => [`p${i}`, (n & b) !== 0]);

/** What the engines are given: papers as booleans; they have no bits. */
export const facts = (e) => ({ ...e, ...Object.fromEntries(bits(e.permits)) });

/** zen-engine: a graph of two expression nodes, the second of which reads the first. */
export function zenGraph(cut) {
  const node = (id, expressions) => ({ id, name: id, type: 'expressionNode', content: { expressions: Object.entries(expressions).map(([key, value], i) => ({ id: `${id}${i}`, key, value })) } });
  const step = (n, a, b, c) => `(${n} <= ${a} ? 0 : ${n} <= ${b} ? 1 : ${n} <= ${c} ? 2 : 3)`;
  const keep = ['established', 'sales', 'workers', 'form', 'employment', 'credit', 'taxYears', 'risk', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
  const first = node('size', {
    ...Object.fromEntries(keep.map((k) => [k, k])),
    class: `established >= ${cut.newFrom} ? ${step('capital', 1e9, 5e9, 10e9)} : ${step('sales', 2e9, 15e9, 50e9)}`,
    food: 'code >= 10000 and code < 12000',
  });
  const second = node('answers', {
    class: 'class',
    required: '1 + (risk == 1 or risk == 2 ? 2 : 0) + (risk == 3 ? 4 : 0) + (class <= 1 ? 8 : 0) + (food ? 48 : 0)',
    missing: '(p0 ? 0 : 1) + ((risk == 1 or risk == 2) and not p1 ? 2 : 0) + (risk == 3 and not p2 ? 4 : 0) + (class <= 1 and not p3 ? 8 : 0) + (food and not p4 ? 16 : 0) + (food and not p5 ? 32 : 0)',
    kurMikro: `(class > 1 ? 1 : 0) + (established >= ${cut.youngFrom} ? 2 : 0) + (p0 ? 0 : 4) + (credit != 0 ? 8 : 0) + (employment >= 1 and employment <= 3 ? 16 : 0)`,
    pphFinal: '(sales > 4800000000 ? 1 : 0) + (taxYears > (form == 0 ? 7 : form == 4 ? 3 : 4) ? 2 : 0)',
    sehati: '(class > 1 ? 1 : 0) + (food ? 0 : 2) + (p0 ? 0 : 4) + (p5 ? 8 : 0)',
    pengadaan: '(class > 1 and form != 3 ? 1 : 0) + (p0 ? 0 : 2)',
    pelatihan: '(class > 1 ? 1 : 0) + (workers > 19 ? 2 : 0) + (p0 and (p1 or not (risk == 1 or risk == 2)) and (p2 or risk != 3) and (p3 or class > 1) and (p4 or not food) and (p5 or not food) ? 0 : 4)',
  });
  const edge = (sourceId, targetId) => ({ id: sourceId + targetId, type: 'edge', sourceId, targetId });
  return {
    nodes: [{ id: 'in', name: 'in', type: 'inputNode' }, first, second, { id: 'out', name: 'out', type: 'outputNode' }],
    edges: [edge('in', 'size'), edge('size', 'answers'), edge('answers', 'out')],
  };
}

/** json-rules-engine: a rule for each criterion that can be unmet; size and papers are worked out by facts of our own, which favours it. */
export function jsonRules(Engine, cut) {
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addFact('derived', async (_, almanac) => plain(await almanac.factValue('e'), cut));
  engine.addFact('big', async (_, almanac) => (await almanac.factValue('derived')).class > 1);
  engine.addFact('food', async (_, almanac) => { const { code } = await almanac.factValue('e'); return code >= 10000 && code < 12000; });
  engine.addFact('complete', async (_, almanac) => (await almanac.factValue('derived')).missing === 0);
  const of = (path, operator, value) => ({ fact: 'e', path: `$.${path}`, operator, value });
  const is = (fact, value) => ({ fact, operator: 'equal', value });
  const rule = (programme, bit, ...all) => engine.addRule({ conditions: { all }, event: { type: programme, params: { bit } } });
  for (const programme of ['kurMikro', 'sehati', 'pelatihan']) rule(programme, 1, is('big', true));
  rule('kurMikro', 2, of('established', 'greaterThanInclusive', cut.youngFrom));
  rule('kurMikro', 4, of('p0', 'equal', false));
  rule('kurMikro', 8, of('credit', 'notEqual', 0));
  rule('kurMikro', 16, of('employment', 'in', [1, 2, 3]));
  rule('pphFinal', 1, of('sales', 'greaterThan', 4.8e9));
  [[0, 7], [1, 4], [2, 4], [3, 4], [4, 3]].forEach(([form, years]) => rule('pphFinal', 2, of('form', 'equal', form), of('taxYears', 'greaterThan', years)));
  rule('sehati', 2, is('food', false));
  rule('sehati', 4, of('p0', 'equal', false));
  rule('sehati', 8, of('p5', 'equal', true));
  rule('pengadaan', 1, is('big', true), of('form', 'notEqual', 3));
  rule('pengadaan', 2, of('p0', 'equal', false));
  rule('pelatihan', 2, of('workers', 'greaterThan', 19));
  rule('pelatihan', 4, is('complete', false));
  return async (e) => {
    const { events, almanac } = await engine.run({ e: facts(e) });
    const { class: size, required, missing } = await almanac.factValue('derived');
    const answer = { class: size, required, missing, kurMikro: 0, pphFinal: 0, sehati: 0, pengadaan: 0, pelatihan: 0 };
    for (const { type, params } of events) answer[type] |= params.bit;
    return answer;
  };
}
