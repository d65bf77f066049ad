import { type Configuration, readConfiguration, StartFailure } from '#service';

/** The configuration of the environment; throws a StartFailure that names all its mistakes. */
export function configured(): Configuration {
  const reading = readConfiguration(process.env);
  if (reading.kind === 'Misconfigured') throw new StartFailure(reading);
  return reading.configuration;
}
