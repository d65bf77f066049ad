import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCorrection, anAdoption, anEndorsement, aWithdrawal } from '../../../../tests/factories/agreement.ts';
import type { RecordedAct } from './act.ts';
import { agreementRecord, servedRevision } from './agreement-record.ts';

const stateOf = (revision: number, last: number, log: readonly RecordedAct[]) => agreementRecord(revision, last, log).state;

describe('the revision that is served', () => {
  it('is the last one written as long as nobody has adopted any', () => {
    expect(servedRevision(3, [])).toBe(3);
    expect(servedRevision(3, [anEndorsement(1, 2)])).toBe(3);
  });

  it('is the adopted one although a later one is written, and that one is a proposal', () => {
    const log = [anAdoption(1, 2)];
    expect(servedRevision(3, log)).toBe(2);
    expect(agreementRecord(2, 3, log)).toMatchObject({ state: 'AGREED', proposal: 3 });
    expect(agreementRecord(3, 3, log)).toMatchObject({ state: 'PROPOSED', adoptions: [], proposal: 3 });
  });

  it('is the last adopted one, and the one before it is superseded', () => {
    const log = [anAdoption(1, 3), anAdoption(2, 1)];
    expect(servedRevision(3, log)).toBe(3);
    expect([1, 2, 3].map((revision) => stateOf(revision, 3, log))).toEqual(['SUPERSEDED', 'SUPERSEDED', 'AGREED']);
  });

  it('follows typographic corrections, one after the other, and stops at the first text of other words', () => {
    const log = [anAdoption(1, 2), aCorrection(2, 3), aCorrection(3, 4), aCorrection(4, 6)];
    expect(servedRevision(6, log)).toBe(4);
    expect(agreementRecord(4, 6, log)).toMatchObject({ state: 'AGREED', adoptions: [{ revision: 2 }], proposal: 6 });
    expect(stateOf(2, 6, log)).toBe('AGREED');
    expect([5, 6].map((revision) => stateOf(revision, 6, log))).toEqual(['PROPOSED', 'PROPOSED']);
  });

  it('does not supersede the text that it corrects, unless nobody adopted that one', () => {
    const log = [anAdoption(1, 1), aCorrection(2, 2), anAdoption(3, 2, { body: 'Autre conseil' })];
    expect([1, 2].map((revision) => stateOf(revision, 2, log))).toEqual(['AGREED', 'AGREED']);
    expect(agreementRecord(2, 2, log).adoptions).toHaveLength(2);
    expect(stateOf(1, 2, [aCorrection(1, 2), anAdoption(2, 2)])).toBe('SUPERSEDED');
  });

  it('is a proposal again when its only adoption is withdrawn', () => {
    const log = [anAdoption(1, 1), aWithdrawal(2, 1)];
    expect(servedRevision(2, log)).toBe(2);
    expect(agreementRecord(1, 2, log)).toMatchObject({ state: 'PROPOSED', adoptions: [] });
  });

  it('stays when another body still stands by it', () => {
    const log = [anAdoption(1, 1), anAdoption(2, 1, { body: 'Autre conseil' }), aWithdrawal(3, 1)];
    expect(servedRevision(2, log)).toBe(1);
    expect(agreementRecord(1, 2, log).adoptions.map(({ body }) => body)).toEqual(['Autre conseil']);
  });

  it('is the earlier adopted one when the adoption of the later one is withdrawn', () => {
    const log = [anAdoption(1, 1), anAdoption(2, 2), aWithdrawal(3, 2)];
    expect(servedRevision(2, log)).toBe(1);
    expect(stateOf(1, 2, log)).toBe('AGREED');
  });
});

describe('an endorsement', () => {
  it('agrees to nothing by itself, stands for its revision and its corrections, and goes when it is withdrawn', () => {
    const log = [anEndorsement(1, 1), aCorrection(2, 2)];
    expect(agreementRecord(2, 3, log)).toMatchObject({ state: 'PROPOSED', endorsements: [{ organisation: 'Organisme 1', revision: 1 }] });
    expect(agreementRecord(3, 3, log).endorsements).toEqual([]);
    expect(agreementRecord(1, 3, [...log, aWithdrawal(3, 1)]).endorsements).toEqual([]);
  });
});

describe('any log', () => {
  const last = 6;
  const step = fc.record({
    kind: fc.constantFrom('ADOPTION', 'ENDORSEMENT', 'CORRECTION', 'WITHDRAWAL'),
    revision: fc.integer({ min: 1, max: last }),
    of: fc.integer({ min: 1, max: 12 }),
  });
  const anyLog = fc.array(step, { maxLength: 12 }).map((steps) =>
    steps.map(({ kind, revision, of }, at): RecordedAct => {
      if (kind === 'ADOPTION') return anAdoption(at + 1, revision);
      if (kind === 'ENDORSEMENT') return anEndorsement(at + 1, revision);
      return kind === 'CORRECTION' ? aCorrection(at + 1, Math.max(2, revision)) : aWithdrawal(at + 1, of);
    }),
  );

  it('never shows as agreed what nobody adopted, and never leaves an adopted text for one that nobody adopted', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const served = servedRevision(last, log);
        const record = agreementRecord(served, last, log);
        const withdrawn = new Set(log.flatMap((act) => (act.kind === 'WITHDRAWAL' ? [act.of] : [])));
        const isAnyAdopted = log.some((act) => act.kind === 'ADOPTION' && !withdrawn.has(act.number));
        expect(record.state).toBe(isAnyAdopted ? 'AGREED' : 'PROPOSED');
        for (let revision = 1; revision <= last; revision += 1) {
          const { state, adoptions } = agreementRecord(revision, last, log);
          if (state === 'AGREED') expect(adoptions.length).toBeGreaterThan(0);
          for (const adoption of adoptions) {
            const corrections = Array.from({ length: revision - adoption.revision }, (_, at) => adoption.revision + at + 1);
            expect(corrections.every((each) => log.some((act) => act.kind === 'CORRECTION' && act.revision === each))).toBe(true);
          }
        }
      }),
    );
  });
});
