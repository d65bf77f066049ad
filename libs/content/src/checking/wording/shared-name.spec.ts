import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { sharedName } from './shared-name.ts';

const structure = (more = '') => `classification: hub\nnames: [{ name: { fr: Pôle }, acronym: CA }]\nsummary: { fr: Un pôle. }\n${more}`;
const term = (more = {}) => aTermWith({ labels: { fr: { preferred: 'conseil', acronyms: ['C.A.'], hidden: ['pôle'] } }, ...more });

describe('two entries that share a name', () => {
  it('are told of once, when neither says that the other is a homonym', () => {
    expect(problemsOf(sharedName, { 'term:a': term(), 'structure:b': structure() })).toMatchObject([
      { file: 'content/structures/b.yaml', problem: 'the name "CA" is also one of content/terms/a.yaml', level: 'advice' },
    ]);
  });

  it('may be homonyms, from either side', () => {
    expect(problemsOf(sharedName, { 'term:a': term({ homonyms: ['structure:b'] }), 'structure:b': structure() })).toEqual([]);
    expect(problemsOf(sharedName, { 'term:a': term(), 'structure:b': structure('homonyms: ["term:a"]\n') })).toEqual([]);
  });

  it('may be a criterion or a question and what it is about', () => {
    const question = 'audience: promoter\nquestion: { fr: conseil }\nanswer: { fr: b }\n';
    expect(problemsOf(sharedName, { 'term:a': term(), 'question:q': question })).toEqual([]);
  });
});
