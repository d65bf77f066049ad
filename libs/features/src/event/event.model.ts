import { Field, ObjectType } from '@nestjs/graphql';
import { type Event, type PublishedEntry } from '#domain';
import { UncertainDateModel } from '../date/uncertain-date.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { entriesAbout } from '../entry/entries-about.ts';
import type { Reading } from '../entry/reading.ts';

/** How GraphQL shows an event. */
@ObjectType('Event', { description: 'A dated fact of the history that is not a change of structure.', implements: () => EntryModel })
export class EventModel extends EntryModel<Event> {
  @Field(() => UncertainDateModel, { description: 'When it happened.' })
  get on(): UncertainDateModel {
    return new UncertainDateModel(this.shown.on, this.locale);
  }

  @Field(() => [EntryModel], { description: 'The entries that it is about.' })
  get about(): EntryModel[] {
    return entriesAbout(this.shown.about, this.reading);
  }
}

/** The model of an event in the language of the reading. */
export function toEventModel(event: PublishedEntry<Event>, reading: Reading): EventModel {
  return new EventModel(event, reading);
}
