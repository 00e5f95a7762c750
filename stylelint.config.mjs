/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // It compares selectors that never meet on one element.
    'no-descending-specificity': null,
    // Names of fonts are written as their makers write them.
    'value-keyword-case': ['lower', { ignoreProperties: ['font-family', /^--font/] }],
    // kebab-case, with BEM's __element and --modifier.
    'selector-class-pattern': [
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
      {
        message: (/** @type {string} */ selector) =>
          `Expected class selector "${selector}" to be kebab-case (BEM allowed)`,
      },
    ],
  },
};
