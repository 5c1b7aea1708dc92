/**
 * What every npm script begins with: on a fresh clone it installs what package-lock.json names, then hands over to
 * scripts/<name>.ts under Node 24. This file is written so that any Node since 12 reads it: an old one is told so in
 * one line instead of a syntax error.
 */
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `✗ Node ${process.versions.node} quá cũ: cài Node 20 trở lên từ https://nodejs.org rồi chạy lại. ` +
      `(Node ${process.versions.node} is too old: install Node 20 or later and run again.)`,
  );
  process.exitCode = 1;
} else {
  import('../src/integrations/set-up.mjs').then(({ setUp }) => setUp(process.argv[2], process.argv.slice(3)));
}
