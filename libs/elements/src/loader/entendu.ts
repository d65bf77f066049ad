/** The tags, and how the code of each is fetched. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'entendu-search': () => withGuest(import('../search/entendu-search.define.ts')),
  'entendu-term': () => withGuest(import('../term/entendu-term.define.ts')),
};

/** What all the elements are made of is fetched beside the element, not after it. */
function withGuest(element: Promise<unknown>): Promise<unknown> {
  return Promise.all([element, import('../guest/guest-element.ts')]);
}

/** How near an element must come to the window for its code to be fetched. */
const NEAR = '400px';

const waiting = new Set(Object.keys(ELEMENTS));

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target);
    }
  },
  { rootMargin: NEAR },
);

const later = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) look(node);
  }
});

function look(root: Element): void {
  for (const element of [root, ...root.querySelectorAll([...waiting].join())]) {
    if (waiting.has(element.localName)) near.observe(element);
  }
}

function load(element: Element): void {
  const tag = element.localName;
  ELEMENTS[tag]?.().then(
    () => {
      waiting.delete(tag);
      if (waiting.size === 0) later.disconnect();
    },
    // Browsers do not fetch a module again that once failed: what the page has put inside the element stays visible.
    () => element.dispatchEvent(new CustomEvent('entendu-error', { bubbles: true, composed: true, detail: { kind: 'UNREACHABLE' } })),
  );
}

later.observe(document, { childList: true, subtree: true });
look(document.documentElement);
