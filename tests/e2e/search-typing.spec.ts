import { expect, type CDPSession, type Page } from '@playwright/test';
import { test } from './sites.ts';
import { expectFound, openSearch, scanSite, waitUntilShown } from './site/search-page.ts';

// Suggestions, the keyboard, and input methods, with which most of those who search type.

const field = (page: Page) => page.getByLabel('搜索词');
const list = (page: Page) => page.getByRole('listbox', { name: '提示' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

test('suggests words, bureaus and titles while typing, and arrows move through them', async ({
  page,
  yunxi,
}) => {
  await page.goto(`${yunxi.address}search/`);
  await field(page).pressSequentially('云溪');
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const texts = await options(page).locator('span').allInnerTexts();
  expect(texts.slice(0, 2)).toEqual(['云溪大桥', '云溪县交通运输局']);
  expect(texts.every((text) => text.includes('云溪'))).toBe(true);
  expect(texts.length).toBeLessThanOrEqual(8);

  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('云溪大桥');
  const id = await chosen(page).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? 'none');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('云溪县交通运输局');
  // Round at both ends, through the field itself.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText(texts.at(-1) ?? 'nothing');

  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('云溪');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toBeFocused();
  await expect(page.locator('[data-result]')).toHaveCount(0);
});

test('the field of the combobox is one that may be a combobox', async ({ page, yunxi }) => {
  await openSearch(page, yunxi, '公里');
  await expect(page.getByRole('combobox', { name: '搜索词' })).toHaveAttribute('type', 'text');
  await expect(page.locator('[type=search][role]')).toHaveCount(0);
});

test('Enter searches for a word, opens a page, or searches for what was typed', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  await field(page).pressSequentially('云溪大');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expectFound(page, scanSite(yunxi, '云溪大'));
  await expect(list(page)).toBeHidden();

  await field(page).fill('');
  await field(page).pressSequentially('云溪');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${yunxi.address}search/?q=${encodeURIComponent('云溪大桥')}`);
  await expectFound(page, scanSite(yunxi, '云溪大桥'));

  await field(page).fill('');
  await field(page).pressSequentially('危桥改造');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${yunxi.address}plans/shiqiao/${encodeURIComponent('专项 危桥改造')}/`);
});

test('a suggestion can be clicked', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  await field(page).pressSequentially('云溪县交通');
  await options(page).filter({ hasText: '机构' }).first().click();
  await expect(page).toHaveURL(`${yunxi.address}bureaus/yunxi/`);
});

test('suggestions that come after Enter stay away', async ({ page, yunxi }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/suggestions.bin', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${yunxi.address}search/`);
  const asked = page.waitForRequest('**/suggestions.bin');
  await field(page).pressSequentially('云溪');
  await asked;
  await page.keyboard.press('Enter');
  await expectFound(page, scanSite(yunxi, '云溪'));
  const arrived = page.waitForResponse('**/suggestions.bin');
  release();
  await waitUntilShown(page, arrived);
  await expect(list(page)).toBeHidden();
});

test('/ goes to the field, except while typing', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/?q=${encodeURIComponent('公里')}`);
  await expectFound(page, scanSite(yunxi, '公里'));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('公里');
  // What was there is selected, so that typing replaces it; a second / is a character.
  await page.keyboard.type('/桥');
  await expect(field(page)).toHaveValue('/桥');
  await page.goto(`${yunxi.address}plans/yunxi/2024/`);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('nothing is suggested or searched for while an input method is composing', async ({ page, yunxi }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${yunxi.address}search/`);
  await field(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['y', 'yun', "yun'xi"]) await compose(session, text);
  await expect(field(page)).toHaveValue("yun'xi");
  await pressComposing(page, 'Enter');
  await page.waitForTimeout(200);
  await expect(list(page)).toBeHidden();
  await expect(page).toHaveURL(`${yunxi.address}search/`);
  expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);

  // What was composed is in the field: now there is something to suggest, and still no search.
  await session.send('Input.insertText', { text: '云溪' });
  await expect(field(page)).toHaveValue('云溪');
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL(`${yunxi.address}search/`);
  await page.keyboard.press('Enter');
  await expectFound(page, scanSite(yunxi, '云溪'));
});

test('keys that belong to the input method move and take no suggestion', async ({ page, yunxi }) => {
  await page.goto(`${yunxi.address}search/`);
  await field(page).pressSequentially('云溪');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('云溪大桥');
  const session = await page.context().newCDPSession(page);
  await compose(session, 'xian');
  for (const key of ['ArrowDown', 'Escape', 'Enter']) expect(await pressComposing(page, key), key).toBe(true);
  await expect(chosen(page)).toContainText('云溪大桥');
  await expect(page).toHaveURL(`${yunxi.address}search/`);
  await session.send('Input.insertText', { text: '县' });
  await expect(options(page).first()).toContainText('云溪县交通运输局');
  await expect(chosen(page)).toHaveCount(0);
});

async function compose(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** A key as the page sees it while an input method is composing. @returns whether the page left it to the input method */
function pressComposing(page: Page, key: string): Promise<boolean> {
  return field(page).evaluate(
    (input, one) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: one, isComposing: true, bubbles: true, cancelable: true }),
      ),
    key,
  );
}
