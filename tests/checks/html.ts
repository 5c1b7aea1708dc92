/** Every built page against the HTML standard and the accessibility rules that can be read off the markup. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { formatterFactory, HtmlValidate } from 'html-validate';
import { settings } from '#settings';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste that Prettier and Astro's compression decide.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles of plans are as long as their authors made them.
    'long-title': 'off',
    // Our own scripts come from our own host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The list below the search box holds links, which a <select> cannot.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});
const pages = globSync('**/*.html', { cwd: settings.outDir }).map((page) => path.join(settings.outDir, page));
const report = await validator.validateMultipleFiles(pages);

if (!report.valid) console.log(formatterFactory('stylish')(report.results));
console.log(`${pages.length} pages, ${report.errorCount} errors`);
process.exitCode = report.valid && pages.length > 0 ? 0 : 1;
