import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#settings';

const root = process.cwd();
const read = (env: Record<string, string>) => readSettings({ CONTENT_DIR: 'tests', ...env }, root);
const faultsOf = (env: Record<string, string>) => {
  try {
    read(env);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(read({})).toEqual({
      contentDir: path.join(root, 'tests'),
      outDir: path.join(root, 'dist'),
      cacheDir: path.join(root, '.cache'),
      siteUrl: 'https://cong-ke-hoach.example',
      basePath: '/',
      siteName: 'Cổng Kế hoạch',
      contactEmail: 'lien-he@cong-ke-hoach.example',
      offline: true,
      pdf: false,
    });
  });

  it('takes an empty variable as unset', () => {
    expect(read({ SITE_NAME: ' ', OUT_DIR: '' })).toEqual(read({}));
  });

  it.each(['kh', '/kh', 'kh/', '/kh/', '//kh//'])('reads the base %s as /kh/', (written) => {
    expect(read({ BASE_PATH: written }).basePath).toBe('/kh/');
  });

  it('keeps a base of several segments', () => {
    expect(read({ BASE_PATH: 'tinh/ke-hoach' }).basePath).toBe('/tinh/ke-hoach/');
  });

  it('drops the final slash of the address', () => {
    expect(read({ SITE_URL: 'https://kehoach.example/' }).siteUrl).toBe('https://kehoach.example');
  });

  it.each([
    ['CONTENT_DIR', 'khong-co-thu-muc-nay'],
    ['CONTENT_DIR', 'package.json'],
    ['SITE_URL', 'kehoach.example'],
    ['SITE_URL', 'ftp://kehoach.example'],
    ['SITE_URL', 'https://kehoach.example/kh'],
    ['SITE_URL', 'https://kehoach.example/?a=1'],
    ['BASE_PATH', '/kế hoạch/'],
    ['BASE_PATH', '/../'],
    ['CONTACT_EMAIL', 'lien-he'],
    ['CONTACT_EMAIL', 'lien he@tinh.example'],
    ['CACHE_DIR', 'dist/cache'],
    ['OFFLINE', 'không'],
    ['PDF', 'yes'],
  ])('refuses %s=%s, quoting it and giving an example', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name}=“${value}”`);
    expect(faults[0]).toContain(`Ví dụ: ${name}=`);
  });

  it.each(['.', '..', '/', 'src', 'src/pages', 'public', 'tests/x', 'node_modules'])(
    'refuses to publish into %s, which would replace sources',
    (folder) => {
      expect(faultsOf({ OUT_DIR: folder })[0]).toContain(`OUT_DIR=“${folder}”`);
    },
  );

  it('refuses to publish over the content, wherever that is', () => {
    expect(faultsOf({ CONTENT_DIR: 'node_modules/vitest', OUT_DIR: 'node_modules/vitest' })).toHaveLength(1);
    expect(faultsOf({ CONTENT_DIR: path.join(root, '..'), OUT_DIR: path.join(root, '../elsewhere') })).toHaveLength(2);
  });

  it('allows an output folder outside the project', () => {
    const outside = path.resolve(root, '../somewhere/site');
    expect(read({ OUT_DIR: outside }).outDir).toBe(outside);
  });

  it('turns the worker off and PDFs on', () => {
    expect(read({ OFFLINE: 'off', PDF: 'on' })).toMatchObject({ offline: false, pdf: true });
  });

  it('tells all faults at once', () => {
    expect(faultsOf({ SITE_URL: 'x', CONTACT_EMAIL: 'x', OUT_DIR: 'src' })).toHaveLength(3);
  });
});
