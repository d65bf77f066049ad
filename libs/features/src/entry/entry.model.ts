import { Field, ID, Int, InterfaceType } from '@nestjs/graphql';
import {
  type AgreementRecord,
  type Entry,
  type EntryHistory,
  type EntryKind,
  entryPath,
  entrySummary,
  entryTitle,
  type Locale,
  type LocalizedText,
  type PublishedEntry,
  refOf,
  type WrittenRevision,
} from '#domain';
import { AgreementActModel, toAgreementActModels } from '../agreement/agreement-act.model.ts';
import { AgreementRecordModel } from '../agreement/agreement-record.model.ts';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { RevisionModel } from '../revision/revision.model.ts';
import { SourceModel, toSourceModel } from '../source/source.model.ts';
import { EntryKindEnum } from './entry-kind.model.ts';
import { type Reading, showEach } from './reading.ts';

const TYPE_NAMES: Readonly<Record<EntryKind, string>> = {
  term: 'Term',
  structure: 'Structure',
  programme: 'Programme',
  event: 'Event',
  criterion: 'Criterion',
  question: 'Question',
};

/**
 * How GraphQL shows an entry. Its fields are getters: what nobody asks for is not computed, and a field
 * needs no resolver of its own, which would cost more than most fields do.
 */
@InterfaceType('Entry', {
  description: 'Anything that search and answers can return. Slugs are per kind and the same in both languages; url is absolute.',
  resolveType: (shown: EntryModel) => TYPE_NAMES[shown.kind],
})
export abstract class EntryModel<E extends Entry = Entry> {
  protected readonly published: PublishedEntry<E>;
  protected readonly reading: Reading;

  constructor(published: PublishedEntry<E>, reading: Reading) {
    this.published = published;
    this.reading = reading;
  }

  protected get shown(): E {
    return this.published.entry;
  }

  protected get locale(): Locale {
    return this.reading.locale;
  }

  @Field(() => EntryKindEnum, { description: 'What sort of entry it is.' })
  get kind(): EntryKind {
    return this.published.entry.kind;
  }

  @Field(() => ID, { description: 'The name of the entry in addresses, unique within its kind. A former slug still finds the entry.' })
  get slug(): string {
    return this.published.entry.slug;
  }

  @Field(() => Int, { description: 'The revision that is shown, from 1. A revision never changes.' })
  get revision(): number {
    return this.published.revision;
  }

  @Field(() => LocalizedTextModel, {
    description: 'The headword: a term’s preferred label, a structure’s present or last name, a question’s wording.',
  })
  get title(): LocalizedText {
    return entryTitle(this.published.entry, this.reading.locale);
  }

  @Field(() => LocalizedTextModel, {
    description: 'What it is, in a sentence or two: a term’s definition, a question’s answer, else a summary.',
  })
  get summary(): LocalizedText {
    return entrySummary(this.published.entry, this.reading.locale);
  }

  @Field(() => String, { description: 'Absolute address of the page of the entry, in the asked language.' })
  get url(): string {
    const { entry } = this.published;
    return this.reading.context.publicUrl + entryPath(entry.kind, entry.slug, this.reading.locale);
  }

  @Field(() => [SourceModel], { description: 'The sources of the entry as a whole, then those of its claims; each once.' })
  get sources(): SourceModel[] {
    const { published, reading } = this;
    return showEach(reading.catalogue.sourcesOf(published.entry), reading, (source) => toSourceModel(source, reading));
  }

  @Field(() => [ClaimModel], { description: 'What the entry states, fact by fact, each with its sources and its status.' })
  get claims(): ClaimModel[] {
    const { entry } = this.published;
    const { reading } = this;
    const owner = refOf(entry);
    return showEach(entry.claims, reading, (claim) => toClaimModel({ ref: `${owner}#${claim.key}`, claim }, reading));
  }

  @Field(() => AgreementRecordModel, { description: 'Who agreed to the revision that is shown.' })
  get agreement(): AgreementRecord {
    return this.published.agreement;
  }

  @Field(() => [RevisionModel], { description: 'All the revisions of the entry, oldest first, each with its record of agreement.' })
  get revisions(): Promise<readonly WrittenRevision[]> {
    return this.history().then(({ revisions }) => revisions);
  }

  @Field(() => [AgreementActModel], {
    description: 'Everything that was ever done about the agreement on the entry, oldest first; what was withdrawn is in it.',
  })
  get acts(): Promise<readonly AgreementActModel[]> {
    return this.history().then(({ log }) => toAgreementActModels(log));
  }

  private async history(): Promise<EntryHistory> {
    const { entry } = this.published;
    const history = await this.reading.context.history(entry.kind, entry.slug);
    this.reading.context.count(history.revisions.length + history.log.length);
    return history;
  }

  @Field(() => [EntryModel], { description: 'Entries of another meaning that share a name with this one.' })
  get homonyms(): EntryModel[] {
    const { published, reading } = this;
    return showEach(reading.catalogue.homonymsOf(refOf(published.entry)), reading, reading.entry);
  }
}
