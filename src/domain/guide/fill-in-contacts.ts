import { inSentence } from '../contact/channel-view.ts';
import { viewContact } from '../contact/contact-view.ts';
import { type Directory, findListed } from '../contact/directory.ts';
import { CONTACT_MARK } from './list-passages.ts';

/**
 * Puts names and numbers in the place of `{{ID}}`, as Markdown: `[Name](/s/code/), [number](tel:…)`.
 * A number stands in the text only where it may stand first (it works, and its sources are firm);
 * of any other service the name alone, which leads to its page.
 *
 * @throws where no such service is listed: the check of the content reports a wrong id first, and leaves
 *   out the sentences that name a withdrawn service
 */
export function fillInContacts(markdown: string, directory: Directory): string {
  return markdown.replaceAll(CONTACT_MARK, (_, id: string) => {
    const service = findListed(directory, id);
    if (!service) throw new Error(`no service ${id} is listed`);
    const { name, href, main, canLead } = viewContact(service, directory);
    if (!canLead || !main?.href) return `[${name}](${href})`;
    // Some names end in the number itself, which is to be read once: "Police, 101".
    const named = `[${name.replace(`, ${main.text}`, '')}](${href})`;
    const isNumber = main.kind === 'phone' || main.kind === 'text';
    return isNumber ? `${named}, [${inSentence(main)}](${main.href})` : named;
  });
}
