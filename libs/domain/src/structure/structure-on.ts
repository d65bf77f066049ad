import { edtfSureBounds } from '../date/edtf-bounds.ts';
import type { Structure, StructureName } from './structure.ts';

/** Whether something held on a day, as far as the precision of its dates tells. */
export type Certainty = 'YES' | 'POSSIBLY' | 'NO';

/** A time with EDTF ends; an absent one is without limit. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a period holds on a day (YYYY-MM-DD); its first and last days belong to it. */
export function heldOn({ from, to }: Period, day: string): Certainty {
  const begun = from === undefined ? 'YES' : reached(edtfSureBounds(from), day);
  const over = to === undefined ? 'NO' : passed(edtfSureBounds(to), day);
  if (begun === 'NO' || over === 'YES') return 'NO';
  return begun === 'YES' && over === 'NO' ? 'YES' : 'POSSIBLY';
}

/** The name that a structure bore on a day (YYYY-MM-DD); where none is known to have been borne, the last one. */
export function nameOn(structure: Structure, day: string): StructureName {
  const { names } = structure;
  const borne = names.map((name, at) => ({
    name,
    certainty: heldOn({ from: name.from ?? names[at - 1]?.to, to: name.to ?? names[at + 1]?.from }, day),
  }));
  const found = borne.findLast(({ certainty }) => certainty === 'YES') ?? borne.findLast(({ certainty }) => certainty === 'POSSIBLY');
  return found?.name ?? names.at(-1) ?? { name: { fr: structure.slug } };
}

/**
 * Whether a structure existed on a day (YYYY-MM-DD). Without an end it still exists; without a beginning, it surely
 * exists from the first name or mandate that has one.
 */
export function existedOn(structure: Structure, day: string): Certainty {
  const known = heldOn({ from: structure.start, to: structure.end }, day);
  if (structure.start !== undefined || known === 'NO') return known;
  const attested = [...structure.names, ...structure.mandates].some(
    ({ from }) => from !== undefined && reached(edtfSureBounds(from), day) === 'YES',
  );
  return attested ? known : 'POSSIBLY';
}

function reached({ earliest, latest }: ReturnType<typeof edtfSureBounds>, day: string): Certainty {
  if (latest !== null && day >= latest) return 'YES';
  return earliest !== null && day < earliest ? 'NO' : 'POSSIBLY';
}

function passed({ earliest, latest }: ReturnType<typeof edtfSureBounds>, day: string): Certainty {
  if (latest !== null && day > latest) return 'YES';
  return earliest !== null && day <= earliest ? 'NO' : 'POSSIBLY';
}
