import { toQuery, type Settings } from './settings.js';

export const PAGES = [
  'index',
  'email',
  'support',
  'orders',
  'return',
  'help',
  'back-office',
  'gallery',
  'theme',
] as const;
export type PageName = (typeof PAGES)[number];

/** The address of a page of the demo, relative to the others, with the settings kept. */
export function pageUrl(page: PageName, settings: Settings, more?: Readonly<Record<string, string>>): string {
  return `${page}.html${toQuery(settings, more)}`;
}
