import type { AgreementRecord, Catalogue, EntryHistory, EntryKind, PublishedEntry, RecordedAct, WrittenRevision } from '#domain';

const recordedAt = '2026-11-22T12:00:00.000Z';

/** A body's adoption, as the log holds it. */
export function anAdoption(
  number: number,
  revision: number,
  particulars: Partial<Extract<RecordedAct, { kind: 'ADOPTION' }>> = {},
): RecordedAct {
  return {
    kind: 'ADOPTION',
    number,
    recordedAt,
    revision,
    body: `Conseil ${number}`,
    on: '2026-05-19',
    resolution: `26-${number}`,
    ...particulars,
  };
}

/** An organisation's endorsement, as the log holds it. */
export function anEndorsement(
  number: number,
  revision: number,
  particulars: Partial<Extract<RecordedAct, { kind: 'ENDORSEMENT' }>> = {},
): RecordedAct {
  return { kind: 'ENDORSEMENT', number, recordedAt, revision, organisation: `Organisme ${number}`, on: '2026-05-20', ...particulars };
}

/** A typographic correction, as the log holds it. */
export function aCorrection(number: number, revision: number): RecordedAct {
  return { kind: 'CORRECTION', number, recordedAt, revision, on: '2026-06-01' };
}

/** A withdrawal, as the log holds it. */
export function aWithdrawal(number: number, of: number): RecordedAct {
  return { kind: 'WITHDRAWAL', number, recordedAt, of, by: 'Conseil', on: '2026-07-01', reason: 'texte dépassé' };
}

/** The history of an entry that has these revisions. */
export function aHistory(
  revisions: readonly (Pick<WrittenRevision, 'number'> & { readonly agreement?: AgreementRecord })[],
  more: Partial<EntryHistory> = {},
): EntryHistory {
  return {
    revisions: revisions
      .map(({ number, agreement = { state: 'PROPOSED', revision: number, adoptions: [], endorsements: [] } }): WrittenRevision => ({
        number,
        agreement,
        on: '2026-11-22',
        origin: 'import',
        contentHash: '0'.repeat(64),
        isCorrection: false,
      }))
      .toSorted((one, other) => one.number - other.number),
    served: Math.max(...revisions.map(({ number }) => number)),
    log: [],
    ...more,
  };
}

/** What a base tells of earlier texts: of each entry of a catalogue, these revisions besides the one that is served. */
export function theHistories(catalogue: Catalogue, earlier: readonly PublishedEntry[] = [], log: readonly RecordedAct[] = []) {
  const revisionsOf = (kind: EntryKind, slug: string) => {
    const served = catalogue.find(kind, slug);
    const others = earlier.filter(({ entry, revision }) => entry.kind === kind && entry.slug === slug && revision !== served?.revision);
    return served === undefined ? [] : [...others, served];
  };
  return {
    history: async (kind: EntryKind, slug: string): Promise<EntryHistory | undefined> => {
      const served = catalogue.find(kind, slug);
      const revisions = revisionsOf(kind, slug).map(({ revision, agreement }) => ({ number: revision, agreement }));
      return served === undefined ? undefined : aHistory(revisions, { served: served.revision, log });
    },
    revision: async (kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined> =>
      revisionsOf(kind, slug).find((stored) => stored.revision === revision),
  };
}
