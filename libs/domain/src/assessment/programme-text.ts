import { edtfText } from '../date/edtf-text.ts';
import { type BilingualText, type Locale, localize, type LocalizedText } from '../locale/localized-text.ts';
import type { ProgrammeCall, ProgrammeEligibility } from '../programme/programme.ts';
import type { CallState, ProgrammeFinding, ProgrammeReason } from './programme-verdict.ts';
import type { Verdict } from './vocabulary.ts';

interface ProgrammeWords {
  readonly status: Readonly<Record<ProgrammeEligibility['status'], string>>;
  readonly call: (state: CallState, day: string, dates: string) => string;
  readonly unknownDay: string;
  readonly law: Readonly<Record<Verdict, string>>;
  readonly formNotNamed: string;
  readonly failed: string;
  readonly unanswered: string;
  readonly nothingMissing: string;
}

const WORDS: Readonly<Record<Locale, ProgrammeWords>> = {
  fr: {
    status: {
      VERIFIED: 'Ces règles ont été vues dans une source; vérifiez celles de l’appel en cours.',
      TO_BE_VERIFIED: 'Règles à vérifier auprès du programme.',
      DISPUTED: 'Règles contestées\u00a0: vérifiez auprès du programme.',
    },
    call: (state, day, dates) => {
      switch (state.kind) {
        case 'OPEN':
          return `Au ${day}, un appel est ouvert\u00a0: ${dates}.`;
        case 'CLOSED':
          return `Au ${day}, la base ne connaît aucun appel ouvert; le dernier connu\u00a0: ${dates}.`;
        case 'ANNOUNCED':
          return `Au ${day}, aucun appel n’est ouvert; le prochain connu\u00a0: ${dates}.`;
        case 'NONE':
          return `Au ${day}, la base ne connaît aucun appel.`;
        case 'WITHOUT_CALLS':
          return `Au ${day}, la demande ne dépend pas d’un appel.`;
      }
    },
    unknownDay: 'date inconnue',
    law: {
      ELIGIBLE: '',
      ELIGIBLE_IF_DOCUMENTED: 'Il faut d’abord ajouter la clause que la Loi demande.',
      FIXABLE: 'Il faut d’abord corriger ce qui contredit la Loi.',
      UNDETERMINED: 'Il faut d’abord savoir si la Loi est respectée.',
      NOT_YET: 'Il faut d’abord constituer l’organisation.',
      INELIGIBLE: 'Le programme demande de répondre à la Loi.',
    },
    formNotNamed: 'Les règles connues ne nomment pas votre forme juridique.',
    failed: 'Non rempli\u00a0: ',
    unanswered: 'Reste à savoir\u00a0: ',
    nothingMissing: 'D’après vos réponses, rien ne manque à ces règles.',
  },
  en: {
    status: {
      VERIFIED: 'These rules were seen in a source; check those of the current call.',
      TO_BE_VERIFIED: 'Rules to be verified with the programme.',
      DISPUTED: 'Disputed rules: check with the programme.',
    },
    call: (state, day, dates) => {
      switch (state.kind) {
        case 'OPEN':
          return `As of ${day}, a call is open: ${dates}.`;
        case 'CLOSED':
          return `As of ${day}, the base knows of no open call; the last known one: ${dates}.`;
        case 'ANNOUNCED':
          return `As of ${day}, no call is open; the next known one: ${dates}.`;
        case 'NONE':
          return `As of ${day}, the base knows of no call.`;
        case 'WITHOUT_CALLS':
          return `As of ${day}, applying does not depend on a call.`;
      }
    },
    unknownDay: 'date unknown',
    law: {
      ELIGIBLE: '',
      ELIGIBLE_IF_DOCUMENTED: 'The clause that the Act asks for has to be added first.',
      FIXABLE: 'What contradicts the Act has to be changed first.',
      UNDETERMINED: 'Whether the Act is met has to be known first.',
      NOT_YET: 'The organisation has to be incorporated first.',
      INELIGIBLE: 'The programme asks that the Act be met.',
    },
    formNotNamed: 'The known rules do not name your legal form.',
    failed: 'Not met: ',
    unanswered: 'Still to be known: ',
    nothingMissing: 'According to your answers, nothing in these rules is missing.',
  },
};

/** Why a programme's verdict is what it is: which call and day it speaks of, what is missing, which rules, how sure they are. */
export function programmeText(
  { reason, call }: ProgrammeFinding,
  { statement, status }: ProgrammeEligibility,
  day: string,
  wish: Locale,
): LocalizedText {
  const quoted = [statement, ...('conditions' in reason ? reason.conditions.map(({ question }) => question) : [])];
  // One text has one language: where a quote is missing in English, all of it is French.
  const locale = quoted.every(({ en }) => en !== undefined) ? wish : 'fr';
  const words = WORDS[locale];
  const dates = 'call' in call ? datesOf(call.call, words, locale) : '';
  const parts = [
    words.call(call, edtfText(day, locale), dates),
    reasonText(reason, words, locale),
    localize(statement, locale).text,
    words.status[status],
  ];
  return { text: parts.filter((part) => part !== '').join(' '), locale };
}

function reasonText(reason: ProgrammeReason, words: ProgrammeWords, locale: Locale): string {
  const listed = (questions: readonly BilingualText[]) => questions.map((question) => localize(question, locale).text).join(' ');
  switch (reason.kind) {
    case 'LAW':
      return words.law[reason.verdict];
    case 'FORM_NOT_NAMED':
      return words.formNotNamed;
    case 'CONDITIONS':
      return words.failed + listed(reason.conditions.map(({ question }) => question));
    case 'UNANSWERED':
      return words.unanswered + listed(reason.conditions.map(({ question }) => question));
    case 'NO_OPEN_CALL':
      return '';
    case 'NOTHING_MISSING':
      return words.nothingMissing;
  }
}

function datesOf({ opens, closes }: ProgrammeCall, words: ProgrammeWords, locale: Locale): string {
  return [opens, closes].map((edtf) => (edtf === undefined ? words.unknownDay : edtfText(edtf, locale))).join(' – ');
}
