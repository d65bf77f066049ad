import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIGURATION_VARIABLES } from '../libs/service/src/configuration/configuration-variables.ts';

const README = resolve(import.meta.dirname, '../README.md');

/** The table of the environment variables, as the README shows it. */
export function configurationTable(): string {
  const rows = Object.entries(CONFIGURATION_VARIABLES).map(
    ([name, { description, allowed, fallback }]) => `| \`${name}\` | ${description} | ${allowed} | ${fallback} |`,
  );
  return ['| variable | what it does | allowed | default |', '|---|---|---|---|', ...rows].join('\n');
}

/** The README with the table of today between its two marks. */
export function withConfigurationTable(readme: string): string {
  return readme.replace(
    /<!-- configuration -->[^]*<!-- \/configuration -->/,
    () => `<!-- configuration -->\n${configurationTable()}\n<!-- /configuration -->`,
  );
}

if (import.meta.main) await writeFile(README, withConfigurationTable(await readFile(README, 'utf8')));
