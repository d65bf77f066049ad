import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space of short-lived objects at its first size. Starting and importing make many of them at once, for which V8
 * would grow that space to three times 32 MB and keep it: about 100 MB for a few percent of speed. Set here and not on the
 * command line, so that it holds however the service is launched; the flag that limits the size is read too early for that.
 */
setFlagsFromString('--semi-space-growth-factor=1');
