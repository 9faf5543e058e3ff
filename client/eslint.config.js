import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { links } from './scripts/eslint-links.mjs'
import { zones } from './scripts/eslint-zones.mjs'

export default tseslint.config(
  { ignores: ['node_modules', 'src/api/generated.ts', 'playwright-report', 'test-results'] },
  {
    files: ['src/**/*.{ts,tsx}', 'vite.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, jsxA11y.configs.strict],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks, zones: { rules: { zones } } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'zones/zones': 'error',
      // A menu or a field that was just asked for takes the focus; ours go through Ant Design.
      'jsx-a11y-x/no-autofocus': ['error', { ignoreNonDOM: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXOpeningElement[name.name=/(Outlined|Filled)$/]:not(:has(JSXAttribute[name.name="aria-hidden"]))',
          message: 'An icon is read aloud by its English name; hide it (aria-hidden), and name the button.',
        },
        {
          selector:
            'Property[key.name="queryKey"] > ArrayExpression > Literal:first-child, Property[key.name="changes"] > ArrayExpression > ArrayExpression > Literal',
          message:
            'Keys are generated with the queries (@/api/generated); what a change touches stands in entities/affected.',
        },
      ],
    },
  },
  { files: ['src/**/*.test.{ts,tsx}'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/{app,entities,features}/**/*.{ts,tsx}'],
    ignores: ['src/entities/pages.ts', 'src/**/*.test.{ts,tsx}'],
    plugins: { links: { rules: { links } } },
    rules: { 'links/links': 'error' },
  },
)
