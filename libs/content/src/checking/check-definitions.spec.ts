import { describe, expect, it } from 'vitest';
import { type ContentKind, type ContentRef, contentPath } from '../content-kind.ts';
import { renderProblem } from '../content-problem.ts';
import { assemble, parseFile } from '../reading/content-reading.ts';
import { CONTENT_RULES } from './content-rules.ts';

const rules = CONTENT_RULES.filter(({ id, level }) => level === 'error' || id === 'unused-point');

const CRITERION = [
  'id: SURPLUS_RULE',
  'role: principle',
  ...['title', 'summary', 'question', 'help', 'article'].map((key) => `${key}: { fr: a }`),
  '',
].join('\n');
const claim = (key: string, more = '') =>
  `{ key: ${key}, statement: { fr: Un fait. }, status: VERIFIED, sources: [{ source: loi }]${more} }`;
const HEAD = ['title: { fr: t }', 'holder: { fr: h }', 'scope: { fr: s }'];
const LAW = [
  'role: reference',
  ...HEAD,
  'unasked: [{ key: seuil, title: { fr: Seuil } }]',
  'alignments: [{ criterion: surplus, claim: a }]',
  `claims: [${claim('a')}]`,
];
const OTHER = ['role: compared', ...HEAD, 'additions: [{ point: seuil, claim: b }]', `claims: [${claim('b')}]`];

function problems(files: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const texts = {
    'source:loi': 'title: { fr: La Loi }\nseen: { fr: L’article 3. }\n',
    'criterion:surplus': CRITERION,
    ...Object.fromEntries(Object.entries(files).map(([slug, lines]) => [`definition:${slug}`, `${lines.join('\n')}\n`])),
  };
  const reading = assemble(
    'content',
    Object.entries(texts).map(([ref, text]) => {
      const [kind, slug] = ref.split(':') as [ContentKind, string];
      return parseFile({ kind, slug, path: ref, file: `content/${contentPath(ref as ContentRef)}` }, text);
    }),
    { rules, today: '2026-11-22' },
  );
  return (reading.kind === 'ContentRefused' ? reading.problems : reading.advice).map(renderProblem);
}

const compared = (...lines: readonly string[]) => ({ loi: LAW, autre: OTHER, page: ['role: compared', ...HEAD, ...lines] });

describe('the definitions that are compared', () => {
  it('need the law and nothing else', () => {
    expect(problems({ loi: LAW, autre: OTHER })).toEqual([]);
    expect(problems(compared())).toEqual([]);
    expect(problems({})).toEqual([]);
  });

  it('have one reference, no more and no less', () => {
    expect(problems({ autre: ['role: compared', ...HEAD] })).toEqual([
      'content/definitions/autre.yaml:1:7 no definition is the reference; say role: reference in the file of the law',
    ]);
    expect(problems({ loi: LAW, autre: OTHER, zut: ['role: reference', ...HEAD] })).toEqual([
      'content/definitions/zut.yaml:1:7 content/definitions/loi.yaml is the reference already; say compared, since there is one law to compare with',
    ]);
  });

  it('are not said to lack a reference when one of their files cannot be read', () => {
    expect(problems({ autre: ['role: compared', ...HEAD], loi: ['role: refrence', ...HEAD] })).toEqual([
      'content/definitions/loi.yaml:1:7 role "refrence" is not known; did you mean reference?',
    ]);
  });

  it.each([
    [
      'a criterion that is none',
      [`alignments: [{ criterion: surplu, departure: SAME, claim: c }]`, `claims: [${claim('c')}]`],
      '5:27 criterion "surplu" is unknown; did you mean "surplus"? If not, add content/criteria/surplu.yaml',
    ],
    [
      'a claim that is not there',
      [`alignments: [{ criterion: surplus, departure: SAME, claim: cc }]`, `claims: [${claim('c')}]`],
      '5:60 claim "cc" is unknown in this file; did you mean "c"? If not, add the claim',
    ],
    [
      'a criterion aligned twice',
      [
        'alignments:',
        ...['SAME', 'WIDER'].map((how) => `  - { criterion: surplus, departure: ${how}, claim: c }`),
        `claims: [${claim('c')}]`,
      ],
      '7:18 criterion "surplus" is aligned twice; keep one alignment',
    ],
    [
      'an alignment without departure',
      ['alignments: [{ criterion: surplus, claim: c }]', `claims: [${claim('c')}]`],
      '5:14 the alignment with "surplus" has no departure; add departure: SAME, WIDER, NARROWER…',
    ],
    [
      'a point that the law does not list',
      ['additions: [{ point: seuils, claim: c }]', `claims: [${claim('c')}]`],
      '5:22 point "seuils" is unknown in the reference; did you mean "seuil"? If not, list it under unasked in the file of the law',
    ],
    [
      'points of its own',
      ['unasked: [{ key: x, title: { fr: X } }]'],
      '5:10 only the reference lists what the law does not ask; move the points to the file of the law',
    ],
  ])('are refused for %s', (_, lines, expected) => {
    expect(problems(compared(...lines))).toContain(`content/definitions/page.yaml:${expected}`);
  });

  it('show every claim, rivals beside the claim that they contradict', () => {
    const disputed = `alignments: [{ criterion: surplus, departure: SAME, claim: c }]`;
    expect(problems(compared(disputed, `claims: [${claim('c')}, ${claim('d')}]`))).toEqual([
      'content/definitions/page.yaml:6:104 claim "d" is shown nowhere; name it in an alignment or an addition, or take it out',
    ]);
    expect(problems(compared(disputed, `claims: [${claim('c', ', rivals: ["definition:page#d"]')}, ${claim('d')}]`))).toEqual([]);
    expect(problems(compared(disputed, `claims: [${claim('c')}, ${claim('d', ', rivals: ["definition:page#c"]')}]`))).toEqual([]);
  });

  it('let the law depart from nothing and add nothing', () => {
    const law = LAW.map((line) => line.replace('claim: a', 'departure: SAME, claim: a'));
    expect(problems({ loi: [...law, 'additions: [{ point: seuil, claim: a }]'], autre: OTHER })).toEqual([
      expect.stringContaining('the reference has no departure'),
      expect.stringContaining('the law adds nothing to itself'),
    ]);
  });

  it('say which points of the law nobody adds', () => {
    expect(problems({ loi: LAW })).toEqual([
      'content/definitions/loi.yaml:5:11 advice: no definition adds the point "seuil"; name it in a definition, or take it out',
    ]);
  });
});
