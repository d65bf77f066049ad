import { EntenduSearch } from './entendu-search.ts';

if (customElements.get('entendu-search') === undefined) customElements.define('entendu-search', EntenduSearch);
