import { expect, type Locator, type Page } from '@playwright/test';
import { runAxe } from './site/run-axe.ts';
import { partState } from '../../src/promises/states/state.ts';
import { test } from './sites.ts';

// A citizen sees what was promised and what became of it; a journalist narrows it down and keeps the address.

/** Lines of the list that is shown: twenty are in sight, the others of the page are folded. */
const line = '.ledger-listing:visible tr[data-ledger-row]:not([hidden])';
const lines = (page: Page): Locator => page.locator(line);
const namesOf = async (page: Page): Promise<string[]> =>
  (await page.locator(`${line} .ledger__name`).allTextContents()).map((name) => name.trim());
const facet = (page: Page, name: string): Locator => page.locator(`[data-facet=${name}]`);
/** Unfolds a facet, and clicks one of its values. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await unfold(page, name);
  await facet(page, name).getByRole('link', { name: value }).click();
}
async function unfold(page: Page, name: string): Promise<void> {
  const fold = page.locator('.ledger-facets details', { has: facet(page, name) });
  if (!(await facet(page, name).isVisible())) await fold.locator('summary').click();
}
const card = (page: Page, name: string): Locator => page.locator(`[data-summary] [data-count=${name}]`);
const found = (page: Page): Locator => page.locator('[data-found]');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a line tells what was promised and done, its state, and leads to the sentences', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(`${address}ledger/years/2023/`);
    const line = page.getByRole('row', { name: /^农村公路安防工程里程/u });
    await expect(line.getByRole('cell')).toHaveText([
      '云岭市',
      '2023年',
      '110公里',
      '63公里',
      /^总结没有提到（到2023年6月57\.3%，2023-12-31 到期）\s*目标和结果出自同一份文件；结果只说到2023年6月，后来的总结没有提到\s*原文 3 处/u,
    ]);
    await expect(line).toContainText(
      /说法不一\s*承诺：\s*110公里（.*上半年工作总结）\s*；\s*120公里（.*工作计划）/u,
    );
    await expect(page.getByRole('row', { name: /^危桥改造座数/u })).toContainText('未完成（83.3%）');
    await expect(page.getByRole('row', { name: /^交通建设投资/u })).toContainText('已完成');
    await line.getByText(/^原文 3 处/u).click();
    await line.getByRole('link', { name: '云岭市交通运输局2023年上半年工作总结' }).last().click();
    await expect(page.locator('.statement:target')).toHaveText('上半年建成63公里');
  });

  test('a state on the page of a place leads to its own lines alone', async ({ page, demo: { address } }) => {
    await page.goto(`${address}bureaus/baishi/`);
    const legend = page.locator('.state-legend li', { hasText: '未完成' });
    const [, count = ''] = /(\d+) 项/u.exec(await legend.innerText()) ?? [];
    await legend.getByRole('link').click();
    const states = page.locator(`${line} .ledger-state`).filter({ visible: true });
    await expect(states).toHaveCount(Number(count));
    for (const state of await states.allInnerTexts()) expect(state).toContain('未完成');
    await page.getByRole('link', { name: '全部列出' }).click();
    await expect(states).toHaveCount(20);
  });

  test('lists are narrowed by links, and go on from page to page', async ({ page, yunxi: { address } }) => {
    await page.goto(address);
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '承诺' }).click();
    await expect(lines(page)).toHaveCount(0);
    await page.getByRole('link', { name: '按表格看' }).click();
    const total = Number(/^共 (\d+) 行$/u.exec(await found(page).innerText())?.[1]);
    await expect(lines(page)).toHaveCount(200);
    await expect(page.getByRole('searchbox', { name: '在承诺与兑现里找' })).toBeHidden();
    await page.getByRole('link', { name: '下一页' }).click();
    await expect(lines(page)).toHaveCount(total - 200);
    await choose(page, 'state', '本站没有收录总结');
    await expect(page).toHaveURL(`${address}ledger/states/no-report/`);
    await expect(page.getByText('本站没有收录总结（2024-12-31 到期）')).toBeVisible();
    const listed = /^共 (\d+) 行$/u.exec(await found(page).innerText())?.[1] ?? '';
    await expect(card(page, 'no-report')).toHaveText(listed);
    await expect(card(page, 'promises')).toHaveText(listed);
    await expect(card(page, 'done')).toHaveText('0');
    await choose(page, 'bureau', '云岭市');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('云岭市交通运输局的承诺与兑现');
    await expect(page.getByRole('row', { name: /^云岭隧道/u })).toBeVisible();
  });
});

/** How many lines of each state stand in the table, by the words that a reader sees. */
async function countStates(page: Page): Promise<Record<string, number>> {
  const names = await page
    .locator(line)
    .evaluateAll((all) =>
      all.map((one) =>
        one.hasAttribute('data-part') ? null : one.querySelector('.ledger-state')?.textContent,
      ),
    );
  // A part of another line keeps its state, and is not counted among those that have it.
  const counts = Map.groupBy(names, (name) => name?.replace(/（.*$/su, '').trim() ?? partState.name);
  return Object.fromEntries([...counts].map(([name, { length }]) => [name, length]));
}

/** What the headline figures say: by the name on the card, and what the sentence below says of lines without a promise. */
async function readCards(page: Page): Promise<Record<string, number>> {
  const cards = await page
    .locator('[data-summary] > [data-state]')
    .evaluateAll((all) =>
      all.map((one): [string, number] => [
        one.querySelector('dt')?.textContent.trim() ?? '',
        Number(one.querySelector('[data-count]')?.textContent),
      ]),
    );
  const said = { untargeted: '未见公开目标', level: '期末现状', [partState.id]: partState.name };
  const counts = page.locator(`.ledger-basis :is([data-count=${Object.keys(said).join('], [data-count=')}])`);
  const unpromised = await counts.evaluateAll((all: HTMLElement[]) =>
    all.map((one): [string, number] => [one.dataset['count'] ?? '', Number(one.textContent)]),
  );
  const all = [
    ...cards,
    ...unpromised.map(([id, count]): [string, number] => [said[id as keyof typeof said], count]),
  ];
  return Object.fromEntries(all.filter(([, count]) => count !== 0));
}

/** Every link of the facets that has a number beside it; a choice that would show nothing is no link. */
async function readFacetLinks(page: Page): Promise<{ address: string; count: number }[]> {
  const links: { address: string; count: number }[] = [];
  for (const link of await page.locator('[data-facet] a[href]:has(small:not([hidden]):not(:empty))').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    links.push({ address, count: Number(await link.locator('small').textContent()) });
  }
  expect(links.filter(({ count }) => count === 0)).toEqual([]);
  return links;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the number beside each value, the headline figures and the lines of its page agree', async ({
    page,
    yunxi: { address },
  }) => {
    test.slow();
    await page.goto(`${address}ledger/`);
    const links = await readFacetLinks(page);
    expect(links.length).toBeGreaterThan(15);
    for (const { address: list, count } of links) {
      await page.goto(list);
      await expect(found(page), list).toHaveText(`共 ${String(count)} 行`);
      const cards = await readCards(page);
      const lines: Record<string, number> = {};
      for (let next: string | null = list; next !== null;) {
        await page.goto(next);
        for (const [state, own] of Object.entries(await countStates(page)))
          lines[state] = (lines[state] ?? 0) + own;
        const link = page.getByRole('link', { name: '下一页' });
        next = (await link.count()) > 0 ? await link.evaluate((one: HTMLAnchorElement) => one.href) : null;
      }
      expect(lines, list).toEqual(cards);
    }
  });

  test('a narrowed list says where other values lead, and counts only those of its own', async ({
    page,
    yunxi: { address },
  }) => {
    await page.goto(`${address}ledger/years/2023/`);
    await expect(page.locator('.ledger-facets noscript p')).toContainText('看到的是那个条件的全部承诺', {
      useInnerText: true,
    });
    await unfold(page, 'year');
    await unfold(page, 'state');
    await expect(facet(page, 'year').getByRole('link', { name: '2023年' })).toHaveText(/2023年\s+4/u);
    await expect(facet(page, 'state').locator('small').first()).toBeHidden();
  });
});

test('headline figures, lines and facets agree for two and three values, and each number is what its link shows', async ({
  page,
  yunxi: { address },
}) => {
  test.slow();
  const views = [
    'ledger/?year=2016&bureau=nanling',
    'ledger/?year=2023&bureau=yunling&state=unmentioned',
    'ledger/years/2023/',
    'ledger/years/2023/?state=done&bureau=yunling',
    'ledger/states/no-report/?year=2016&bureau=nanling',
    'ledger/bureaus/nanling/?q=改造危桥&year=2016',
  ];
  for (const view of views) {
    await page.goto(address + view);
    const query = new URL(address + view).search;
    await expect(found(page)).toHaveText(query ? /^(?:符合条件的 [1-9]|没有符合)/u : /^共/u);
    await expect(lines(page), view).not.toHaveCount(0);
    expect(await countStates(page), view).toEqual(await readCards(page));
    for (const { address: next, count } of (await readFacetLinks(page)).filter(
      (_, index) => index % 7 === 0,
    )) {
      await page.goto(next);
      const isPlain = new URL(next).search === '';
      const said =
        count === 0
          ? /^没有符合条件的/u
          : new RegExp(`^${isPlain ? '共' : '符合条件的'} ${String(count)} 行`, 'u');
      await expect(found(page), `${view} → ${next}`).toHaveText(said);
    }
  }
});

test('the address of a state that has been divided leads on to the states that took its place', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}ledger/states/unreported/`);
  await expect(found(page)).toHaveText(/^共 \d+ 行$/u);
  await expect(page.locator('[data-state=no-report] [data-count]')).not.toHaveText('0');
  await page.locator('.lead').getByRole('link', { name: '未到期' }).click();
  await expect(page).toHaveURL(`${address}ledger/states/not-due/`);
  await page.goto(`${address}ledger/?state=unreported&year=2025`);
  await expect(lines(page)).toHaveCount(1);
});

test('headline figures, lines and facets count the same lines, on a list that is narrowed already too', async ({
  page,
  yunxi: { address },
}) => {
  for (const start of ['ledger/#table', 'ledger/years/2023/']) {
    await page.goto(address + start);
    if (start === 'ledger/#table') await choose(page, 'year', '2023年');
    await expect(card(page, 'promises')).toHaveText('4');
    await expect(card(page, 'done')).toHaveText('2');
    await choose(page, 'state', '未完成');
    await expect(found(page)).toHaveText(/^符合条件的 1 行，共 \d+ 行$/u);
    await expect(card(page, 'promises')).toHaveText('1');
    await expect(card(page, 'missed')).toHaveText('1');
    await expect(card(page, 'done')).toHaveText('0');
    await unfold(page, 'bureau');
    await expect(facet(page, 'bureau').getByRole('link', { name: '云岭市' })).toHaveText(/云岭市\s+1/u);
    await expect(facet(page, 'state').getByRole('link', { name: '已完成' })).toHaveText(/已完成\s+2/u);
    expect(new URL(page.url()).search).toMatch(/state=missed/u);
    await page.reload();
    await expect(card(page, 'promises')).toHaveText('1');
    await page.getByRole('button', { name: '全部显示' }).click();
    await expect(found(page)).toHaveText(/^共 \d+ 行$/u);
  }
});

test('facets are combined, counted, and kept in the address; the way back works', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}ledger/#table`);
  await choose(page, 'year', '2023年');
  await expect(found(page)).toHaveText(/^符合条件的 4 行，共 \d+ 行$/u);
  await expect(page).toHaveURL(`${address}ledger/?year=2023`);
  await unfold(page, 'state');
  await expect(facet(page, 'state').getByRole('link', { name: '已完成' })).toHaveText(/已完成\s+2/u);
  await choose(page, 'state', '已完成');
  await expect(page).toHaveURL(`${address}ledger/?state=done&year=2023`);
  expect(await namesOf(page)).toEqual(['交通建设投资', '云岭隧道']);
  await expect(facet(page, 'state').getByRole('link', { name: '已完成' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.goBack();
  await expect(found(page)).toHaveText(/^符合条件的 4 行，共 \d+ 行$/u);
  await page.goBack();
  await expect(found(page)).toHaveText(/^共 \d+ 行$/u);
  await expect(lines(page)).toHaveCount(200);
  await page.goForward();
  await expect(lines(page)).toHaveCount(4);
  const scope = page.locator('[data-scope]');
  await expect(scope).toHaveText(/^只列属于“2023年”的 4 行；“承诺与兑现”一共 \d+ 行。$/u);
  await page.getByRole('button', { name: '全部显示' }).click();
  await expect(page).toHaveURL(`${address}ledger/`);
  await expect(scope).toBeHidden();
});

test('an address shows the same again, lines of later pages among them', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}ledger/?year=2016&bureau=nanling&q=改造危桥&sort=period`);
  await expect(found(page)).toHaveText(/^符合条件的 18 行，共 \d+ 行$/u);
  await expect(page.getByRole('searchbox', { name: '在承诺与兑现里找' })).toHaveValue('改造危桥');
  await expect(page.getByRole('columnheader', { name: '时期' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(lines(page).first()).toContainText('2016年1月');
  await expect(page.getByRole('navigation', { name: '分页' })).toBeHidden();
});

test('heads of columns order the table, by keyboard, and say so', async ({ page, yunxi: { address } }) => {
  await page.goto(`${address}ledger/years/2023/`);
  const head = page.getByRole('columnheader', { name: '结果' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await namesOf(page)).toEqual(['交通建设投资', '危桥改造座数', '农村公路安防工程里程', '云岭隧道']);
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(`${address}ledger/years/2023/?sort=done`);
  expect(await namesOf(page)).toEqual(['农村公路安防工程里程', '危桥改造座数', '交通建设投资', '云岭隧道']);
  await page.keyboard.press('Enter');
  await expect(head).not.toHaveAttribute('aria-sort');
  await expect(page).toHaveURL(`${address}ledger/years/2023/`);
  await expect(head.getByRole('button')).toBeFocused();
});

test('words narrow the list while they are typed, sentences included', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}ledger/#table`);
  const input = page.getByRole('searchbox', { name: '在承诺与兑现里找' });
  await input.pressSequentially('9月开工', { delay: 20 });
  await expect(found(page)).toHaveText(/^符合条件的 3 行，共 \d+ 行$/u);
  await input.fill('没有人承诺过');
  await expect(found(page)).toHaveText(/^没有符合条件的，共 \d+ 行$/u);
  await page.goBack();
  await expect(found(page)).toHaveText(/^共 \d+ 行$/u);
});

test('the anchor of a line is found on whichever page it stands', async ({ page, yunxi: { address } }) => {
  await page.goto(`${address}ledger/page-2/`);
  const id = await lines(page).last().getAttribute('id');
  await page.goto(`${address}ledger/#${String(id)}`);
  await expect(page).toHaveURL(`${address}ledger/page-2/#${String(id)}`);
  await expect(page.locator('tr:target')).toBeInViewport();
});

test('what cannot be read is said', async ({ page, yunxi: { address } }) => {
  await page.route('**/ledger/page-2/', (route) => route.abort());
  await page.goto(`${address}ledger/?state=done`);
  await expect(found(page)).toHaveText('其余的页没有读出来，请刷新再试。');
});

for (const width of [320, 375, 1280]) {
  test(`a page of the ledger is accessible and fits at ${String(width)} px`, async ({
    page,
    yunxi: { address },
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: width === 375 ? 'dark' : 'light' });
    await page.goto(`${address}ledger/years/2023/?sort=-done`);
    await expect(page.getByRole('table')).toBeVisible();
    await page
      .getByText(/^原文 3 处/u)
      .first()
      .click();
    await expect(page.getByRole('row', { name: /^农村公路安防工程里程/u }).getByRole('cell')).toHaveCount(5);
    expect(await runAxe(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
      return { scrollWidth: whole, clientWidth: seen };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}

test('under way is told from missed by words and pattern, whatever the colour of the site', async ({
  page,
  yunxi: { address },
}) => {
  await page.goto(`${address}ledger/#table`);
  const read = (state: string) =>
    page
      .locator(`.progress-bar[data-state=${state}] .progress-bar__done`)
      .first()
      .evaluate((bar) => {
        const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(bar);
        return [stroke, strokeDasharray, strokeWidth];
      });
  const [done, underWay, missed] = await Promise.all(['done', 'under-way', 'missed'].map(read));
  await page.addStyleTag({ content: ':root { --main: #9f1f1f; --accent: #9f1f1f }' }).catch(() => undefined);
  expect(await read('under-way')).toEqual(underWay);
  // Stroke, dashes and width: no two states share the last two.
  expect(new Set([done, underWay, missed].map((one) => one?.slice(1).join())).size).toBe(3);
});

for (const view of ['#story', '#table'])
  test(`twenty promises take a sheet of paper at most: ${view}`, async ({ page, yunxi: { address } }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${address}ledger/${view}`);
    const count = await (view === '#table' ? lines(page) : page.locator('.story-lines li')).count();
    const sheets = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type ?\/Page\b/gu);
    expect(count).toBeGreaterThan(20);
    expect(sheets?.length).toBeGreaterThan(0);
    expect(sheets?.length).toBeLessThanOrEqual(Math.min(3, Math.ceil(count / 20)));
    if (view !== '#table') return;
    await expect(page.locator('.print-only').last()).toContainText(/表格一次只印前 60 行，本表共 \d+ 行/u);
    await page.emulateMedia({ media: 'print' });
    for (const head of ['内容', '机构', '时期', '承诺', '结果', '状态'])
      await expect(page.locator('.ledger thead').getByText(head, { exact: true }), head).toBeVisible();
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'the story, with JavaScript' : 'the story, without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('comes first, tells each promise in a line, and leads to its line of the table and back', async ({
      page,
      yunxi: { address },
    }) => {
      await page.goto(`${address}ledger/`);
      await expect(page.locator('.story-bars li').first().getByRole('img')).toHaveAttribute(
        'aria-label',
        /^承诺 \d+ 项：/u,
      );
      const section = page.getByRole('region', { name: /^进行中/u });
      const line = section.getByRole('listitem').filter({ hasText: '农村公路新改建里程' }).first();
      await expect(line).toHaveText(/2025年\s*40公里 → 18公里\s*45%，序时50%，慢于序时/u);
      await expect(page.getByRole('table')).toBeHidden();
      await line.getByRole('link').press('Enter');
      await expect(page.locator('tr:target')).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('tr:target')).toContainText('农村公路新改建里程');
      await page.getByRole('link', { name: '按状态看' }).click();
      await expect(section).toBeVisible();
      await expect(page.getByRole('table')).toBeHidden();
    });
  });
