import { entryPath } from '#domain';
import type { View } from '../site/view.ts';

/** The line that shows an entry on another site. */
export function embedLine(publicUrl: string, slug: string, address: string, title: string): string {
  return `<script type="module" src="${publicUrl}/embed/v1/entendu.js"></script> <entendu-term slug="${slug}"><a href="${address}">${title}</a></entendu-term>`;
}

/** How to show the definition on another site, with a button that copies the line. */
export function Embed({ view, slug, title }: { readonly view: View; readonly slug: string; readonly title: string }) {
  const { words, publicUrl, locale } = view;
  const line = embedLine(publicUrl, slug, `${publicUrl}${entryPath('term', slug, locale)}`, title);
  return (
    <section class="row" id="embed">
      <h2 class="side">{words.embedTitle}</h2>
      <div class="main">
        <p>{words.embedLead}</p>
        <Snippet id="embed-line" text={line} view={view} />
        <p>{words.embedSlug}</p>
        <p>{words.embedPolicy}</p>
        <Snippet id="embed-policy" text={`script-src ${publicUrl}; connect-src ${publicUrl}`} view={view} />
      </div>
      <ul class="margin embed-facts">
        {words.embedFacts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

function Snippet({ id, text, view }: { readonly id: string; readonly text: string; readonly view: View }) {
  const { words } = view;
  return (
    <div class="snippet">
      <pre id={id} tabIndex={0}>
        <code>{text}</code>
      </pre>
      <p class="snippet-action">
        <button type="button" hidden data-copy={id} data-copied={words.copied} data-failed={words.copyFailed}>
          {words.copy}
        </button>
        <span role="status" />
      </p>
    </div>
  );
}
