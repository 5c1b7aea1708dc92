/** `npm run preview [-- --port N]`: serves OUT_DIR as it stands. */
import '#integrations/fault-report.ts';
import { readAddress } from '#integrations/address.ts';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';

const url = await serveSite(settings, readAddress(process.argv.slice(2), process.env));
console.log(`${settings.siteName}: ${url} (Ctrl+C để dừng)`);
