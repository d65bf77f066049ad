import { EntenduChecker } from './entendu-checker.ts';

if (customElements.get('entendu-checker') === undefined) customElements.define('entendu-checker', EntenduChecker);
