import type { Plugin } from 'vite';

const GENERATED = 'src/graphql/generated';
/** A query as it stands in a source file, with its kind and name. Texts have no back-tick and no placeholder. */
const QUERY = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts the generated document in the place of each `graphql(…)`. The function finds documents by their text, so with it every text is
 * loaded twice, once to be found and once to be sent, on every page.
 */
export function bundledQueries(): Plugin {
  return {
    name: 'bundled-queries',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes(GENERATED) || !code.includes('graphql(')) return null;
      const documents = new Set<string>();
      const replaced = code.replace(QUERY, (_call, kind: string, name: string) => {
        const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
        documents.add(document);
        return document;
      });
      if (documents.size === 0) return null;
      const from = new URL(`./${GENERATED}/graphql.ts`, import.meta.url).pathname;
      return { code: `import { ${[...documents].join(', ')} } from '${from}';\n${replaced}`, map: null };
    },
  };
}
