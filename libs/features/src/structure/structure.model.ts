import { Field, ObjectType } from '@nestjs/graphql';
import {
  alternativeNames,
  type Change,
  entryAcronym,
  localize,
  type LocalizedText,
  nameOn,
  type PublishedEntry,
  type Structure,
} from '#domain';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** How GraphQL shows a structure. The fields that take an argument or lead to changes stand in the resolver. */
@ObjectType('Structure', {
  description: 'An organisation or body through time: its names, its mandates, what it came from and what it became.',
  implements: () => EntryModel,
})
export class StructureModel extends EntryModel<Structure> {
  @Field(() => String, { nullable: true, description: 'The acronym that goes with the present or last name.' })
  get acronym(): string | undefined {
    return entryAcronym(this.shown);
  }

  @Field(() => String, { description: 'What sort of body it is, such as ministry, regional-conference, hub, rcm.' })
  get classification(): string {
    return this.shown.classification;
  }

  @Field(() => [LocalizedTextModel], { description: 'Former names, acronyms and other accepted names, in both languages.' })
  get alternativeLabels(): readonly LocalizedText[] {
    return alternativeNames(this.shown);
  }

  @Field(() => [LocalizedTextModel], { description: 'What is useful to know about it.' })
  get notes(): LocalizedText[] {
    return this.shown.notes.map((note) => localize(note, this.locale));
  }

  @Field(() => String, { nullable: true, description: 'Absolute address of its own site; null: none, or unknown.' })
  get website(): string | undefined {
    return this.shown.website;
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it began; null: unknown.' })
  get start(): UncertainDateModel | null {
    return toUncertainDateModel(this.shown.start, this.locale);
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it ended; null: it still exists, or unknown.' })
  get end(): UncertainDateModel | null {
    return toUncertainDateModel(this.shown.end, this.locale);
  }

  /** The changes that made it, or those in which it ended, was renamed or gave a mandate away. */
  changes<M>(which: 'into' | 'outOf', show: (change: Change, reading: Reading) => M): M[] {
    const { reading, shown } = this;
    const { catalogue } = reading;
    return showEach(which === 'into' ? catalogue.changesInto(shown) : catalogue.changesOutOf(shown), reading, (change) =>
      show(change, reading),
    );
  }

  /** The name on a day, YYYY-MM-DD; without one: today. */
  nameAsOf(day: string | null | undefined): LocalizedText {
    return localize(nameOn(this.shown, day ?? this.reading.context.clock.today()).name, this.locale);
  }
}

/** The model of a structure in the language of the reading. */
export function toStructureModel(structure: PublishedEntry<Structure>, reading: Reading): StructureModel {
  return new StructureModel(structure, reading);
}
