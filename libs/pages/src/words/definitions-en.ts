import type { definitionsFr } from './definitions-fr.ts';

/** What the page of the definitions says in English. */
export const definitionsEn: typeof definitionsFr = {
  title: 'Definitions compared',
  lead: 'Several definitions of the social economy are in circulation, here and elsewhere. Here they stand beside the Act, criterion by criterion: what they take up, what they change, what they add.',
  reading: 'These texts are summed up, and the comparison is the editors’ reading. Each statement gives its source and its status.',
  seeAll: 'The definitions in circulation, compared with the Act',
  choose: 'Compare with the Act',
  chooseHint: 'The Act is always there. Without a choice, all the definitions are shown.',
  compare: 'Compare',
  showAll: 'Show all',
  chosen: (count: number, total: number): string =>
    count === 1 ? `One definition of ${total}, beside the Act.` : `${count} definitions of ${total}, beside the Act.`,
  key: 'Signs',
  caption: 'The definitions beside the Act, criterion by criterion',
  asked: 'What the Act asks',
  unasked: 'What the Act does not ask',
  reference: 'This is the reference: the others are compared with it.',
  undated: 'no known date',
  departures: (count: number): string => (count === 0 ? 'no departure noted' : count === 1 ? 'one departure' : `${count} departures`),
  additions: (count: number): string => (count === 1 ? 'one addition' : `${count} additions`),
  nothingSeen: 'nothing seen yet',
  states: {
    REFERENCE: 'The Act',
    SAME: 'Equivalent',
    WIDER: 'Wider',
    NARROWER: 'Narrower',
    DIFFERENT: 'Different',
    SILENT: 'Silent',
    ADDED: 'Addition',
    NOT_ASKED: 'Not asked',
    UNSEEN: 'Not seen',
  },
  means: {
    SAME: 'asks the same as the Act, even in other words',
    WIDER: 'asks less: more enterprises meet it',
    NARROWER: 'asks more: fewer enterprises meet it',
    DIFFERENT: 'asks something else',
    SILENT: 'its text does not ask it',
    ADDED: 'asks what the Act does not ask',
    UNSEEN: 'what it says of it was not seen: this is no silence',
  },
};
