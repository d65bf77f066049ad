import type { Locale, VerdictRules } from '#domain';
import type { AssessResult, Line, LocalizedText, Rule } from '#client';
import type { CheckerMessages } from './entendu-checker.messages.ts';
import type { GivenRules, QuestionId, Sheet } from './sheet.ts';

/** What the service added to the verdict. AWAY: it does not answer. */
export type Assessed =
  | { readonly kind: 'ASKED' }
  | { readonly kind: 'AWAY' }
  | { readonly kind: 'ANSWERED'; readonly found: AssessResult['assess'] };

/** Everything that the parts of the checker are drawn from. */
export interface Scene {
  readonly locale: Locale;
  readonly messages: CheckerMessages;
  readonly rules: GivenRules;
  readonly engine: VerdictRules;
  readonly sheet: Sheet;
  readonly today: string;
  readonly assessed: Assessed;
  /** The answers to the conditions of programmes, by `programme condition`. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly langOf: (text: LocalizedText) => string | undefined;
  readonly change: (id: QuestionId) => void;
  readonly condition: (name: string, value: string) => void;
  readonly open: (entry: Line, event: Event) => void;
}

/** The rule of a question. */
export function ruleOf(id: QuestionId, { legalForm, criteria }: GivenRules): Rule {
  return criteria.find((rule) => rule.id === id) ?? legalForm;
}
