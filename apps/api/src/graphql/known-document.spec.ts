import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { KnownDocument } from './known-document.ts';

const schema = buildSchema(`
  type Query { list(first: Int! = 50): Connection node: Node search(query: String!, limit: Int! = 10): Result ask: Node }
  type Mutation { rateAnswer: Node node: Node }
  type Connection { total: Int edges: [Edge!]! }
  type Edge { node: Node! }
  type Node { name: String others: [Node!]! }
  type Result { hits: [Node!]! }
`);

function operation(text: string, name?: string) {
  const found = new KnownDocument(parse(text), schema).operation(name);
  if (found === undefined) throw new Error('no such operation');
  return found;
}

const cost = (text: string, variables = {}) => operation(text).demand(variables).cost;

describe('the cost of a query', () => {
  it('counts every field once, and what is in a list as often as the list is long', () => {
    expect(cost('{ node { name } }')).toBe(2);
    expect(cost('{ node { others { name } } }')).toBe(2 + 5);
    expect(cost('{ node { others { others { name } } } }')).toBe(2 + 5 * (1 + 5));
  });

  it('takes the size of a page from its argument, its default or its variable', () => {
    expect(cost('{ list(first: 7) { total edges { node { name } } } }')).toBe(3 + 2 * 7);
    expect(cost('{ list { total edges { node { name } } } }')).toBe(3 + 2 * 50);
    const query = 'query ($n: Int = 3) { list(first: $n) { total edges { node { name } } } }';
    expect(cost(query, { n: 20 })).toBe(3 + 2 * 20);
    expect(cost(query)).toBe(3 + 2 * 3);
  });

  it('does not let a page size reach lists further in', () => {
    expect(cost('{ list(first: 1) { edges { node { others { name } } } } }')).toBe(2 + (1 + 1 + 5));
  });

  it('is not lowered by sizes below nothing', () => {
    expect(cost('{ list(first: -1000) { edges { node { name } } } node { name } }')).toBeGreaterThanOrEqual(4);
    expect(cost('query ($n: Int!) { list(first: $n) { edges { node { name } } } }', { n: -1000 })).toBeGreaterThanOrEqual(2);
  });

  it('is measured in no time, however often fragments stand within fragments', () => {
    const fragments = Array.from(
      { length: 90 },
      (_, at) => `fragment F${at} on Node { ...F${at + 1} ...F${at + 2} others { ...F${at + 1} } }`,
    );
    const text = `{ list(first: 1) { edges { node { ...F0 } } } } ${fragments.join(' ')} fragment F90 on Node { name } fragment F91 on Node { name }`;
    const before = performance.now();
    expect(cost(text)).toBeGreaterThan(1e9);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('looks through fragments', () => {
    expect(cost('fragment F on Node { others { name } } { node { ...F ... on Node { name } } }')).toBe(1 + 1 + 5 + 1);
  });
});

describe('the cost of a root field', () => {
  it('counts what it computes, at the root only', () => {
    expect(cost('{ ask { name } }')).toBe(3001);
    expect(cost('{ search(query: "a") { hits { name } } ask { name } }')).toBeGreaterThan(6000);
    expect(cost('mutation { rateAnswer { name } node { name } }')).toBe(3001 + 2);
  });
});

describe('the depth of a query', () => {
  it('is the number of fields within fields, fragments included', () => {
    expect(operation('{ node { name } }').demand({}).depth).toBe(2);
    expect(operation('fragment F on Node { others { name } } { node { others { ...F } } }').demand({}).depth).toBe(4);
  });
});

describe('an operation', () => {
  it('takes typed text when it searches, be it in a fragment', () => {
    expect(operation('{ node { name } }').typedField).toBeUndefined();
    expect(operation('fragment F on Query { search(query: "a") { hits { name } } } { ...F }').typedField).toBe('search');
  });

  it('says whether it reads, changes or subscribes', () => {
    expect([operation('{ node { name } }').isQuery, operation('mutation { node { name } }').isQuery]).toEqual([true, false]);
    expect(operation('mutation { node { name } }').isSubscription).toBe(false);
  });

  it('is found by its name, and without a name when it is alone', () => {
    const two = new KnownDocument(parse('query A { node { name } } query B { list { total } }'), schema);
    expect(two.operation('B')?.demand({}).depth).toBe(2);
    expect(two.operation(undefined)).toBeUndefined();
    expect(two.operation('C')).toBeUndefined();
  });
});
