/** What is said of a name that is not {@link isFreeName}. */
export const NOT_FREE = 'this name has a meaning of its own to the program; choose another';

/** An identifier as file names and references use it: lower-case words joined by hyphens. */
export const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** False for a name that every object of the language has already, so that looking it up finds that. */
export function isFreeName(name: string): boolean {
  return !(name in Object.prototype);
}
