import { Field, ObjectType } from '@nestjs/graphql';
import { alternativeNames, entryAcronym, localize, type LocalizedText, type PublishedEntry, refOf, type Term } from '#domain';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** How GraphQL shows a term. */
@ObjectType('Term', {
  description: 'A notion: its names, its definition, its relations and its record of agreement.',
  implements: () => EntryModel,
})
export class TermModel extends EntryModel<Term> {
  @Field(() => String, { nullable: true, description: 'The acronym that goes with the preferred label, as the region writes it.' })
  get acronym(): string | undefined {
    return entryAcronym(this.shown);
  }

  @Field(() => String, { nullable: true, description: 'Grammatical category of the headword as dictionaries print it, such as « n. f. ».' })
  get grammar(): string | undefined {
    const { labels } = this.shown;
    return (this.locale === 'en' && labels.en !== undefined ? labels.en : labels.fr).grammar;
  }

  @Field(() => [LocalizedTextModel], { description: 'Acronyms, synonyms and other accepted names, in both languages.' })
  get alternativeLabels(): readonly LocalizedText[] {
    return alternativeNames(this.shown);
  }

  @Field(() => LocalizedTextModel, {
    description: 'One sentence, lower case at the start and without a final period (ISO 704), word for word as it is recorded.',
  })
  get definition(): LocalizedText {
    return localize(this.shown.definition, this.locale);
  }

  @Field(() => [LocalizedTextModel], { description: 'What is useful to know and does not define.' })
  get notes(): LocalizedText[] {
    return this.shown.notes.map((note) => localize(note, this.locale));
  }

  @Field(() => LocalizedTextModel, { nullable: true, description: 'What it looks like in life.' })
  get example(): LocalizedText | null {
    const { example } = this.shown;
    return example === undefined ? null : localize(example, this.locale);
  }

  @Field(() => [TermModel], { description: 'The next broader terms.' })
  get broader(): TermModel[] {
    const { reading } = this;
    return showEach(reading.catalogue.broaderThan(this.shown), reading, (term) => toTermModel(term, reading));
  }

  @Field(() => [TermModel], { description: 'The next narrower terms.' })
  get narrower(): TermModel[] {
    const { reading } = this;
    return showEach(reading.catalogue.narrowerThan(this.shown), reading, (term) => toTermModel(term, reading));
  }

  @Field(() => [EntryModel], { description: 'Associated entries of any kind, named by either side.' })
  get related(): EntryModel[] {
    const { reading } = this;
    return showEach(reading.catalogue.relatedTo(refOf(this.shown)), reading, reading.entry);
  }
}

/** The model of a term in the language of the reading. */
export function toTermModel(term: PublishedEntry<Term>, reading: Reading): TermModel {
  return new TermModel(term, reading);
}
