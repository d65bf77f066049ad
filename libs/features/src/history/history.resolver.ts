import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type LineageDirection, type Locale, type MilestoneKind, holdersOn, lineage, timeline } from '#domain';
import { pageOf } from '../connection/connection.ts';
import { AfterArgument, FirstArgument } from '../connection/page-arguments.ts';
import { DateScalar } from '../date/date.scalar.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { findEntry } from '../entry/find-entry.ts';
import { checkRange, ReadingContext, showEach } from '../entry/reading.ts';
import { refuseArgument } from '../entry/refusal.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { LineageDirectionEnum, LineageModel, toLineageModel } from './lineage.model.ts';
import { MandateHolderModel, toMandateHolderModel } from './mandate.model.ts';
import { listMilestones } from './milestone-list.ts';
import { MilestoneConnectionModel, MilestoneKindEnum, toMilestoneModel } from './milestone.model.ts';

/** The longest lineage that is followed, in changes. */
const DEEPEST = 10;

const dayArgument = (description: string) => ({ type: () => DateScalar, nullable: true, description });
const territoryArgument = {
  type: () => ID,
  nullable: true,
  description:
    'Slug of a structure that is a territory or an RCM, such as mrc-de-roussillon: what acts there, or everywhere. Unknown: BAD_USER_INPUT.',
};

/** Answers the queries about the history. */
@Resolver()
export class HistoryResolver {
  @Query(() => MilestoneConnectionModel, {
    description:
      'Changes, events and programmes’ calls that may lie within the asked days, given the precision of their dates, in the order of time.',
  })
  timeline(
    @Context() context: ReadingContext,
    @Args('from', dayArgument('The first day; null: from the beginning.')) from: string | null | undefined,
    @Args('to', dayArgument('The last day; null: to the end.')) to: string | null | undefined,
    @Args('kinds', { type: () => [MilestoneKindEnum], nullable: true, description: 'Which kinds; null: all of them.' })
    kinds: MilestoneKind[] | null | undefined,
    @Args('territory', territoryArgument) territory: string | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): MilestoneConnectionModel {
    const { catalogue } = context;
    if (from != null && to != null && from > to) throw refuseArgument('to', 'a day that is not before "from"');
    const wish = { from: from ?? undefined, to: to ?? undefined, kinds: kinds ?? undefined, territory: territoryOf(context, territory) };
    const page = pageOf(listMilestones(timeline(catalogue, wish)), { first, after });
    const reading = readingOf(context, locale);
    const edges = showEach(page.items, reading, ({ item, cursor }) => ({ cursor, node: toMilestoneModel(item.milestone, reading) }));
    return { ...page, edges };
  }

  @Query(() => LineageModel, { nullable: true, description: 'What came before and after a structure; null: there is no such structure.' })
  lineage(
    @Context() context: ReadingContext,
    @Args('slug', { type: () => ID, description: 'Such as conference-regionale-des-elus.' }) slug: string,
    @Args('direction', { type: () => LineageDirectionEnum, defaultValue: 'BOTH', description: 'Which way to follow it.' })
    direction: LineageDirection,
    @Args('depth', { type: () => Int, defaultValue: 3, description: 'How many changes away, from 1 to 10; else BAD_USER_INPUT.' })
    depth: number,
    @LocaleArgument() locale: Locale,
  ): LineageModel | null {
    checkRange('depth', depth, 1, DEEPEST);
    const found = findEntry(context.catalogue, 'structure', slug);
    if (found === undefined) return null;
    return toLineageModel(lineage(context.catalogue, found.entry.slug, direction, depth), readingOf(context, locale));
  }

  @Query(() => [MandateHolderModel], {
    description: 'Who held the mandate on a subject on a day, those who surely did first; empty: the base knows of nobody.',
  })
  mandate(
    @Context() context: ReadingContext,
    @Args('subject', {
      type: () => ID,
      description: 'What the mandate is about, such as social-economy, local-development, regional-concertation.',
    })
    subject: string,
    @Args('territory', territoryArgument) territory: string | null | undefined,
    @Args('asOf', dayArgument('The day; null: today, in Québec.')) asOf: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): MandateHolderModel[] {
    const day = asOf ?? context.clock.today();
    const reading = readingOf(context, locale);
    const holders = holdersOn(context.catalogue, subject, day, territoryOf(context, territory));
    return showEach(holders, reading, (holder) => toMandateHolderModel(holder, reading));
  }
}

function territoryOf({ catalogue }: ReadingContext, slug: string | null | undefined): string | undefined {
  if (slug == null) return undefined;
  const found = findEntry(catalogue, 'structure', slug)?.entry;
  if (found === undefined) throw refuseArgument('territory', 'the slug of a structure of the base, such as mrc-de-roussillon');
  return found.slug;
}
