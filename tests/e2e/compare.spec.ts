import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './sites.ts';

// Two plans of 云溪县 side by side: what changed, first of all the figures, and the way to each sentence. Whether the page is
// accessible and fits is examined with all others, in accessibility.spec.ts.

const path = 'compare/plans/yunxi/2024/';
const [older, later] = ['plans/yunxi/2023/', 'plans/yunxi/2024/'];

const entryOf = (page: Page, text: string): Locator => page.locator('.compare-list > li', { hasText: text });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a document leads to its comparison, and a changed figure to both of its sentences', async ({
      page,
      yunxi: { address },
    }) => {
      await page.goto(address + later);
      await page.getByRole('link', { name: '与2023年的计划逐句对照' }).click();
      await expect(page).toHaveURL(address + path);
      const row = page.getByRole('row', { name: /^新改建农村公路/u });
      await expect(row.getByRole('cell')).toHaveText(['30公里', '36公里', '增加6公里（20%）']);
      for (const [name, target, sentence] of [
        ['30公里', older, '新改建农村公路30公里。'],
        ['36公里', later, '新改建农村公路36公里。'],
      ] as const) {
        await page.goto(address + path);
        await row.getByRole('link', { name }).click();
        await expect(page).toHaveURL((url) => url.href.startsWith(`${address}${target}#p-`));
        await expect(page.locator(':target')).toContainText(sentence);
        await expect(page.locator(':target')).toBeInViewport();
      }
    });

    test('what was kept is folded, and can be unfolded', async ({ page, yunxi: { address } }) => {
      await page.goto(address + path);
      const kept = page.locator('.compare-list details').first();
      const sentence = kept.getByText('一是列出清单，逐段查勘。');
      await expect(sentence).toBeHidden();
      await kept.getByText('一致 3 句').click();
      await expect(sentence).toBeVisible();
    });
  });
}

test('counts are those of the entries that are shown', async ({ page, yunxi: { address } }) => {
  await page.goto(address + path);
  for (const [state, word] of [
    ['kept', '一致'],
    ['figures', '数字不同'],
    ['changed', '表述不同'],
    ['new', '新提到'],
    ['dropped', '未再提到'],
  ] as const) {
    const names = await page.locator(`.is-${state} > p:first-child, .is-${state} summary`).allInnerTexts();
    const count = names
      .filter((name) => !name.startsWith('标题'))
      .reduce((sum, name) => sum + Number(/ (\d+) 句/u.exec(name)?.[1] ?? 1), 0);
    await expect(page.locator(`.compare-tally__${state} strong`)).toHaveText(`${word} ${String(count)} 句`);
    expect(count, word).toBeGreaterThan(0);
  }
});

test('differences are told without colours, too', async ({ page, yunxi: { address } }) => {
  await page.goto(address + path);
  const entry = entryOf(page, '动态监控上线率');
  await expect(entry.locator('del')).toHaveText('不低于95%');
  await expect(entry.locator('ins')).toHaveText('不低于98%');
  // Those who hear the page are told, too.
  await expect(entry).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: 数字不同
      - paragraph:
        - deletion: 〔原为： 不低于95% 〕
      - paragraph:
        - insertion: 〔现为： 不低于98% 〕
  `);
  await expect(entry.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
  await expect(entry.locator('ins')).toHaveCSS('text-decoration-line', 'underline');
  await expect(entry.locator('> p:first-child')).toHaveText('数字不同');
  await expect(entryOf(page, '每季度评选文明示范车辆').locator('> p:first-child')).toHaveText(/^未再提到/u);
});

test('a wide window shows both sides side by side, a narrow one one above the other', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(address + path);
  const boxes = async () => {
    const entry = entryOf(page, '动态监控上线率');
    const [old, changed] = [
      await entry.locator('> :nth-child(2)').boundingBox(),
      await entry.locator('> :nth-child(3)').boundingBox(),
    ];
    if (!old || !changed) throw new Error('A side is not shown');
    return { old, changed };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = await boxes();
  expect(wide.changed.y).toBe(wide.old.y);
  expect(wide.changed.x).toBeGreaterThan(wide.old.x + wide.old.width);
  await page.setViewportSize({ width: 375, height: 800 });
  const narrow = await boxes();
  expect(narrow.changed.x).toBe(narrow.old.x);
  expect(narrow.changed.y).toBeGreaterThanOrEqual(narrow.old.y + narrow.old.height);
});

test('a document with nothing before it is not compared', async ({ page, yunxi: { address } }) => {
  for (const id of ['plans/yunling/2021-2025', 'plans/yunxi/2023']) {
    await page.goto(`${address}${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /逐句对照/u })).toHaveCount(0);
    const answer = await page.request.get(`${address}compare/${id}/`);
    expect(answer.status()).toBe(404);
  }
});
