import { getEntry, render } from 'astro:content';
import type { ProseMatter } from '../schemas/guide.ts';

/** A standing page whose text is content: its text as a component, and where that comes from. */
export interface StandingPage {
  matter: ProseMatter;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/**
 * A standing page of `content/pages`, with names and numbers in place.
 *
 * @throws where there is no such page
 */
export async function loadPage(id: string): Promise<StandingPage> {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.md is missing`);
  return { matter: entry.data, Content: (await render(entry)).Content };
}
