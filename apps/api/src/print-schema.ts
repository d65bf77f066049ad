import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printPublicSchema } from './public-schema.ts';

/** Writes schema/api.graphql, or the file named as the first argument. Run from the root of the repository after a build. */
const target = resolve(process.argv[2] ?? 'schema/api.graphql');
await writeFile(target, await printPublicSchema());
process.stdout.write(`${target}\n`);
