/** What is used of js-yaml, which comes without types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  /** @throws where the text is not valid YAML */
  export function load(
    text: string,
    options: { schema: typeof CORE_SCHEMA; onWarning: (warning: Error) => void },
  ): unknown;
}
