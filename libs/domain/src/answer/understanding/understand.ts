import type { Locale } from '../../locale/localized-text.ts';
import type { Turn } from '../answer.ts';
import { findCandidates } from '../finding/candidates.ts';
import { goOnFrom, type Thread } from '../follow-up/follow-up.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { chooseKind } from './choose-kind.ts';
import { type Asked, readQuestion } from './asked.ts';
import { ASKED_KINDS } from './kinds/kind.ts';
import { type KindEvidence, kindEvidence } from './kinds/kinds.ts';
import { refusalEvidence } from './kinds/refused.ts';
import { sidesOf } from './sides.ts';
import { subjectsOf } from './subjects.ts';
import type { Understood } from './understood.ts';

/** What a question is read against. */
export interface Circumstances {
  readonly locale: Locale;
  readonly today: string;
  readonly knowledge: Knowledge;
}

/** A reason to refuse counts from this evidence on. */
const REFUSED_FROM = 0.6;
/** A question that is so like one of the FAQ is never refused. */
const SAME_QUESTION = 0.7;
const SERVICE_FROM = 0.6;
const MOST_TURNS = 4;
/** From this evidence on, a question shows its own kind. */
const CLEAR_KIND = 0.45;
const INHERITED = 0.9;

/** Reads a question with what was asked before it: its language, kind, subjects, and the entries that may answer. */
export function understand(question: string, history: readonly Turn[], { locale, today, knowledge }: Circumstances): Understood {
  const thread = threadOf(history, { locale, today, knowledge });
  const alone = readQuestion(question, thread?.asked.locale ?? locale, knowledge);
  const { asked, earlier } = goOnFrom(alone, thread, (own) => namedShare(own, knowledge));
  const subjects = subjectsOf(asked, knowledge.names);
  const kinds = inheritKinds(kindEvidence(alone.plain), earlier);
  const { stems, all: candidates } = findCandidates(asked, subjects, kinds, knowledge);
  const likest = Math.max(0, ...candidates.slice(0, 10).map(({ wording }) => wording));
  const { evidence } = refusalEvidence(alone.plain, alone.typed);
  const sides = sidesOf({ asked, subjects, candidates, knowledge });
  const kind = chooseKind(kinds, {
    sides: sides.length,
    named: Math.max(0, ...subjects.map(({ share }) => share)),
    namesStructure: sides.some(({ entry }) => entry.kind === 'structure'),
  });
  const aboutService = kinds.service >= SERVICE_FROM && likest < 0.5 && subjects.length === 0;
  return {
    asked,
    kind: aboutService ? 'service' : kind,
    kinds,
    subjects,
    stems,
    candidates,
    knowledge,
    today,
    goesOn: earlier !== '',
    refusal: evidence,
    isRefused: evidence >= REFUSED_FROM && likest < SAME_QUESTION,
  };
}

/** The last questions, each read together with those before it. */
function threadOf(history: readonly Turn[], { locale, knowledge }: Circumstances): Thread | undefined {
  let thread: Thread | undefined;
  for (const { question } of history.slice(-MOST_TURNS)) {
    const asked = withNames(readQuestion(question, thread?.asked.locale ?? locale, knowledge), knowledge);
    thread = goOnFrom(asked, thread, (own) => namedShare(own, knowledge));
  }
  return thread;
}

/** Marks the words that are part of a name. */
function withNames(asked: Asked, { names }: Knowledge): Asked {
  const subjects = subjectsOf(asked, names);
  const words = asked.words.map((word, at) => ({ ...word, inName: subjects.some(({ start, end }) => start <= at && at < end) }));
  return { ...asked, words };
}

function namedShare(asked: Asked, { names }: Knowledge): number {
  return subjectsOf(asked, names).reduce((sum, { share }) => sum + share, 0);
}

/** A question that shows no kind of its own and goes on is of the kind of the one before. */
function inheritKinds(own: KindEvidence, earlier: string): KindEvidence {
  if (earlier === '' || Math.max(...Object.values(own)) >= CLEAR_KIND) return own;
  const before = kindEvidence(earlier);
  return Object.fromEntries(ASKED_KINDS.map((kind) => [kind, Math.max(own[kind], before[kind] * INHERITED)])) as unknown as KindEvidence;
}
