import type { Configuration } from '../configuration/configuration.ts';
import type { RunningService } from './start-service.ts';

/** What is printed when the service serves: what to open, and how to embed it. */
export function welcome({ publicUrl, degraded }: RunningService, configuration: Configuration, time: string): readonly string[] {
  const page = (name: string, path: string) => `  ${name.padEnd(18)}${publicUrl}${path}`;
  return [
    '',
    `Entendu serves, ${time} after its start.`,
    '',
    page('The base', '/'),
    page('In English', '/en'),
    page('A definition', '/fr/lexique/economie-sociale'),
    ...(configuration.environment === 'development' ? [page('GraphQL, to try', '/graphiql')] : [page('GraphQL', '/graphql')]),
    page('Health', '/health/ready'),
    '',
    '  On any page of another site:',
    `    <script type="module" src="${publicUrl}/embed/v1/entendu.js"></script>`,
    '    <entendu-term slug="economie-sociale"></entendu-term>',
    '',
    ...degraded.map(({ effect }) => `  Note: ${effect}`),
    '  Ctrl-C stops it.',
    '',
  ];
}
