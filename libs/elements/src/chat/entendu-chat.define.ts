import { EntenduChat } from './entendu-chat.ts';

if (customElements.get('entendu-chat') === undefined) customElements.define('entendu-chat', EntenduChat);
