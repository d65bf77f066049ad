/** Everything may be read; the sitemap says what there is (RFC 9309). */
export function robots(publicUrl: string): string {
  return `User-agent: *
Allow: /
Disallow: /graphql

Sitemap: ${publicUrl}/sitemap.xml
`;
}
