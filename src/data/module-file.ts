import { createHash } from 'node:crypto';

/** A file of data that a script imports, named by its content. */
export interface ModuleFile {
  /** Its name without the ending: `data.5f0c…`. */
  name: string;
  code: string;
}

/**
 * Makes a module of data. The hash in its name means that no page meets the data of another build.
 *
 * @param data what JSON can hold
 */
export function makeModuleFile(name: string, data: unknown): ModuleFile {
  const code = `export default ${JSON.stringify(data)};\n`;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name: `${name}.${hash}`, code };
}

/** Answers with a module; the development server has no other sign that it is one. */
export function answerModule(code: string): Response {
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
