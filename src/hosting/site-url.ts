/**
 * The address that canonical links and the sitemap name.
 *
 * @param value what `SITE_URL` holds
 * @returns the origin, without a slash at its end
 * @throws Error with a sentence for the person who builds, if it is not an https origin with nothing
 *   behind it; a machine's own address may be http, for trials
 */
export function readSiteUrl(value: string): string {
  const url = URL.parse(value);
  const isTrial = url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (
    url &&
    (url.protocol === 'https:' || isTrial) &&
    [url.origin, `${url.origin}/`].includes(value)
  )
    return url.origin;
  throw new Error(
    `SITE_URL is "${value}", but has to be https:// and the host's name with nothing behind it, like https://www.your-site.example: the site's addresses all begin at the root of its host.`,
  );
}
