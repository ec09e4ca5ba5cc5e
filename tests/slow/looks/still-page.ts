/**
 * A page of the development server as a file that needs nothing else: without scripts, and without the
 * places of files on the machine. Each state begins a line, so that a difference can be read.
 */
export function makeStill(html: string): string {
  return `${html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/ data-vite-dev-id="[^"]*"/g, '')
    .replaceAll(/ data-(?:live|rest)="[^"]*"/g, '')
    .replaceAll(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
    .replaceAll(/(?=<section class="shown"|<div data-state)/g, '\n')
    .trim()}\n`;
}
