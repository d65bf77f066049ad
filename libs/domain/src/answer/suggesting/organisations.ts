import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import type { Structure, StructureClassification } from '../../structure/structure.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** Whom a promoter or an official can ask, by what sort of body it is. */
const ASKED: readonly StructureClassification[] = ['hub', 'regional-development-cooperative', 'rcm'];

/** The organisations to ask: of each sort, the one still there that most questions of the FAQ are about. */
export function askOrganisations({ catalogue, questionsAbout }: Knowledge): readonly PublishedEntry<Structure>[] {
  const structures = catalogue.all('structure').filter(({ entry }) => entry.end === undefined);
  const asked = ({ entry }: PublishedEntry<Structure>) => questionsAbout.get(`structure:${entry.slug}`)?.length ?? 0;
  return ASKED.flatMap((classification) => {
    const [most] = structures
      .filter(({ entry }) => entry.classification === classification)
      .toSorted((one, other) => asked(other) - asked(one));
    return most === undefined || asked(most) === 0 ? [] : [most];
  });
}
