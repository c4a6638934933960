import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules', 'bench', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'natural',
              message:
                'Import its parts (natural/lib/natural/…): the whole takes a second and prints to stdout.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    // `sums.ts` subtracts in one place, which looks at the series itself.
    files: ['dialogs/**', 'src/advice/**', 'src/pictures/**', 'src/site/**'],
    ignores: ['src/advice/sums.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          // To put figures in order is no claim about how far apart they are.
          selector:
            "BinaryExpression[operator='-']:has(> MemberExpression[property.name=/^(low|high)$/]):not(CallExpression[callee.property.name='sort'] > ArrowFunctionExpression > BinaryExpression)",
          message: 'Ask knowledge for the difference: it refuses figures that were not measured alike.',
        },
      ],
    },
  },
  { files: ['src/commands/**', 'src/web/warn.ts'], rules: { 'no-console': 'off' } },
  prettier,
);
