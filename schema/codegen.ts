import type { CodegenConfig } from '@graphql-codegen/cli';

/** Operations are written beside the component that uses them; this types them and lists them as trusted documents. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['../web/src/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
      },
    },
  },
};
export default config;
