import { expect, it } from 'vitest';
import { datePdf } from '#integrations/pdf.ts';

it('puts the day of the content in the place of the clock, and changes no length', () => {
  const printed =
    "<</CreationDate (D:20261127184447+00'00')\n/ModDate (D:20261127184447+00'00')>>\u00ff (D:20261127184447+00'00')";
  const dated = datePdf(Buffer.from(printed, 'latin1'), '2026-11-21').toString('latin1');
  expect(dated).toBe(
    "<</CreationDate (D:20261121000000+00'00')\n/ModDate (D:20261121000000+00'00')>>\u00ff (D:20261127184447+00'00')",
  );
});
