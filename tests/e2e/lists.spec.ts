import { expect, type Page } from '@playwright/test';
import { busyRoad } from './site/many-targets.ts';
import { test } from './sites.ts';

// Ways through a large site: the header, lists that are narrowed, trees that are folded, boxes to find something in them.

const rows = (page: Page) => page.locator('.document-table tbody tr');
const found = (page: Page) => page.locator('[data-found]');
const filters = (page: Page) => page.getByRole('form', { name: '筛选文件' });

test('the ways stand in one row on a phone, under one row of name and size of type', async ({
  page,
  yunxi,
}) => {
  for (const [width, path] of [
    [320, 'documents/'],
    [375, ''],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(yunxi.address + path);
    const links = page.getByRole('navigation', { name: '栏目' }).getByRole('link');
    const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBe(6);
    expect(new Set(tops).size, `${width} px`).toBe(1);
    await expect(links.last()).toHaveText('搜索');
  }
  // The large version keeps the row: its letters grow as far as there is room.
  await page.setViewportSize({ width: 375, height: 700 });
  await page.getByRole('radio', { name: '大字版' }).check();
  const links = page.getByRole('navigation', { name: '栏目' }).getByRole('link');
  const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size, '大字版').toBe(1);
  await page.getByRole('radio', { name: '中' }).check();
  await page.goto(`${yunxi.address}documents/`);
  const head = await page.getByRole('banner').evaluate((one) => one.getBoundingClientRect().height);
  expect(head).toBeLessThan(100);
});

test('a tablet has one row above the ways, too', async ({ page, demo }) => {
  await page.setViewportSize({ width: 768, height: 1000 });
  await page.goto(`${demo.address}documents/`);
  const middles = await page.locator('.site-header__brand > *').evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    }),
  );
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
});

test('a card of a document has two lines on a phone, and does not name the bureau twice', async ({
  page,
  demo,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`${demo.address}plans/?q=白石县%202023年工作计划`);
  await expect(found(page)).toHaveText(/^符合条件的 1 件/u);
  const card = rows(page).first();
  await expect(card).toContainText('白石县');
  await expect(card.locator('td:nth-child(2)')).toBeHidden();
  const cells = card.locator('td').filter({ visible: true });
  const tops = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops.length).toBe(4);
  expect(new Set(tops).size).toBe(1);
});

test('no list has more than 60 stops of the keyboard', async ({ page, yunxi, demo, published }) => {
  test.slow();
  const lists = [
    'documents/',
    'documents/page-2/',
    'plans/',
    'kinds/special-plan/',
    'years/2022/',
    'bureaus/',
  ];
  const others = [
    'matrix/',
    'routes/',
    'routes/yunxi/',
    'glossary/',
    'site-map/',
    'topics/rural-roads/',
    'projects/',
    'data/',
  ];
  const words = encodeURIComponent('公路');
  for (const address of [...lists, ...others]
    .map((path) => yunxi.address + path)
    .concat(
      [
        ...['documents/', 'bureaus/', 'site-map/', '', 'measures/', 'projects/', 'routes/', 'compare/'],
        ...['ledger/', 'ledger/#table', 'ledger/page-2/', 'ledger/bureaus/nanping/', 'ledger/states/done/'],
        ...['bureaus/nanping/', 'bureaus/baishi/', 'bureaus/yunze/', 'help/rules/', 'glossary/'],
        ...[
          'matrix/',
          'routes/S901/',
          'routes/baishi/',
          'topics/',
          'topics/rural-roads/',
          'kinds/',
          'years/',
        ],
        ...[
          'compare/summaries/nanping/2023/',
          'projects/luyan-expressway/',
          'corrections/',
          'log/',
          'search/',
          `search/?q=${words}`,
        ],
        ...['rural-roads-built', 'transport-investment', 'village-road-lamps'].map((id) => `measures/${id}/`),
      ].map((path) => demo.address + path),
      ['projects/', 'measures/', 'data/', `search/?q=${words}`].map((path) => published.address + path),
    )) {
    await page.goto('about:blank');
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.locator('[data-result]').first()).toBeVisible();
    const controls = page
      .locator(':is(a[href], button, input, select, summary, [tabindex="0"]):not([tabindex="-1"])')
      .filter({ visible: true });
    const stops = await controls.evaluateAll((all) => {
      const nameOf = (one: Element, index: number) =>
        one instanceof HTMLInputElement && one.type === 'radio' ? one.name : String(index);
      return new Set(all.map(nameOf)).size;
    });
    expect.soft(stops, address).toBeLessThanOrEqual(60);
  }
});

test('arrows go through a table of many links, as they lie', async ({ page, demo }) => {
  await page.goto(`${demo.address}measures/rural-roads-built/`);
  const table = page.locator('.series-table');
  const links = table.locator('a[href]');
  expect(await links.count()).toBeGreaterThan(60);
  await expect(table.locator('a[href]:not([tabindex="-1"])')).toHaveCount(1);
  await links.first().focus();
  await expect(page.locator('.table-frame:has(.series-table) + .table-keys')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const [first, second] = [links.first(), page.locator('.series-table a:focus')];
  const top = (one: typeof first) => one.evaluate((link) => link.getBoundingClientRect().top);
  expect(await top(second)).toBeGreaterThan(await top(first));
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.locator('.series-table a:focus')).toHaveCount(0);
});

test('arrows go from a document that was found to its paragraphs and back', async ({ page, demo }) => {
  await page.goto(`${demo.address}search/?q=${encodeURIComponent('农村公路')}`);
  const found = page.locator('[data-result]').first();
  const title = found.locator('h3 a');
  await title.focus();
  await page.keyboard.press('ArrowDown');
  await expect(found.getByRole('link', { name: /^看这一段/u }).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(title).toBeFocused();
});

test('lines of the ledger that are folded are unfolded where the reader is, and by their address', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.address}ledger/#table`);
  const lines = page.locator('.ledger tbody tr');
  await expect(lines.filter({ visible: true })).toHaveCount(20);
  await page.getByRole('link', { name: /^再看这一页的其余 \d+ 项$/u }).press('Enter');
  await expect(lines.filter({ visible: true })).toHaveCount(200);
  await expect(lines.nth(20).locator('summary')).toBeFocused();
  const id = await lines.nth(120).getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${demo.address}ledger/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(lines.filter({ visible: true })).toHaveCount(21);
});

test('a list is narrowed in place, the address keeps it, and going back undoes it', async ({
  page,
  yunxi,
}) => {
  const { documents, address } = yunxi;
  await page.goto(`${address}documents/`);
  const all = await found(page).innerText();
  expect(all).toBe(`共 ${documents.length} 件`);
  await filters(page).locator('[name=kind]').selectOption('专项计划');
  const special = documents.filter(({ data }) => data.kind === '专项计划').length;
  await expect(found(page)).toHaveText(`符合条件的 ${special} 件，共 ${documents.length} 件`);
  await expect(page).toHaveURL(`${address}documents/?kind=special-plan`);
  await expect(rows(page)).toHaveCount(25);
  await page.getByRole('button', { name: /^再看/u }).click();
  await expect(rows(page)).toHaveCount(50);
  await expect(rows(page).nth(25).getByRole('link')).toBeFocused();
  await filters(page).getByRole('searchbox').fill('项目07');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('石桥县');
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await filters(page).getByRole('button', { name: '全部显示' }).click();
  await expect(found(page)).toHaveText(all);
  await expect(rows(page)).toHaveCount(25);
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
});

test('a list that is narrowed already is narrowed further, from a later page too', async ({
  page,
  yunxi,
}) => {
  const { documents, address } = yunxi;
  await page.goto(`${address}plans/page-2/`);
  await filters(page).locator('[name=year]').selectOption('2024年');
  const plans = documents.filter(({ id }) => id.startsWith('plans/'));
  await expect(found(page)).toHaveText(new RegExp(`^符合条件的 \\d+ 件，共 ${plans.length} 件$`, 'u'));
  await expect(page).toHaveURL(`${address}plans/?year=2024`);
  await expect(rows(page).first()).toContainText('2024年');
  await expect(filters(page).locator('[name=collection]')).toHaveCount(0);
});

test('on paper no sheet is empty', async ({ page, demo }) => {
  for (const [path, most] of [
    ['matrix/', 2],
    ['bureaus/nanping/', 2],
  ] as const) {
    await page.goto(demo.address + path);
    const sheets = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/gu);
    expect(sheets?.length, path).toBeLessThanOrEqual(most);
  }
  // Years beside each other have a sheet on its side, together with what stands above them.
  await page.goto(`${demo.address}matrix/`);
  await page.locator('summary', { hasText: '南屏市' }).click();
  const table = page.getByRole('group', { name: '南屏市：机构与年度对照表' }).getByRole('table');
  const years = await table.locator('thead th[scope=col]').allInnerTexts();
  expect(years.slice(0, 3)).toEqual(['机构', '收录', '2024年']);
  const lines = table.locator('tbody tr');
  await expect(lines.locator('> th[scope=row]')).toHaveCount(await lines.count());
  const row = lines.filter({ has: page.getByRole('rowheader', { name: '望川县' }) });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('cell')).toHaveCount(years.length - 1);
  // Half a year is told to be missing where a bureau above writes so, and leads to its words.
  await expect(
    row.getByRole('link', { name: '望川县2024年上半年总结未收录：南屏市的总结写明没有报来' }),
  ).toHaveAttribute('href', /\/summaries\/nanping\/2024-H1\/#p-/u);
  await expect(row.getByText('总结未收录')).toHaveCount(3);
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(text).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59\d\.\d+\]/u);
});

test('what is too much for a square is counted, and leads to a list of just that', async ({
  page,
  yunxi,
}) => {
  await page.goto(`${yunxi.address}matrix/`);
  await page.getByRole('link', { name: /^石桥县2022年计划：另外 \d+ 件$/u }).click();
  await expect(page).toHaveURL(`${yunxi.address}years/2022/?collection=plans&bureau=shiqiao`);
  await expect(found(page)).toHaveText(/^符合条件的 5\d 件，/u);
  // What is asked besides keeps what the address asks.
  await filters(page).getByRole('searchbox').fill('项目07');
  await expect(page).toHaveURL(/q=.+&collection=plans&bureau=shiqiao$/u);
  await expect(rows(page)).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole, page by page, and the filters are links to other lists', async ({
    page,
    yunxi,
  }) => {
    await page.goto(`${yunxi.address}documents/`);
    const titles: string[] = [];
    for (;;) {
      titles.push(...(await rows(page).getByRole('link').allInnerTexts()));
      const next = page.getByRole('link', { name: '下一页' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(titles.toSorted()).toEqual(yunxi.documents.map(({ data }) => data.title).toSorted());
    await page.goto(`${yunxi.address}documents/`);
    await expect(page.getByRole('searchbox', { name: '地方、机构或者标题' })).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: '年度' }).click();
    await expect(page).toHaveURL(`${yunxi.address}years/`);
  });
});

test('no number is broken over two lines on a phone', async ({ page, yunxi }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${yunxi.address}documents/`);
  const heights = await page
    .locator('td:nth-child(5):visible, td:nth-child(6):visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(25);
  expect(Math.max(...heights)).toBeLessThan(40);
});

test('on a phone no table of lines scrolls sideways, and no cell of it is narrower than words are', async ({
  page,
  demo,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of ['projects/luyan-expressway/', 'measures/rural-roads-built/']) {
    await page.goto(demo.address + path);
    const frame = page
      .locator('.table-frame')
      .filter({ has: page.locator('.row-table') })
      .first();
    const overflow = await frame.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
    const widths = await frame
      .locator('tbody td')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...widths), path).toBeGreaterThan(100);
  }
});

test('bureaus are folded by prefecture, and a box finds one of them', async ({ page, demo }) => {
  await page.goto(`${demo.address}bureaus/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '柏桥县交通运输局' })).toBeHidden();
  await main.locator('summary', { hasText: '北洲市' }).click();
  await expect(main.getByRole('link', { name: '柏桥县交通运输局' })).toBeVisible();
  await main.getByRole('searchbox', { name: '地方或者机构' }).fill('柏');
  await expect(main.getByRole('status')).toHaveText('找到 3 个机构');
  await expect(main.getByRole('link', { name: '柏渡县交通运输局' })).toBeVisible();
  await expect(main.getByRole('link', { name: '竹桥县交通运输局' })).toBeHidden();
  await main.getByRole('searchbox').fill('柏渡');
  await expect(main.getByRole('status')).toHaveText('找到 1 个机构');
});

test('terms are folded letter by letter, found, and unfolded by their address', async ({
  page,
  published,
}) => {
  await page.goto(`${published.address}glossary/`);
  const main = page.getByRole('main');
  await main.getByRole('searchbox', { name: '名词' }).fill('四好农村路');
  await expect(main.getByRole('heading', { level: 3, name: '四好农村路' })).toBeVisible();
  await expect(main.getByRole('status')).toHaveText(/^找到 \d+ 个名词$/u);
  const id = await main.locator('.glossary__entry:visible').first().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${published.address}glossary/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('roads have signs with words and are found by class, more than eight projects of one are folded, the matrix says what the site lacks', async ({
  page,
  published,
  yunxi,
}) => {
  await page.goto(`${published.address}routes/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '国道 G209' }).first()).toBeVisible();
  await main.getByRole('searchbox').fill('县道');
  await expect(main.getByRole('link', { name: /^国道/u })).toHaveCount(0);
  await expect(main.getByRole('link', { name: /^县道/u }).first()).toBeVisible();
  await page.goto(`${published.address}matrix/`);
  await expect(main.getByRole('cell', { name: /未收录/u }).first()).toBeVisible();
  await expect(main.getByRole('rowheader', { name: '新晃县' })).toBeVisible();
  await page.goto(`${yunxi.address}routes/${busyRoad.code}/`);
  const projects = main.getByRole('link', { name: /标段$/u });
  await expect(projects).toHaveCount(8);
  await main.getByText(`另外 ${String(busyRoad.projects - 8)} 个项目`).click();
  await expect(projects).toHaveCount(busyRoad.projects);
});

test('an address that leads to a road of a county opens it, also when the address changes', async ({
  page,
  demo,
}) => {
  const address = `${demo.address}routes/baishi/`;
  await page.goto(address);
  const roads = page.locator('.local-road');
  const codes = await roads.evaluateAll((all) => all.map(({ id }) => id));
  expect(codes.length).toBeGreaterThan(1);
  const words = (code?: string) => page.locator(`[id="${code}"] .place`).first();
  await expect(words(codes[0])).toBeHidden();
  await page.goto(`${address}#${codes[1]}`);
  await expect(words(codes[1])).toBeInViewport();
  await expect(words(codes[0])).toBeHidden();
  await page.evaluate((code) => {
    location.hash = code;
  }, codes[0] ?? '');
  await expect(words(codes[0])).toBeInViewport();
});
