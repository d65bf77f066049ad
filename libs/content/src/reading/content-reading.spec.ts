import { describe, expect, it } from 'vitest';
import { CONTENT_RULES } from '../checking/content-rules.ts';
import { type ContentKind, type ContentRef, contentPath } from '../content-kind.ts';
import { renderProblem } from '../content-problem.ts';
import { assemble, parseFile } from './content-reading.ts';

/** What is asked of wording and of languages is tested beside each rule. */
const ASKED = ['reference-twice', 'unused-source'];
const rules = CONTENT_RULES.filter(({ id, level }) => level === 'error' || ASKED.includes(id));

const SOURCE = 'title: { fr: La Loi }\nseen: { fr: L’article 3. }\n';
const CLAIM = 'statement: { fr: Un fait. }, status: VERIFIED, sources: [{ source: loi }]';

function read(files: Readonly<Record<string, string>>) {
  const withSource = { 'source:loi': SOURCE, 'term:cite': term('sources: [loi]'), ...files };
  return assemble(
    'content',
    Object.entries(withSource).map(([ref, text]) => {
      const [kind, slug] = ref.split(':') as [ContentKind, string];
      return parseFile({ kind, slug, path: ref, file: `content/${contentPath(ref as ContentRef)}` }, text);
    }),
    { rules, today: '2026-11-22' },
  );
}

function problems(files: Readonly<Record<string, string>>): readonly string[] {
  const reading = read(files);
  return (reading.kind === 'ContentRefused' ? reading.problems : reading.advice).map(renderProblem);
}

function term(...more: string[]): string {
  return ['theme: finance', 'labels: { fr: { preferred: ristourne } }', 'definition: { fr: part des surplus }', ...more, ''].join('\n');
}

function structure(...more: string[]): string {
  return ['classification: hub', 'names: [{ name: { fr: Pôle } }]', 'summary: { fr: Un pôle. }', ...more, ''].join('\n');
}

describe('a folder without an error', () => {
  it('gives entries, sources and changes with defaults, and the file of each', () => {
    const change = 'kind: CREATED\non: 2015-05-19\nto: [pole]\ndescription: { fr: Le pôle naît. }\n';
    const reading = read({
      'term:ristourne': term(`claims: [{ key: a, ${CLAIM} }]`),
      'structure:pole': structure(),
      'change:pole-2015': change,
    });
    expect(reading).toMatchObject({
      kind: 'ContentRead',
      entries: [
        { kind: 'term', slug: 'cite' },
        { kind: 'term', slug: 'ristourne', broader: [], claims: [{ key: 'a', rivals: [], facts: [] }], labels: { fr: { acronyms: [] } } },
        { kind: 'structure', slug: 'pole', hiddenLabels: { fr: [], en: [] } },
      ],
      sources: [{ slug: 'loi', title: { fr: 'La Loi' } }],
      changes: [{ slug: 'pole-2015', kind: 'CREATED', on: '2015-05-19', to: ['pole'] }],
      advice: [],
    });
    expect(reading.kind === 'ContentRead' && reading.files.get('term:ristourne')).toBe('content/terms/ristourne.yaml');
  });
});

describe('the shape of a file', () => {
  it.each([
    ['an unknown key, at the key', term('  ', 'defnition: x'), '5:1 defnition is not known; did you mean definition?'],
    ['an unknown key below', term('notes:', '  - fr: a', '    english: b'), '6:5 notes[0].english is not known; use one of fr, en'],
    [
      'a missing key, at what should hold it',
      'labels: { fr: { preferred: a } }\ndefinition: { fr: b }\n',
      '1:1 theme is missing; add theme: one of core-notions, legal-framework, legal-forms, governance, finance, structures, practices',
    ],
    [
      'a missing inner key',
      'theme: finance\nlabels: { fr: { preferred: a } }\ndefinition:\n  en: b\n',
      '4:3 definition.fr is missing; add fr',
    ],
    [
      'an empty value, at its key',
      'theme: finance\nlabels: { fr: { preferred: a } }\ndefinition:\n  fr:\n',
      '4:3 definition.fr is empty; write it, or take the key out',
    ],
    [
      'an empty text',
      'theme: finance\nlabels: { fr: { preferred: a } }\ndefinition:\n  fr: ""\n',
      '4:7 definition.fr is empty; write it, or take the key out',
    ],
    ['a choice that does not exist', term().replace('finance', 'finances'), '1:8 theme "finances" is not known; did you mean finance?'],
    ['a number for a text', term('example: { fr: 2015 }'), "4:16 example.fr is a number, not a text; put it between quotes: '2015'"],
    [
      'a text for a list',
      term('broader: surplus'),
      '4:10 broader is a text, not a list; write a list, each item on its own line after a hyphen',
    ],
    [
      'a text for a group',
      term('example: un exemple'),
      '4:10 example is a text, not a group of keys; write its keys on the lines below, indented',
    ],
    [
      'a reference without its kind',
      term('related:', '  - Ristourne'),
      '5:5 related[0] "Ristourne" is not accepted; name an entry by its kind and slug, such as term:ristourne',
    ],
    [
      'a claim without sources',
      term('claims: [{ key: a, statement: { fr: b }, status: VERIFIED, sources: [] }]'),
      '4:69 claims[0].sources is empty; name at least one source',
    ],
    [
      'a file that says nothing',
      '# nothing\n',
      '1:1 the file is empty; write a term: theme, labels, definition, notes, example, broader, related, formerSlugs, homonyms, sources, claims',
    ],
    ['a file that is a list', '- a\n', '1:1 the file is a list, not a group of keys; write a group of keys'],
  ])('is refused for %s', (_, text, expected) => {
    expect(problems({ 'term:x': text })).toEqual([`content/terms/x.yaml:${expected}`]);
  });

  it('is refused for a date that does not exist, with what to write', () => {
    expect(problems({ 'structure:x': structure('start: "2015-13"', 'end: mai 2015') })).toEqual([
      'content/structures/x.yaml:4:8 start "2015-13" is not accepted; write a month from 01 to 12, or a season from 21 to 24',
      'content/structures/x.yaml:5:6 end "mai 2015" is not accepted; write it like 2015, 2015-05, 2015-05-19, 2015-08/2015-09, 2010~, 201X or 2015/..',
    ]);
  });

  it('tells everything that is wrong with every file at once', () => {
    expect(
      problems({ 'term:x': term('a: 1', 'b: 2').replace('finance', 'f'), 'term:y': 'theme: [', 'term:z': term('broader: [w]') }),
    ).toHaveLength(5);
  });
});

describe('what files say of one another', () => {
  it.each([
    ['a source', term('sources: [l-fr]'), '4:11 source "l-fr" is unknown; add content/sources/l-fr.yaml'],
    [
      'a source spelled nearly right',
      term('sources: [lo]'),
      '4:11 source "lo" is unknown; did you mean "loi"? If not, add content/sources/lo.yaml',
    ],
    [
      'the source of a claim',
      term('claims:', `  - { key: a, ${CLAIM.replace('loi', 'l-fr')} }`),
      '5:82 source "l-fr" is unknown; add content/sources/l-fr.yaml',
    ],
    [
      'a broader term',
      term('broader: [citee]'),
      '4:11 broader term "citee" is unknown; did you mean "cite"? If not, add content/terms/citee.yaml',
    ],
    [
      'a related entry of another kind',
      term('related: ["structure:cite"]'),
      '4:11 related entry "structure:cite" is unknown; did you mean "term:cite"? If not, add content/structures/cite.yaml',
    ],
    ['a homonym', term('homonyms: ["event:e"]'), '4:12 homonym "event:e" is unknown; add content/events/e.yaml'],
    ['itself', term('broader: [x]'), '4:11 the broader term is the entry itself; take it out'],
    ['its present slug as a former one', term('formerSlugs: [x]'), '4:15 former slug "x" is the present one; take it out'],
    [
      'the slug of another as a former one',
      term('formerSlugs: [cite]'),
      '4:15 former slug "cite" is the slug of content/terms/cite.yaml; take it out, or rename that file',
    ],
  ])('is refused for %s', (_, text, expected) => {
    expect(problems({ 'term:x': text })).toEqual([`content/terms/x.yaml:${expected}`]);
  });

  it('names the present address of an entry that was renamed', () => {
    expect(problems({ 'term:new': term('formerSlugs: [old]'), 'term:x': term('broader: [old]') })).toEqual([
      'content/terms/x.yaml:4:11 broader term "old" is unknown; it is now "new"',
    ]);
  });

  it('refuses one former slug for two entries', () => {
    expect(problems({ 'term:a': term('formerSlugs: [old]'), 'term:b': term('formerSlugs: [old]') })).toEqual([
      'content/terms/b.yaml:4:15 former slug "old" already leads to a; take it out here or in content/terms/a.yaml',
    ]);
  });

  it('does not call a file unknown because its shape is wrong', () => {
    expect(
      problems({ 'term:x': term('broader: [broken]'), 'term:broken': 'theme: finance\n' }).every((line) =>
        line.includes('terms/broken.yaml'),
      ),
    ).toBe(true);
  });

  it('names the circle that broader terms make, once', () => {
    expect(
      problems({
        'term:a': term('broader: [b]'),
        'term:b': term('broader: [c]'),
        'term:c': term('broader: [a]'),
        'term:d': term('broader: [a]'),
      }),
    ).toEqual(['content/terms/c.yaml:4:11 the broader terms make a circle: a → b → c → a; take one of these relations out']);
  });

  it('refuses two files for one criterion', () => {
    const criterion =
      'id: LEGAL_FORM\nrole: gate\ntitle: { fr: a }\nsummary: { fr: a }\nquestion: { fr: a }\nhelp: { fr: a }\narticle: { fr: a }\n';
    expect(problems({ 'criterion:a': criterion, 'criterion:b': criterion })).toEqual([
      'content/criteria/b.yaml:1:5 id LEGAL_FORM is already used by content/criteria/a.yaml; keep one file a criterion',
    ]);
  });

  it('refuses a territory that is none, and an end before the beginning', () => {
    expect(problems({ 'structure:p': structure(), 'structure:q': structure('territory: [p]', 'start: "2015"', 'end: "2014"') })).toEqual([
      'content/structures/q.yaml:4:13 territory "p" is a structure of classification hub; name one of classification rcm or territory',
      'content/structures/q.yaml:6:6 end 2014 is before start 2015; correct one of the two',
    ]);
  });

  it('refuses a change between structures that do not exist', () => {
    expect(problems({ 'change:c': 'kind: MERGED\non: "2015"\nfrom: [a]\nto: [b]\ndescription: { fr: d }\n' })).toEqual([
      'content/changes/c.yaml:3:8 structure "a" is unknown; add content/structures/a.yaml',
      'content/changes/c.yaml:4:6 structure "b" is unknown; add content/structures/b.yaml',
    ]);
  });

  it('advises about a source that nothing names and a name that stands twice', () => {
    expect(problems({ 'source:other': SOURCE, 'term:x': term('sources: [loi, loi]') })).toEqual([
      'content/sources/other.yaml:1:1 advice: no entry names the source "other"; cite it, or take the file out',
      'content/terms/x.yaml:4:16 advice: source "loi" stands twice; keep one',
    ]);
  });
});

describe('claims', () => {
  const disputed = CLAIM.replace('VERIFIED', 'DISPUTED');

  it('accept a rival that only one side names', () => {
    expect(
      problems({ 'term:x': term('claims:', `  - { key: a, ${disputed}, rivals: ["term:x#b"] }`, `  - { key: b, ${disputed} }`) }),
    ).toEqual([]);
  });

  it('must exist to be rivals, and the nearest one is proposed', () => {
    const claims = [`  - { key: a, rivals: ["term:x#seconde"], ${disputed} }`, `  - { key: second, rivals: ["term:x#a"], ${disputed} }`];
    expect(problems({ 'term:x': term('claims:', ...claims) })).toEqual([
      'content/terms/x.yaml:5:24 rival "term:x#seconde" is unknown; did you mean "term:x#second"?',
    ]);
    expect(problems({ 'term:x': term(...claims.toSpliced(0, 1, 'claims:')) })).toEqual([
      'content/terms/x.yaml:5:29 rival "term:x#a" is unknown; name a claim by its entry and key',
    ]);
  });

  it.each([
    [
      'two with one key',
      [`{ key: a, ${CLAIM} }`, `{ key: a, ${CLAIM} }`],
      '6:12 claim key "a" is already used in this file; give each claim a key of its own',
    ],
    [
      'a dispute without a rival',
      [`{ key: a, ${disputed} }`],
      '5:52 claim "a" is DISPUTED but has no rival; name the claim that says otherwise under rivals, here or there',
    ],
    [
      'an end before the check',
      [`{ key: a, ${CLAIM}, verifiedOn: 2026-01-02, validUntil: 2026-01-01 }`],
      '5:126 validUntil 2026-01-01 is before verifiedOn 2026-01-02; correct one of the two',
    ],
    [
      'a verification on memory alone',
      [`{ key: a, ${CLAIM.replace('loi', 'fiche-de-faits')} }`],
      '5:52 claim "a" is VERIFIED but only fiche-de-faits, which holds what is known from memory, says it; say TO_BE_VERIFIED, or name the document that was seen to say it',
    ],
    [
      'a verification on no source that was seen',
      [`{ key: a, ${CLAIM.replace('loi', 'unseen')} }`],
      '5:52 claim "a" is VERIFIED but none of its sources was seen; say TO_BE_VERIFIED, or say in the source what was seen of it (seen, seenOn)',
    ],
  ])('are refused for %s', (_, claims, expected) => {
    const files = {
      'source:unseen': 'title: { fr: a }\n',
      'source:fiche-de-faits': SOURCE,
      'term:x': term('sources: [unseen, fiche-de-faits]', 'claims:', ...claims.map((claim) => `  - ${claim}`)),
    };
    expect(problems(files)).toEqual([`content/terms/x.yaml:${expected.replace(/^(\d+)/, (line) => String(Number(line) + 1))}`]);
  });

  it('must exist where the call of a programme names them', () => {
    const programme = `title: { fr: P }\nsummary: { fr: s }\ncalls: [{ claims: [apel] }]\nclaims: [{ key: appel, ${CLAIM} }]\n`;
    expect(problems({ 'programme:p': programme })).toEqual([
      'content/programmes/p.yaml:3:20 claim "apel" is unknown in this file; did you mean "appel"?',
    ]);
  });
});
