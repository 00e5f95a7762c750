import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, type Response } from '@playwright/test';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import type { Filters } from '../../../src/search/engine/facets.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { noFilters, writeState } from '../../../src/browser/search/state.ts';
import { createScan, scan } from '../../bench/search/scan.ts';
import type { ServedSite } from '../sites.ts';
import { listFiles } from './files.ts';

/** What a search finds. */
export interface Found {
  readonly total: number;
  readonly paragraphs: number;
}

/** What a plain scan of the published data finds: nothing of the index is in it. */
export function scanSite({ folder }: ServedSite, text: string, filters: Partial<Filters> = {}): Found {
  const found = scan(createScan(readPublished(folder)), parseQuery(text), { ...noFilters, ...filters });
  return { total: found.length, paragraphs: found.reduce((sum, { paragraphs }) => sum + paragraphs, 0) };
}

/** The data of all documents, as programs read them. */
export function readPublished(folder: string): DocumentData[] {
  return listFiles(folder)
    .filter((file) => /^(?:plans|summaries)\/.+\.json$/u.test(file))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentData);
}

/** Address of a search. */
export function searchAddress({ address }: ServedSite, text: string, filters: Partial<Filters> = {}): string {
  const state = { text, filters: { ...noFilters, ...filters }, order: 'relevance' } as const;
  return `${address}search/?${writeState(state).toString()}`;
}

/** Opens a search and waits for its end. */
export async function openSearch(
  page: Page,
  site: ServedSite,
  text: string,
  filters: Partial<Filters> = {},
): Promise<void> {
  await page.goto(searchAddress(site, text, filters));
  await expect(page.locator('[data-search-total]')).toHaveCount(1);
}

/** Types a search and starts it. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('搜索词').fill(text);
  await page.getByRole('button', { name: '搜索' }).click();
}

/** Waits until a search for the text has ended with so much found. */
export async function expectFound(page: Page, { total, paragraphs }: Found): Promise<void> {
  const results = page.locator('[data-results]');
  await expect(results).toHaveAttribute('data-search-total', String(total));
  await expect(results).toHaveAttribute('data-search-paragraphs', String(paragraphs));
}

/** Ids of the results that are shown, in their order. */
export async function readIds(page: Page): Promise<string[]> {
  await expect(page.locator('[data-search-total]')).toHaveCount(1);
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result') ?? ''));
}

/** Waits until what a late response would change has had the time to be shown. */
export async function waitUntilShown(page: Page, arrived: Promise<Response>): Promise<void> {
  await (await arrived).finished();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(200);
}
