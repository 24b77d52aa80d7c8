// How the site's scripts and styles are looked at; run from the repository's root with --config generator/lint/eslint.config.js.
import css from '@eslint/css';
import js from '@eslint/js';
import stylistic from '@stylistic/eslint-plugin';
import globals from 'globals';
import fs from 'node:fs';

const SITE = 'templates/assets/**/*.js';
const BENCH = ['generator/bench/**/*.mjs', 'generator/bench/**/*.js', 'generator/lint/*.js'];

// Each part of the search is one name that the others use: var WindscreenWords = …
const SEARCH = new URL('../../templates/assets/search/', import.meta.url);
const parts = fs.readdirSync(SEARCH)
  .flatMap((name) => fs.readFileSync(new URL(name, SEARCH), 'utf8').match(/^var \w+/gm) ?? [])
  .map((line) => [line.slice('var '.length), 'writable']);

// What would read text as markup or as a script.
const AS_MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln', 'setHTMLUnsafe'].map((property) => ({
  property, message: 'Make elements and set textContent: text is never markup.',
}));

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [SITE, ...BENCH],
    plugins: { '@stylistic': stylistic },
    rules: {
      ...js.configs.recommended.rules,
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true }],
      '@stylistic/semi': 'error',
      '@stylistic/indent': ['error', 2, { ignoredNodes: ['ConditionalExpression'] }],
      '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/arrow-parens': 'error',
      '@stylistic/keyword-spacing': 'error',
      '@stylistic/space-infix-ops': 'error',
      '@stylistic/eol-last': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/max-len': ['error', { code: 160, ignoreUrls: true }],
      'eqeqeq': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...AS_MARKUP],
    },
  },
  {
    files: [SITE],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: 'script',
      globals: { ...globals.browser, ...Object.fromEntries(parts) },
    },
    rules: {
      // A part's own name is read in another file.
      'no-unused-vars': ['error', { vars: 'local' }],
      'no-redeclare': ['error', { builtinGlobals: false }],
    },
  },
  {
    files: BENCH,
    languageOptions: {
      sourceType: 'module',
      globals: { ...globals.node, ...globals.browser, ...Object.fromEntries(parts), MiniSearch: 'readonly', FlexSearch: 'readonly' },
    },
  },
  {
    files: ['templates/assets/**/*.css'],
    language: 'css/css',
    ...css.configs.recommended,
    rules: {
      ...css.configs.recommended.rules,
      // Colours are set in base.css and for each authority.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // What is hidden by a script, or printed, wins over every component.
      'css/no-important': 'off',
      // Where a browser lacks these, nothing is lost: another font, plainer marks in forced colours, a page break.
      'css/use-baseline': ['error', {
        allowProperties: ['forced-color-adjust'],
        allowPropertyValues: { 'font-family': ['ui-monospace'], 'break-after': ['avoid'] },
      }],
    },
  },
];
