import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /import \{ graphql \} from '[^']*generated\/gql\.js';\n/;
const CALL = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const WHOLE = /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g;

/**
 * Puts each document's text where it is asked: the generated map from source to document would bring every query of the dashboard to
 * every page. A fragment's own text is never sent; it stands within the documents that use it.
 */
export function inlineDocuments(): Plugin {
  let whole = new Map<string, string>();
  return {
    name: 'nakhon:inline-documents',
    enforce: 'pre',
    buildStart() {
      const generated = readFileSync(path.join(import.meta.dirname, 'src/graphql/generated/graphql.ts'), 'utf8');
      whole = new Map([...generated.matchAll(WHOLE)].map(([, name = '', text = '']) => [name, text.trim()]));
    },
    transform(code) {
      if (!IMPORT.test(code)) return null;
      const inlined = code.replaceAll(CALL, (_call, kind: string, name: string) => {
        if (kind === 'fragment') return JSON.stringify(name);
        const text = whole.get(name);
        if (text === undefined) throw new Error(`${name} is not among the generated documents: run graphql-codegen`);
        return JSON.stringify(text);
      });
      // What the pattern does not know keeps the map.
      return /\bgraphql\(/.test(inlined) ? inlined : inlined.replace(IMPORT, '');
    },
  };
}
