import { expect, type Locator, type Page } from '@playwright/test';
import { runAxe } from './site/run-axe.ts';
import { test, type ServedSite } from './sites.ts';

// A citizen meets a word of the field and learns what it means without leaving the place.

const path = 'plans/yunxi/2024/';

const buttonOf = (page: Page, term: string): Locator =>
  page.getByRole('button', { name: `名词解释：${term}`, exact: true });
const explanationOf = (page: Page, term: string): Locator => page.getByRole('dialog', { name: term });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an explanation is opened and closed by keyboard', async ({ page, yunxi: { address } }) => {
      await page.goto(address + path);
      const button = buttonOf(page, '四好农村路');
      const explanation = explanationOf(page, '四好农村路');
      await button.focus();
      await expect(explanation).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(explanation).toBeVisible();
      await expect(explanation).toContainText('建好、管好、护好、运营好农村公路。');
      expect(await describeState(page, button)).toBe('expanded');
      // The next stop of the Tab key is inside.
      await page.keyboard.press('Tab');
      await expect(explanation.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(explanation).toBeHidden();
      await expect(button).toBeFocused();
      expect(page.url()).toBe(address + path);
    });

    test('an explanation is opened by a click on the word, and closed by one elsewhere or on 关闭', async ({
      page,
      yunxi: { address },
    }) => {
      await page.goto(address + path);
      const explanation = explanationOf(page, '四张清单');
      const word = page.locator('.term', { hasText: '四张清单' });
      await word.click({ position: { x: 4, y: 10 } });
      await expect(explanation).toBeVisible();
      await page.getByRole('heading', { level: 1 }).click({ force: true });
      await expect(explanation).toBeHidden();
      await word.click({ position: { x: 4, y: 10 } });
      await explanation.getByRole('button', { name: '关闭' }).click();
      await expect(explanation).toBeHidden();
    });

    test('another explanation takes the place of the first', async ({ page, yunxi: { address } }) => {
      await page.goto(address + path);
      for (const term of ['四好农村路', '四张清单']) {
        await buttonOf(page, term).focus();
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await expect(explanationOf(page, '四张清单')).toBeVisible();
    });

    test('the way leads on to the page of all terms, and back to the documents', async ({
      page,
      yunxi: { address },
    }) => {
      await page.goto(address + path);
      await buttonOf(page, '保障措施').click();
      await explanationOf(page, '保障措施').getByRole('link', { name: '全部名词' }).click();
      await expect(page).toHaveURL(`${address}glossary/#term-${encodeURIComponent('保障措施')}`);
      const entry = page.locator('.glossary__entry:target');
      await expect(entry.getByRole('heading')).toHaveText('保障措施');
      await expect(entry).toBeInViewport();
      await entry.getByText(/^用到它的文件/u).click();
      await entry.getByRole('link', { name: '云溪县交通运输局2024年工作计划' }).click();
      await expect(page).toHaveURL(address + path);
    });
  });
}

test('every document of the site marks each of its terms once, and each mark opens its explanation', async ({
  page,
  published: { address, documents },
}) => {
  for (const { id, terms } of documents) {
    await page.goto(`${address}${id}/`);
    const targets = await page
      .locator('.document-text [popovertarget]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget')));
    expect(targets.toSorted()).toEqual(terms.map((term) => `term-${term}`).toSorted());
    const explained = await page.locator('[popover]').evaluateAll((all) => all.map((one) => one.id));
    expect(explained.toSorted()).toEqual(targets.toSorted());
  }
});

test('selecting all copies the text of the document and nothing of the explanations', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(address + path);
  await page.keyboard.press('Control+A');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('坚持先通后畅，把“四好农村路”修到家门口');
  expect(selected).toContain('渡口“四张清单”。');
  expect(selected).not.toContain('建好、管好、护好、运营好农村公路。');
});

test('nothing of it is on paper', async ({ page, yunxi: { address } }) => {
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-button:visible, .explanations:visible')).toHaveCount(0);
  await expect(page.getByText('把“四好农村路”修到家门口')).toBeVisible();
});

test('a link to a law that is not a government’s site tells that it leaves', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}glossary/`);
  await expect(page.getByRole('link', { name: '渡口管理办法' })).toHaveAttribute(
    'title',
    '将离开本站，前往 www.example.com',
  );
  await expect(page.getByRole('link', { name: '农村公路办法' })).not.toHaveAttribute('title');
});

test('an open explanation is accessible, fits, and covers no more than it must', async ({ page, yunxi }) => {
  const found: string[] = [];
  for (const [width, scheme, large] of [
    [320, 'light', true],
    [320, 'dark', false],
    [1440, 'light', false],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    found.push(...(await examine(page, yunxi, large)).map((one) => `${width} px ${scheme}: ${one}`));
  }
  expect(found).toEqual([]);
});

async function examine(page: Page, { address }: ServedSite, large: boolean): Promise<string[]> {
  await page.goto(address + path);
  await page.getByRole('radio', { name: large ? '大字版' : '中' }).check();
  const button = buttonOf(page, '四好农村路');
  const target = await button.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height);
  });
  await button.click();
  const explanation = explanationOf(page, '四好农村路');
  await expect(explanation).toBeInViewport({ ratio: 1 });
  const violations = await runAxe(page);
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  const duration = await explanation.evaluate((element) => getComputedStyle(element).transitionDuration);
  return [
    ...violations,
    ...(sideways ? ['the page scrolls sideways'] : []),
    ...(target >= 24 ? [] : [`the target is ${target} px`]),
    ...(duration === '0s' ? [] : [`it moves for ${duration}`]),
  ];
}

/** What the accessibility tree says of a button: the browser knows it from `popovertarget`. */
async function describeState(page: Page, button: Locator): Promise<string> {
  const snapshot = await button.ariaSnapshot();
  if (snapshot.includes('[expanded]')) return 'expanded';
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { name?: { value?: unknown }; properties?: { name: string; value: { value?: unknown } }[] }[];
  };
  const name = await button.getAttribute('aria-label');
  const node = nodes.find((one) => one.name?.value === name);
  return node?.properties?.some((one) => one.name === 'expanded' && one.value.value === true)
    ? 'expanded'
    : 'collapsed';
}
