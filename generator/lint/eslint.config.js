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

// As long as a method may be. A function that another one holds by name counts for itself, a callback to whoever
// holds it; what a whole part of the search stands in, (() => { … })(), is no method.
const LONGEST = 30;
const ownLines = {
  create: (context) => {
    const held = [];
    const linesOf = (node) => new Set(context.sourceCode.getTokens(node).map(({ loc }) => loc.start.line));
    const isNamed = ({ type, parent }) => type === 'FunctionDeclaration' || parent.type === 'VariableDeclarator';
    const isPart = (node) => node.parent.callee === node;
    const leave = (node) => {
      const inner = held.pop();
      const lines = linesOf(node);
      const own = [...lines].filter((line) => !inner.has(line)).length;
      if (own > LONGEST && !isPart(node)) context.report({ node, message: `This function has ${own} lines of its own, more than ${LONGEST}.` });
      if (held.length) (isNamed(node) ? lines : inner).forEach((line) => held.at(-1).add(line));
    };
    const each = ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)';
    return { [each]: () => held.push(new Set()), [`${each}:exit`]: leave };
  },
};

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [SITE, ...BENCH],
    plugins: { '@stylistic': stylistic, windscreen: { rules: { 'own-lines': ownLines } } },
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
      'windscreen/own-lines': 'error',
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
