/**
 * Features of the language and its library that are newer than the oldest supported browsers
 * (`src/integrations/scripts.ts`), as `object.name` from the global object. Nothing that reaches
 * a browser may need one.
 */
export const newerFeatures: readonly string[] = [
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].map(
    (name) => `Array.prototype.${name}`,
  ),
  'Array.fromAsync',
  ...['at', 'isWellFormed', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  ...['hasOwn', 'groupBy'].map((name) => `Object.${name}`),
  'Map.groupBy',
  ...[
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ].map((name) => `Set.prototype.${name}`),
  ...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'some', 'every', 'find'].map(
    (name) => `Iterator.prototype.${name}`,
  ),
  ...['withResolvers', 'try'].map((name) => `Promise.${name}`),
  ...['any', 'timeout'].map((name) => `AbortSignal.${name}`),
  'RegExp.escape',
  'Error.isError',
  'Intl.Segmenter',
  'Intl.DurationFormat',
  ...['structuredClone', 'navigation', 'Temporal', 'Iterator', 'scheduler', 'BroadcastChannel'],
  'crypto.randomUUID',
  'Element.prototype.checkVisibility',
  'Element.prototype.setHTMLUnsafe',
  'HTMLElement.prototype.showPopover',
  'Document.prototype.startViewTransition',
];

/** Takes a feature out of a page before its scripts run; made to be sent to the page. */
export function removeFeature(feature: string): void {
  const path = feature.split('.');
  const name = path.pop() ?? '';
  const owner = path.reduce<unknown>(
    (object, key) => (object as Record<string, unknown> | undefined)?.[key],
    globalThis,
  );
  if (owner) Reflect.deleteProperty(owner, name);
}
