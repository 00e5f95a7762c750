import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import imports from './eslint.imports.mjs';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.tongtu', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message needs no String() around it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `env['PORT']` shows that the key may be absent.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `[...text]` is by code point, which is what Han characters beyond U+FFFF need.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
    },
  },
  {
    // Without types: the type check of .astro files is `astro check`'s.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ['**/*.ts', '**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // U+3000 is an ordinary space of Chinese print.
      'no-irregular-whitespace': ['error', { skipJSXText: true, skipStrings: true }],
      // A region that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'group'] }],
    },
  },
  {
    // The type check reads these as well, and knows the globals of Node and of browsers.
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**'],
    plugins: { imports },
    rules: { 'imports/one-way': 'error' },
  },
);
