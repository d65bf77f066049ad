import type { ComponentChildren } from 'preact';

/** The head of a list: its title, what it holds, and ways to other views of the same. */
export function ListHead({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="row list-head">
      <div class="main">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
    </header>
  );
}
