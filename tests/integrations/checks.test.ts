import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectChecks } from '#integrations/checks.ts';

const names = (only?: string) => selectChecks(only).map(({ name }) => name);

describe('selectChecks', () => {
  it('runs all, what needs a build after the build', () => {
    const all = selectChecks(undefined);
    for (const [at, { needs = [] }] of all.entries()) {
      const before = all.slice(0, at).map(({ name }) => name);
      expect(before).toEqual(expect.arrayContaining(needs));
    }
    expect(all.filter(({ needs }) => needs).length).toBeGreaterThan(2);
  });

  it('names programs that are there', () => {
    expect(selectChecks(undefined).filter(({ command }) => !existsSync(command[0] ?? ''))).toEqual([]);
  });

  it('keeps the order whatever was asked', () => {
    expect(names('links,unit')).toEqual(['unit', 'links']);
  });

  it.each(['nope', 'unit,nope', ''])('refuses “%s” and says what there is', (only) => {
    expect(() => selectChecks(only)).toThrow(/Không có phép kiểm.*unit/);
  });
});
