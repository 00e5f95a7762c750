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
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
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
