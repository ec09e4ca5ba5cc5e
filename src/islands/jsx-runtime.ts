import { createElement, type ElementType, Fragment, type Key, type ReactNode } from 'react';

/**
 * What JSX becomes in the scripts of live parts, in the place of `react/jsx-runtime`: React needs
 * `createElement` for itself, and half a kilobyte is saved on pages that somebody waits for.
 *
 * @param props all of an element's, its children among them
 */
export function jsx(type: ElementType, props: object, key?: Key): ReactNode {
  return createElement(type, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
