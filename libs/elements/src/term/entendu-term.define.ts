import { EntenduTerm } from './entendu-term.ts';

if (customElements.get('entendu-term') === undefined) customElements.define('entendu-term', EntenduTerm);
