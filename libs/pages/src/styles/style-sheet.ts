import { base } from './base.ts';
import { definitions } from './definitions.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { forced } from './forced.ts';
import { home } from './home.ts';
import { lists } from './lists.ts';
import { print } from './print.ts';
import { revisions } from './revisions.ts';
import { site } from './site.ts';

/** The pages' style sheet, without tokens and fonts. */
export const styleSheet = [base, site, entry, evidence, lists, definitions, revisions, home, forced, print].join('\n');
