import type { Page } from 'playwright-core';

/** An element to put into a page. */
export interface ElementToAdd {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of the link inside it. */
  readonly fallback?: string;
  /** CSS selector of the place; by default `main`. */
  readonly into?: string;
}

/** Puts an element into the page as a script of the host would, without markup in strings. */
export async function addElement(page: Page, element: ElementToAdd): Promise<void> {
  await page.evaluate(`(({ tag, attributes = {}, fallback, into = 'main' }) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (fallback !== undefined) {
      const link = document.createElement('a');
      link.href = '#fallback';
      link.textContent = fallback;
      element.append(link);
    }
    document.querySelector(into).append(element);
  })(${JSON.stringify(element)})`);
}
