/** `npm start`, after scripts/setup.mjs: builds the site unless it stands already, then serves it. */
import '#integrations/fault-report.ts';
import { assertFree, readAddress } from '#integrations/address.ts';
import { isCurrent } from '#integrations/fingerprint.ts';
import { publish } from '#integrations/release.ts';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';

const address = readAddress(process.argv.slice(2), process.env);
await assertFree(address);
if (!isCurrent(settings)) await publish(settings, { show: false });
const url = await serveSite(settings, address);
console.log(`${settings.siteName}: ${url} (Ctrl+C để dừng)`);
