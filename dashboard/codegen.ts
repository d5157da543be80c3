import type { CodegenConfig } from '@graphql-codegen/cli';

/** The API schema as the gateway's composition emits it; another one can be tried by naming it. */
const apiSchema = process.env['NAKHON_SCHEMA'] ?? '../gateway/schema.graphql';

const config: CodegenConfig = {
  schema: apiSchema,
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        namingConvention: 'keep',
        dedupeFragments: true,
        scalars: { Baht: 'string', Decimal: 'string', DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
