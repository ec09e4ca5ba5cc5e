/**
 * A page whose islands bear no `uid`. The framework makes it from the path of the project's folder,
 * so that the same site built elsewhere would differ; only its development server reads it.
 */
export function dropIslandIds(html: string): string {
  return html.replaceAll(/(<astro-island) uid="[^"]*"/g, '$1');
}
