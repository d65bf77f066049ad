import type { PublishedEntry } from '../catalogue/catalogue.ts';
import type { AnswerMeaning, Criterion, FormMeaning } from '../criterion/criterion.ts';
import type { Programme } from '../programme/programme.ts';
import type { Contradiction, VerdictRules } from './judge.ts';
import { ASKED_CRITERIA, type AskedCriterion, type CriterionAnswer, LEGAL_FORMS, type LegalForm } from './vocabulary.ts';

/** A criterion that is answered, with all that the rules need of it. */
export type RulingCriterion = Criterion & {
  readonly id: AskedCriterion;
  readonly contradiction: Contradiction;
  readonly answers: Readonly<Record<CriterionAnswer, AnswerMeaning>>;
};

/** The criterion of the legal form, with all that the rules need of it. */
export type FormCriterion = Criterion & { readonly forms: Readonly<Record<LegalForm, FormMeaning>> };

/** The texts that the rules are made of, as one revision of each entry has them. */
export interface RuleTexts {
  readonly form: PublishedEntry<FormCriterion>;
  /** In the order in which they are asked. */
  readonly criteria: readonly PublishedEntry<RulingCriterion>[];
  /** The programmes whose rules the base knows. */
  readonly programmes: readonly PublishedEntry<Programme>[];
}

/** The rules by which a situation is assessed, under the name of their revision. */
export interface Rules extends RuleTexts, VerdictRules {
  /** Names what the rules say: the same rules have the same name. */
  readonly revision: string;
}

/** The rules that entries make; undefined: a criterion is missing or does not say what its answers lead to. */
export function rulesOf(
  criteria: readonly PublishedEntry<Criterion>[],
  programmes: readonly PublishedEntry<Programme>[],
  hash: (value: unknown) => string,
): Rules | undefined {
  const form = criteria.find(isForm);
  const asked = ASKED_CRITERIA.map((id) => criteria.find((published) => published.entry.id === id)).filter(
    (published) => published !== undefined && isRuling(published),
  );
  if (form === undefined || asked.length < ASKED_CRITERIA.length) return undefined;
  const known = programmes
    .filter(({ entry }) => entry.eligibility !== undefined)
    .toSorted((a, b) => (a.entry.slug < b.entry.slug ? -1 : 1));
  return namedRules({ form, criteria: asked, programmes: known }, hash);
}

function namedRules(texts: RuleTexts, hash: (value: unknown) => string): Rules {
  const { form, criteria, programmes } = texts;
  const said = {
    criteria: [form, ...criteria].map(({ entry }) => sayingOf(entry)),
    programmes: programmes.map(({ entry: { slug, title, start, end, calls, eligibility } }) => ({
      slug,
      title,
      start,
      end,
      calls,
      eligibility,
    })),
  };
  return withVerdictRules(texts, hash(said).slice(0, REVISION_LENGTH));
}

/** What a criterion says to whoever is assessed; not what backs it. */
function sayingOf({ slug, id, title, question, help, proofs, remedy, article, contradiction, answers, forms, examples }: Criterion) {
  return { slug, id, title, question, help, proofs, remedy, article, contradiction, answers, forms, examples };
}

/** How many hexadecimal digits name a revision of the rules. */
export const REVISION_LENGTH = 16;

/** Rules that were recorded under a name. */
export function withVerdictRules(texts: RuleTexts, revision: string): Rules {
  const { forms } = texts.form.entry;
  return {
    ...texts,
    revision,
    forms: Object.fromEntries(LEGAL_FORMS.map((name) => [name, forms[name].answer])) as Record<LegalForm, CriterionAnswer>,
    contradictions: Object.fromEntries(texts.criteria.map(({ entry }) => [entry.id, entry.contradiction])) as Record<
      AskedCriterion,
      Contradiction
    >,
  };
}

function isForm(published: PublishedEntry<Criterion>): published is PublishedEntry<FormCriterion> {
  return published.entry.id === 'LEGAL_FORM' && published.entry.forms !== undefined;
}

function isRuling(published: PublishedEntry<Criterion>): published is PublishedEntry<RulingCriterion> {
  const { contradiction, answers } = published.entry;
  return contradiction !== undefined && answers !== undefined;
}
