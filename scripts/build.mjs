// Installs what is missing and builds what is stale, without starting anything.
import { prepare } from './prepare/prepare.mjs';
import { tellFailure } from './prepare/failure.mjs';

try {
  await prepare();
} catch (error) {
  process.exitCode = tellFailure(error);
}
