import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { ENTRY_KINDS, type Locale, edtfText } from '#domain';
import { SearchBox } from '../find/search-box.tsx';
import { eligibilityPath, homePath, listPath, overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Logo } from './marks.tsx';
import type { Page } from './page.ts';

/** A page as a complete HTML document. */
export function renderDocument(page: Page, view: View): string {
  return `<!doctype html>${render(
    <html lang={view.locale}>
      <Head page={page} view={view} />
      <body class={`page page-${page.kind}`}>
        <a class="skip" href="#content">
          {view.words.skip}
        </a>
        <Header page={page} view={view} />
        <main id="content" tabIndex={-1}>
          {page.body}
        </main>
        <Footer view={view} />
      </body>
    </html>,
  )}`;
}

function Head({ page, view }: { readonly page: Page; readonly view: View }) {
  const { words, locale, publicUrl, assets } = view;
  const title = page.kind === 'home' ? `${words.name} – ${words.tagline}` : `${page.title} – ${words.name}`;
  const { alternates } = page;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      {assets.preloads.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.style} />
      {page.isCheck === true && <link rel="stylesheet" href={assets.checkStyle} />}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {alternates === undefined || page.isUnlisted === true ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${publicUrl}${alternates[locale]}`} />
          <link rel="alternate" hrefLang="fr" href={`${publicUrl}${alternates.fr}`} />
          <link rel="alternate" hrefLang="en" href={`${publicUrl}${alternates.en}`} />
          <link rel="alternate" hrefLang="x-default" href={`${publicUrl}${alternates.fr}`} />
          <meta property="og:url" content={`${publicUrl}${alternates[locale]}`} />
        </>
      )}
      <meta property="og:site_name" content={words.name} />
      <meta property="og:type" content={page.kind === 'article' ? 'article' : 'website'} />
      <meta property="og:title" content={page.kind === 'home' ? words.tagline : page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:locale" content={locale === 'fr' ? 'fr_CA' : 'en_CA'} />
      <meta name="twitter:card" content="summary" />
      <script type="module" src="/embed/v1/entendu.js" />
      <script type="module" src={assets.script} />
      {page.data.map((data, at) => (
        <script key={at} type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
      ))}
    </head>
  );
}

/** JSON that cannot end the script element in which it stands. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function Header({ page, view }: { readonly page: Page; readonly view: View }) {
  const { words, locale, catalogue } = view;
  const other = locale === 'fr' ? 'en' : 'fr';
  const sections = ENTRY_KINDS.filter((kind) => catalogue.all(kind).length > 0);
  return (
    <header class="site-head">
      <div class="frame site-head-line">
        <a class="wordmark" href={homePath(locale)} {...(page.kind === 'home' ? { 'aria-current': 'page' as const } : {})}>
          <Logo />
          <span lang="fr">{words.name}</span>
        </a>
        <nav class="site-nav" aria-label={words.mainNavigation}>
          <ul>
            {sections.map((kind) => (
              <li key={kind}>
                <a
                  href={listPath(kind, locale)}
                  {...(page.section === kind ? { 'aria-current': page.kind === 'list' ? ('page' as const) : ('true' as const) } : {})}
                >
                  {words.lists[kind]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav class="site-language" aria-label={words.languageNavigation}>
          <a href={otherPath(page, other)} lang={other} hrefLang={other}>
            {words.otherLanguage}
          </a>
        </nav>
      </div>
      {page.kind !== 'home' && page.kind !== 'search' && (
        <div class="frame site-head-search">
          <SearchBox view={view} place="head" />
        </div>
      )}
    </header>
  );
}

/** The same page in the other language, with what was chosen on it. */
function otherPath({ alternates, query = '' }: Page, other: Locale): string {
  if (alternates === undefined) return homePath(other);
  return query === '' ? alternates[other] : `${alternates[other]}?${query}`;
}

function Footer({ view }: { readonly view: View }) {
  const { words, locale, today } = view;
  return (
    <footer class="site-foot">
      <div class="frame site-foot-line">
        <p class="wordmark">
          <Logo />
          <span lang="fr">{words.name}</span>
        </p>
        <FooterNavigation view={view} />
        <Sentences>{[words.footer, words.licence, words.lawPrevails]}</Sentences>
        <p class="printed">{words.printedOn(edtfText(today, locale))}</p>
      </div>
    </footer>
  );
}

/** What the head has no room for. */
function FooterNavigation({ view }: { readonly view: View }) {
  const { words, locale } = view;
  const pages = [
    { label: words.lists.term, path: listPath('term', locale) },
    { label: words.eligibility.short, path: eligibilityPath(locale) },
    { label: words.themesTitle, path: overviewPath('themes', locale) },
    { label: words.definitions.title, path: overviewPath('definitions', locale) },
    { label: words.sourcesTitle, path: overviewPath('sources', locale) },
  ];
  return (
    <nav class="site-foot-nav" aria-label={words.footerNavigation}>
      <ul>
        {pages.map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sentences({ children }: { readonly children: ComponentChildren[] }) {
  return (
    <ul class="site-foot-notes">
      {children.map((child, at) => (
        <li key={at}>{child}</li>
      ))}
    </ul>
  );
}
