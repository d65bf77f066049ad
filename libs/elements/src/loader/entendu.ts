/** The tags, and how the code of each is fetched. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'entendu-chat': () => withGuest(import('../chat/entendu-chat.define.ts')),
  'entendu-checker': () => withGuest(import('../checker/entendu-checker.define.ts')),
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

/** Looks for the tags at and below an element, in the open shadow roots of other components too. */
function look(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const tag = element.localName;
    if (waiting.has(tag)) near.observe(element);
    else if (element.shadowRoot !== null) enter(element.shadowRoot);
    // A component that is not there yet may bring a shadow root along.
    else if (tag.includes('-') && !(tag in ELEMENTS) && customElements.get(tag) === undefined) awaited(tag, element);
  }
}

function enter(root: ShadowRoot): void {
  if (waiting.size === 0) return;
  later.observe(root, { childList: true, subtree: true });
  for (const element of root.children) look(element);
}

function awaited(tag: string, element: Element): void {
  customElements.whenDefined(tag).then(
    () => element.shadowRoot !== null && enter(element.shadowRoot),
    // Not every name with a hyphen can be a component.
    () => {},
  );
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
