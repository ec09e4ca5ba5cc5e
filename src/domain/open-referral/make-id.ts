/**
 * Makes an identifier from a name, always the same one from the same name. It is given to the
 * domain, which has no hash of its own.
 */
export type MakeId = (name: string) => string;
