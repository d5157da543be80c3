import path from 'node:path';

/** npm runs scripts in the project's folder; a path is meant from where the command was typed. */
export function typedPath(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}
