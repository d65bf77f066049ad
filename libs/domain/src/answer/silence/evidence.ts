import { type Understood } from '../understanding/understood.ts';
import { coverage } from '../finding/cover.ts';
import { isOwnCase } from '../understanding/kinds/eligibility.ts';

/** What speaks for answering, each from 0 to 1. */
export interface Evidence {
  /** How much of the question one entry holds. */
  readonly covered: number;
  /** How much of the question all fields of the best entry hold together. */
  readonly held: number;
  /** What the words that one entry holds are worth together, up to two rare ones. */
  readonly mass: number;
  /** How much of the question the names or a wording of one entry hold. */
  readonly salient: number;
  /** How much of what is asked beside its name the best entry holds. */
  readonly rest: number;
  /** What the words are worth that no text of the base holds; speaks against. */
  readonly strange: number;
  /** How much of the question is a name of the base. */
  readonly named: number;
  /** How like a wording of the FAQ it is. */
  readonly wording: number;
  /** How surely someone asks whether a case of their own qualifies. */
  readonly ownCase: number;
  /** How likely it asks for what the base never gives; speaks against. */
  readonly refusal: number;
  /** How surely what a thing is is asked of a thing that the base names. */
  readonly naming: number;
  /** How sure the kind of question is. */
  readonly kind: number;
}

/** How much each counts; calibrated on the tuned half of tests/questions, see docs/adr/0009-answers.md. */
export const EVIDENCE_WEIGHTS: Evidence = {
  covered: 0.3,
  held: 0.22,
  mass: 0.14,
  salient: 0.13,
  rest: 0.16,
  strange: -0.49,
  named: 0.54,
  wording: 0.38,
  ownCase: 0.25,
  naming: 0.27,
  refusal: -1.2,
  kind: 0.5,
};

/** Below this sum, the base is silent. */
export const THRESHOLD = 0.72;

/** What speaks for answering a question. */
export function evidenceFor(understood: Understood): Evidence {
  const { asked, candidates, stems, kinds, subjects, refusal } = understood;
  const top = candidates.slice(0, 10);
  return {
    covered: Math.max(0, ...top.map(({ covered }) => covered)),
    held: candidates[0]?.held ?? 0,
    mass: Math.min(1, (Math.max(0, ...top.map(({ covered }) => covered)) * stems.reduce((sum, { weight }) => sum + weight, 0)) / 1.2),
    salient: Math.max(0, ...top.map(({ salient }) => salient)),
    rest: restOf(understood),
    strange: Math.min(1, stems.reduce((sum, { weight, certainty }) => sum + (certainty === 0 ? weight : 0), 0) / 2),
    named: Math.min(
      1,
      subjects.reduce((sum, { share }) => sum + share, 0),
    ),
    wording: Math.max(0, ...top.map(({ wording }) => wording)),
    ownCase: isOwnCase(asked.plain) ? kinds.eligibility : 0,
    refusal,
    naming: Math.max(kinds.definition, kinds.difference) * Math.max(0, ...subjects.map(({ share }) => share)),
    kind: Math.max(kinds.definition, kinds.difference, kinds.history, kinds['as-of'], kinds.amount, kinds.eligibility, kinds['how-to']),
  };
}

function restOf({ asked, candidates, stems, knowledge }: Understood): number {
  const [best] = candidates;
  if (best === undefined) return 0;
  const { names, fields, wordings } = knowledge.words.of(best.published, asked.locale);
  const rest = stems.filter(({ stem }) => !names.has(stem));
  return rest.length === 0 ? 1 : coverage(rest, ...fields.map((field) => field.stems), ...wordings);
}

/** All the evidence, weighed. */
export function weighEvidence(evidence: Evidence): number {
  return (
    EVIDENCE_WEIGHTS.covered * evidence.covered +
    EVIDENCE_WEIGHTS.held * evidence.held +
    EVIDENCE_WEIGHTS.mass * evidence.mass +
    EVIDENCE_WEIGHTS.salient * evidence.salient +
    EVIDENCE_WEIGHTS.rest * evidence.rest +
    EVIDENCE_WEIGHTS.strange * evidence.strange +
    EVIDENCE_WEIGHTS.naming * evidence.naming +
    EVIDENCE_WEIGHTS.refusal * evidence.refusal +
    EVIDENCE_WEIGHTS.ownCase * evidence.ownCase +
    EVIDENCE_WEIGHTS.named * evidence.named +
    EVIDENCE_WEIGHTS.wording * evidence.wording +
    EVIDENCE_WEIGHTS.kind * evidence.kind
  );
}
