import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = new URL('src/graphql/generated/graphql.ts', import.meta.url);
const DOCUMENT = /export const (\w+) = new TypedDocumentString\(`([^`]*)`/g;
const CALL = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[^']*\/generated\/gql\.js';/;

/**
 * Puts the text of each query where it is asked, in the build: the generated function looks it up in a map of all there are, which every
 * first view would load. Of fragments only the types are used.
 */
export function inlineDocuments(): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'nakhon:inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => {
      const found = [...readFileSync(GENERATED, 'utf8').matchAll(DOCUMENT)];
      texts = new Map(found.map(([, name, text]) => [name!, shortened(text!)]));
    },
    transform: (code, id) => {
      if (!IMPORT.test(code) || id.includes('/generated/')) return;
      const inlined = code.replaceAll(CALL, (_, kind: string, name: string) => {
        if (kind === 'fragment') return 'null';
        const text = texts.get(`${name}Document`);
        if (text === undefined) throw new Error(`${id}: no generated document of ${name}; run graphql-codegen`);
        return JSON.stringify(text);
      });
      if (/\bgraphql\(/.test(inlined)) throw new Error(`${id}: a document that is not written as graphql(\`…\`)`);
      return { code: inlined.replace(IMPORT, ''), map: null };
    },
  };
}

/** Line breaks separate as spaces do. */
function shortened(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
