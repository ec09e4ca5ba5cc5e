/** What React weighs by itself, to be subtracted from a script that contains it. */
export { createElement } from 'react';
export { createRoot } from 'react-dom/client';
