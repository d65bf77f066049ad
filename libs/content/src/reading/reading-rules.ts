import type { ContentRule } from '../checking/content-rule.ts';

/** What is asked of a file before it is compared with the others. */
type ReadingRule = Pick<ContentRule, 'id' | 'level'>;

/** The folder holds files of content in the folders of their kinds, and they can be read. */
export const FOLDER_RULE: ReadingRule = { id: 'folder', level: 'error' };

/** A file is YAML, plainly written. */
export const YAML_RULE: ReadingRule = { id: 'yaml', level: 'error' };

/** A file has the keys of its kind, with values of their sort. */
export const SHAPE_RULE: ReadingRule = { id: 'shape', level: 'error' };
