import { expect, type Page } from '@playwright/test';

/** In the form of a document that waits: to 审核中, then to 就绪, each of which the host hears as a label. */
export async function passReview(page: Page, readLabels: () => readonly string[] | undefined): Promise<void> {
  for (const [state, label] of [
    ['审核中', 'sveltia-cms/pending_review'],
    ['就绪', 'sveltia-cms/pending_publish'],
  ] as const) {
    await page.getByRole('button', { name: /状态/u }).click();
    await page.getByRole('menuitemradio', { name: state }).click();
    await expect.poll(readLabels, { timeout: 30_000 }).toEqual([label]);
  }
}
