import { formatContent } from './index.ts';
const r = await formatContent('/tmp/content/c'); console.log(r.formatted.length, r.untouched.length, r.commented, r.problems);
const s = await formatContent('/tmp/content/c'); console.log(s.formatted.length, s.untouched.length);
