/**
 * Most of a short run is reading modules: Node keeps what it made of each, by its content. It does so only
 * for modules that are read afterwards, and a file in TypeScript would already have loaded its compiler.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
