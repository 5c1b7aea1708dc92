/** What markup needs to know of the portal that it belongs to. */
import { createPaths } from '#model/paths.ts';
import { settings } from '#settings';

export const paths = createPaths(settings.basePath);

export const site = {
  name: settings.siteName,
  url: settings.siteUrl,
  contact: settings.contactEmail,
  offline: settings.offline,
  pdf: settings.pdf,
};

/** A path of the portal -> its full address. */
export const address = (path: string) => new URL(path, settings.siteUrl).href;

/** The address by which a phone's calendar subscribes to a file: `webcal://example.vn/…`. */
export const calendarAddress = (path: string) => address(path).replace(/^https?:/, 'webcal:');
