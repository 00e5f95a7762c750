import { expect, type Page } from '@playwright/test';
import { runAxe } from './site/run-axe.ts';
import { test } from './sites.ts';

// What was promised and done, on the page of a document, of a measure, of a project: each number leads to its sentence.

const measure = 'measures/rural-road-upgrading/';
const project = 'projects/ring-road/';
const summary = 'summaries/yunxi/2024/';
const pages = ['measures/', measure, 'measures/ferry-renovation/', 'projects/', project, summary];

test('axe finds nothing, and nothing is wider than the screen', async ({ page, yunxi: { address } }) => {
  test.setTimeout(90_000);
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(address + path);
    await unfold(page);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [375, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const manner = `${path} ${width} px ${colorScheme}`;
      found.push(...(await runAxe(page)).map((violation) => `${manner}: ${violation}`));
      if (await page.evaluate(isTooWide)) found.push(`${manner}: the page scrolls sideways`);
    }
  }
  expect(found).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a document shows its main figures, and a number leads to its sentence', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(address + summary);
    const figures = page.getByRole('region', { name: '主要指标' });
    const [kept, next, ringRoad] = await figures.getByRole('listitem').all();
    await expect(kept ?? figures).toHaveText(/农村公路新改建里程.*目标.*36公里.*2024年.*成果.*27公里.*75%/su);
    await expect(next ?? figures).toHaveText(
      /目标.*40公里.*成果.*18公里.*云溪县交通运输局2025年上半年工作总结/su,
    );
    await expect(ringRoad ?? figures).toHaveText(
      /云溪绕城公路.*写入计划\s*全长12公里；\s*写入计划\s*总投资3.2亿元；\s*争取\s*力争6月开工/su,
    );
    await figures.getByRole('link', { name: '27公里' }).click();
    await expect(page.locator('.statement:target')).toHaveText('实际完成27公里');
  });

  test('a document that promises and reports nothing has no main figures', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(`${address}plans/yunling/2021-2025/`);
    await expect(page.getByRole('region', { name: '主要指标' })).toHaveCount(0);
  });

  test('a measure shows the years of each bureau in one chart and one table', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(address + measure);
    const chart = page.getByRole('group', { name: '石桥县：农村公路新改建里程' });
    await expect(chart.locator('text')).toHaveText([
      '石桥县',
      '0',
      '10',
      '20',
      '30',
      '40公里',
      '2024',
      '20公里',
      '20公里',
      '2025',
      '25公里',
      '没有（未到期）',
    ]);
    const table = page.getByRole('table', { name: '' }).first();
    await expect(table.getByRole('row')).toHaveText([
      /年度\s*目标\s*成果\s*完成情况/u,
      '云溪县交通运输局',
      /2024年\s*36公里\s*27公里.*75%/su,
      /2025年\s*40公里\s*18公里.*45%/su,
      '石桥县交通运输局',
      /2024年\s*20公里\s*20公里.*已完成/su,
      /2025年\s*25公里\s*—.*未到期/su,
    ]);
    await table.getByRole('link', { name: '18公里' }).click();
    await expect(page).toHaveURL(new RegExp(`^${address}summaries/yunxi/2025-H1/#r-`, 'u'));
    await expect(page.locator('.statement:target')).toHaveText('新改建农村公路18公里');
  });

  test('measures of which several bureaus speak come first', async ({ page, yunxi: { address } }) => {
    await page.goto(`${address}measures/`);
    const shared = page.getByRole('region', { name: '几个机构都在数的' });
    await expect(shared.getByRole('link', { name: '农村公路新改建里程' })).toBeVisible();
  });

  test('a measure of which nobody speaks says so', async ({ page, yunxi: { address } }) => {
    await page.goto(`${address}measures/`);
    await page.getByText('还没有文件标出的指标（1 项）').click();
    await page.getByRole('link', { name: '渡口改造个数' }).click();
    await expect(page.getByText('现有的文件里还没有标出这项指标的目标或成果。')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('a road leads to its project, which tells everything in order of time', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(`${address}routes/yunxi/#X012`);
    await page.getByRole('link', { name: '云溪绕城公路' }).click();
    await expect(page).toHaveURL(address + project);
    await expect(page.locator('.history__period')).toHaveText([
      '2024年11月',
      '2025年',
      '2025年5月',
      '2025年6月',
      '2025年上半年',
      '2027年',
    ]);
    const sizes = page.getByRole('region', { name: '规模和投资' });
    await expect(sizes).toContainText(/12公里.*12\.5公里.*这几个数不一样/su);
    await expect(sizes).toContainText('3.2亿元');
    await page.locator('.history').getByRole('link', { name: '5月开工', exact: true }).click();
    await expect(page.locator('.statement:target')).toHaveText('5月开工');
  });
});

test('the letters of a chart are as large as text on a phone', async ({ page, yunxi: { address } }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(address + measure);
  const heights = await page
    .locator('.year-bars text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  // The box of a letter is a little higher than its size of 14 pixels.
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(14);
});

test('the bars of all bureaus of one level are on one axis', async ({ page, yunxi: { address } }) => {
  await page.goto(address + measure);
  const bars = await page.locator('.year-bars a:has(> rect)').evaluateAll((all) =>
    all.map((bar) => ({
      level: bar.closest('.series-level')?.querySelector('h3')?.textContent.trim() ?? '',
      width: bar.querySelector('rect')?.getBoundingClientRect().width ?? 0,
      value: parseFloat((bar.querySelector('text')?.textContent ?? '').replaceAll(',', '')),
    })),
  );
  expect(new Set(bars.map(({ value }) => value)).size).toBeGreaterThan(2);
  for (const level of Map.groupBy(bars, (bar) => bar.level).values()) {
    const [first] = level;
    // The outline of a bar is 1.5 wide.
    for (const { width, value } of level)
      expect(Math.abs(width / value - (first?.width ?? 0) / (first?.value ?? 1)) * value).toBeLessThan(3);
  }
});

test('main figures are not a part of the document on paper', async ({ page, yunxi: { address } }) => {
  await page.goto(address + summary);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '主要指标' })).toBeHidden();
});

/** What is hidden cannot be examined. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Runs in the page: wide tables scroll inside their own frame, the page itself must not. */
function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}
