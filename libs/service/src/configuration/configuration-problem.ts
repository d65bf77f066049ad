import type { core } from 'zod';
import {
  CONFIGURATION_VARIABLES,
  type ConfigurationVariable,
  type ConfigurationVariableName,
  isLoopback,
} from './configuration-variables.ts';

/** One variable that cannot be used as it is. */
export interface ConfigurationProblem {
  readonly variable: ConfigurationVariableName;
  /** What was given, with secrets masked; undefined when the variable is absent. */
  readonly value: string | undefined;
  readonly allowed: string;
  /** What stands in its way when it is not the value itself. */
  readonly reason?: string;
}

/** A mistake that zod found, with the variable, its value and what is allowed. */
export function toConfigurationProblem(issue: core.$ZodIssue, given: Readonly<Record<string, string>>): ConfigurationProblem {
  const variable = issue.path[0] as ConfigurationVariableName;
  const { allowed, ...rest }: ConfigurationVariable = CONFIGURATION_VARIABLES[variable];
  const value = given[variable];
  return { variable, value: value === undefined || rest.secret !== true ? value : maskSecret(value), allowed };
}

/** Variables that are missing because another one is set. */
export function missingPartners(given: Readonly<Record<string, string>>): readonly ConfigurationProblem[] {
  const address = given['MEILI_URL'];
  if (address === undefined) return given['MEILI_API_KEY'] === undefined ? [] : [missing('MEILI_URL', 'MEILI_API_KEY is set')];
  const elsewhere = URL.canParse(address) && !isLoopback(new URL(address).hostname);
  return elsewhere && given['MEILI_API_KEY'] === undefined ? [missing('MEILI_API_KEY', 'MEILI_URL is on another machine')] : [];
}

function missing(variable: ConfigurationVariableName, reason: string): ConfigurationProblem {
  return { variable, value: undefined, allowed: CONFIGURATION_VARIABLES[variable].allowed, reason };
}

/** The problem as one line that names the variable, its value and what is allowed. */
export function explainConfigurationProblem({ variable, value, allowed, reason }: ConfigurationProblem): string {
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return `${variable} ${found}${reason === undefined ? '' : ` (${reason})`}; allowed: ${allowed}`;
}

/** What may be shown of a secret: of an address everything but its password and query, of a key nothing. */
export function maskSecret(value: string): string {
  if (!URL.canParse(value)) return '***';
  const url = new URL(value);
  if (url.host === '') return '***';
  return `${url.protocol}//${url.username === '' ? '' : '***:***@'}${url.host}${url.pathname}`;
}
