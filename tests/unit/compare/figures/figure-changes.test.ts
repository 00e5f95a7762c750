import { describe, expect, test } from 'vitest';
import type { PlacedFigure } from '../../../../src/compare/comparison.ts';
import { compareBodies, writeFigures } from '../compare-bodies.ts';

const find = (old: string, later: string) => writeFigures(compareBodies(old, later));

describe('findFigureChanges', () => {
  test.each([
    ['改造危桥12座。', '改造危桥15座。', '改造危桥：12座 → 15座'],
    ['改造危桥十二座。', '改造危桥15座。', '改造危桥：十二座 → 15座'],
    ['完成投资8000万元，增长5%。', '完成投资1.2亿元，增长5%。', '完成投资：8000万元 → 1.2亿元'],
    ['X012大修7.2km。', 'X012大修7.5公里。', 'X012大修：7.2km → 7.5公里'],
    ['申报示范县1至2个。', '申报示范县2至3个。', '申报示范县：1至2个 → 2至3个'],
    ['动态监控上线率不低于95%。', '动态监控上线率不低于98%。', '动态监控上线率：不低于95% → 不低于98%'],
    ['再建执法点4处。', '再建执法点3处。', '再建执法点：4处 → 3处'],
    ['12座危桥改造完成。', '15座危桥改造完成。', '危桥改造完成：12座 → 15座'],
    ['一是排查客运站5个。二是排查渡口3处。', '一是排查客运站6个。二是排查渡口3处。', '排查客运站：5个 → 6个'],
    ['今年新改建农村公路28公里。', '计划新改建农村公路36公里。', '计划新改建农村公路：28公里 → 36公里'],
    ['2023年新改建农村公路28公里。', '新改建农村公路36公里。', '新改建农村公路：28公里 → 36公里'],
    ['## 一、完成投资5亿元', '## 一、完成投资6亿元', '完成投资：5亿元 → 6亿元'],
    ['改造农村公路危桥12座。', '全年有15座危桥改造完工。', '全年有危桥改造完工：12座 → 15座'],
    ['投入2亿元推进农村公路建设。', '农村公路完成投资3亿元。', '农村公路完成投资：2亿元 → 3亿元'],
    ['渡船从30艘增加到36艘。', '全县渡船达到41艘。', '全县渡船达到：36艘 → 41艘'],
    [
      '港口货物吞吐量460万吨。',
      '港口货物吞吐量突破500万吨，达到521万吨。',
      '港口货物吞吐量…，达到：460万吨 → 521万吨',
    ],
  ])('%s %s', (old, later, change) => {
    expect(find(old, later)).toEqual([change]);
  });

  test.each([
    ['the same amount in another spelling', '改造公路180公里。', '改造公路180km。'],
    ['how far a plan was missed', '改造农村公路比计划少8公里。', '改造农村公路比计划少21公里。'],
    ['how much more than planned there was', '改造农村公路比目标多145公里。', '改造农村公路比目标多1公里。'],
    ['what was planned against what was done', '改造农村公路比计划的8公里多。', '改造农村公路290公里。'],
    ['what is lacking against what was done', '农村公路还差7公里。', '农村公路完成25公里。'],
    ['what is built on top of it', '建成非现场执法点4处。', '再建非现场执法点3处。'],
    ['what is built besides', '新开客运站2个。', '另新开客运站1个。'],
    ['another unit', '改造公路路面18公里。', '改造公路路面18000平方米。'],
    ['other words before it', '今年将新建农村公路12公里，养护到位。', '今年将大修国省干线9公里，养护到位。'],
    ['another place', '东岭公路改建工程完成路基3公里。', '西岭公路改建工程完成路基4公里。'],
    ['another road', 'X012线路面大修7公里。', 'X014线路面大修9公里。'],
    ['a number of points', '抓好三件事：一是修路。二是架桥。', '抓好两件事：一是修路。二是架桥。'],
    ['a year', '2023年继续改造危桥。', '2024年继续改造危桥。'],
    ['a number of a road', '抓紧抓好G209大修工程。', '抓紧抓好G319大修工程。'],
    ['another share', '新开公交线路3条，公交投资占计划的80%。', '新开公交线路3条，公交投资增长12%。'],
    ['what there is against what was built', '新建充电桩30个。', '充电桩总数达到96个。'],
    ['a cost against what was spent', '云溪大桥总投资2亿元。', '云溪大桥完成投资3亿元。'],
    ['roadbed against a road', '建成东岭公路8公里。', '东岭公路完成路基5公里。'],
    ['what is left', '在建桥梁8座，其余3座未开工。', '在建桥梁8座，其余2座招标。'],
    ['things that any unit counts', '交通项目共13个。', '推进安全项目8个。'],
    ['two that are as likely', '改造危桥3座，加固危桥5座。', '新改造加固危桥9座。'],
    ['a grade', '建成5000吨级码头。', '建成3000吨级码头。'],
    ['another line', '优化公交线路12条，开通夜间公交线路3条。', '优化公交线路12条，新开微循环公交线路5条。'],
    ['a share against growth', '公路货运量占货运量的比重下降到71%。', '公路货运量增长3%。'],
    ['new villages against all', '新增6个乡镇、32个建制村通客车。', '全县20个乡镇、312个建制村通客车。'],
    ['all villages against new', '全县20个乡镇、310个村通硬化路。', '新增2个乡镇，40个村通硬化路。'],
    ['all roads against motorways', '全县公路通车总里程达3200公里。', '全县高速公路通车总里程达120公里。'],
    [
      'what there is of all roads against motorways that follow new ones',
      '全省新增公路通车里程900公里，达到14万公里。',
      '新增高速公路通车里程70公里，达到5300公里。',
    ],
    ['what is begun against what is done', '今年开工项目2个。', '今年完工项目4个。'],
    ['projects that go on against the whole', '续建项目计划完成投资40亿元。', '全市计划完成投资86亿元。'],
    ['too much more to be the same', '查处出租车违规经营3起。', '办理客运出租违规案件341起。'],
    ['a total against its peak', '全年发送旅客90万人次。', '高峰日发送旅客3万人次。'],
    ['a total against the mean of a day', '全年发送旅客90万人次。', '日均发送旅客0.3万人次。'],
    ['all boxes against those of foreign trade', '集装箱吞吐量90万标箱。', '外贸集装箱吞吐量40万标箱。'],
    ['a bound of a class', '年客流10万人以上的车站有4个。', '全年客流量30万人次。'],
    ['what there is and what was dissolved', '支队下设6个大队。', '撤销2个大队。'],
    ['growth of tons and of money', '业务量完成4亿件，同比增长5%。', '业务收入完成7亿元，同比增长8%。'],
    ['high-speed rail and motorways', '高速铁路建设规模达到90公里。', '高速公路建设规模达到60公里。'],
    ['a road against all', 'X926改造6公里，其余暂缓。', '改造公路30公里，其余暂缓。'],
    ['what a road cost against all', 'S917路基完成，投资2.4亿元。', '全年完成投资12亿元。'],
    ['what works cost against all', '芦白高速公路完成投资6.8亿元。', '全市完成投资41亿元。'],
    ['what was left of the year before', '改造危桥9座。', '去年没有完成的2座危桥完工。'],
    ['what is made up for', '新改建农村公路44公里。', '7公里农村公路5月底以前补上。'],
    ['what is carried over', '完成危桥改造21座。', '结转危桥3座。'],
    ['tunnels that are begun and that are through', '4座隧道进洞。', '隧道贯通3座。'],
    [
      'sections that are watched and that get something',
      '对32处水毁路段每天巡查。',
      '在12处水毁路段安装报警器。',
    ],
    ['what is sent against what is sent and received', '高铁站发送旅客2万人次。', '高铁站到发旅客3万人次。'],
    [
      'two of other sorts in one order',
      '优化公交线路12条，开通夜间公交线路3条。',
      '优化公交线路12条，新开微循环公交线路5条。',
    ],
    ['about as much', '改造农村公路约180公里。', '改造农村公路180公里。'],
  ])('%s is no change', (_, old, later) => {
    expect(find(old, later)).toEqual([]);
  });

  test.each([
    ['查处超限60辆次，超限率0.2%。', '发现超限车50辆次，超限率0.1%。', ['60辆次 → 50辆次', '0.2% → 0.1%']],
    ['排查整治隐患70处。', '整改各类隐患80处。', ['70处 → 80处']],
    ['全年检查企业90家次，整改隐患60处。', '走访客运企业和场站99家次，整改隐患70处。', ['90家次 → 99家次']],
    ['计划实施交通项目26个。', '安排重点交通项目31个。', ['26个 → 31个']],
    ['新增3个乡镇、8个村通客车，全县31个乡镇、280个村通客车。', '新增2个乡镇、9个村通客车。', ['8个 → 9个']],
    [
      '完成投资9亿元，落实中央资金6亿元。',
      '落实中央投资7亿元，完成投资8亿元。',
      ['6亿元 → 7亿元', '9亿元 → 8亿元'],
    ],
    [
      '全县9个乡镇、76个村实现通客车，通客车率分别达到90%、70%。',
      '新增2个乡镇、8个村通客车，通客车率分别达91%、72%。',
      ['90% → 91%', '70% → 72%'],
    ],
    ['高速公路51公里建成通车，新增通车里程33公里。', '新增高速公路通车里程32公里。', ['33公里 → 32公里']],
    ['旅客吞吐量在千万人次以上的机场仍然为7个。', '旅客吞吐量在千万人次以上的机场为14个。', ['7个 → 14个']],
    ['开通客货邮线路2条。', '客货邮线路新增3条，共5条。', ['2条 → 3条']],
    ['客货邮线路新增2条，共5条。', '客货邮线路新增3条，共8条。', ['2条 → 3条', '5条 → 8条']],
    [
      '新改建公路44公里，比目标的42公里多2公里。',
      '新改建公路40公里，比目标的45公里少5公里。',
      ['44公里 → 40公里'],
    ],
    ['以S931改建为龙头，完成投资6亿元。', '完成投资7亿元。', ['6亿元 → 7亿元']],
    ['修复水毁420处，还有16处列入2034年计划。', '修复水毁95处。', ['420处 → 95处']],
    // As many on both sides, in one order.
    [
      '行政复议案件6件，诉讼4件，无一败诉。',
      '应对行政复议9件、行政诉讼3件，均获维持。',
      ['6件 → 9件', '4件 → 3件'],
    ],
    ['调整公交线路21条。', '公交线网优化17条。', ['21条 → 17条']],
    ['检验船舶310艘，总吨位22万总吨。', '船舶检验完成350艘，合计25.1万总吨。', ['22万总吨 → 25.1万总吨']],
    ['中欧班列开行64列。', '国际货运班列开行91列，其中回程33列。', ['64列 → 91列']],
    ['全市共有客运企业31家、班线客车620辆。', '客运企业减至28户，班线客车590辆。', ['31家 → 28户']],
    ['高速公路总里程达到600公里。', '新增高速公路里程20公里，达到620公里。', ['600公里 → 620公里']],
  ])('what is left over and could mean nothing else is one: %s %s', (old, later, changes) => {
    const { figures } = compareBodies(old, later);
    const say = ({ sentence: { text }, figure: { start, end } }: PlacedFigure): string =>
      text.slice(start, end);
    expect(figures.map((one) => `${say(one.old)} → ${say(one.new)}`)).toEqual(
      expect.arrayContaining(changes),
    );
  });

  test('how far a plan was missed is no result', () => {
    expect(find('新改建公路40公里，比计划的42公里少2公里。', '新改建公路33公里，改造桥2座。')).toEqual([
      '新改建公路：40公里 → 33公里',
    ]);
  });

  test.each([
    ['绕城公路路基完成40%。', '绕城公路路基完成85%。', true],
    ['公路总里程4600公里。', '公路总里程4680公里。', true],
    ['新改建农村公路44公里。', '新改建农村公路20公里。', false],
    ['完成投资7亿元，占36%。', '完成投资8亿元，占76%。', false],
    ['客运量同比增长5%。', '客运量同比增长7%。', false],
  ])('how things stand is told from what was done: %s %s', (old, later, isState) => {
    const { figures } = compareBodies(old, later);
    expect(figures.map((one) => one.isState ?? false)).toEqual(figures.map(() => isState));
    expect(figures.length).toBeGreaterThan(0);
  });

  test('several of a sentence are told apart by the words before each', () => {
    expect(
      find('新建公路12公里、改造危桥3座，投资2亿元。', '新建公路15公里、改造危桥3座，投资3亿元。'),
    ).toEqual(['新建公路：12公里 → 15公里', '改造危桥…，投资：2亿元 → 3亿元']);
  });

  test('a number of a table has its unit from the head of its column or the beginning of its row', () => {
    const columns = (first: number, second: number) =>
      `| 项目 | 里程（公里） | 投资（万元） |\n| - | - | - |\n| 东岭路 | ${first} | ${second} |`;
    expect(find(columns(3.2, 80), columns(3.6, 95))).toEqual([
      '东岭路，里程：3.2 → 3.6',
      '东岭路，投资：80 → 95',
    ]);
    const months = (value: number) =>
      `| 月份 | 一月 | 二月 |\n| - | - | - |\n| 投资（万元） | 30 | ${value} |`;
    const { figures } = compareBodies(months(40), months(50));
    expect(figures.map(({ subject }) => subject)).toEqual(['投资，二月']);
    expect(figures[0]?.new.figure).toMatchObject({
      value: 500000,
      unit: '元',
      unitOfHead: '万元',
      head: '二月',
    });
  });

  test.each([
    [
      '分别 gives each its figure',
      '完成公路客运量186万人次，同比下降11%；完成公路货运量923万吨，同比增长6%。',
      '公路客运量、货运量分别完成171万人次和968万吨，同比分别下降8%和增长4%。',
      ['171万人次', '968万吨', '8%', '4%'],
    ],
    [
      '分别 may speak of the clause before',
      '煤炭吞吐量30万吨、粮食吞吐量20万吨，分别增长5%和7%。',
      '粮食吞吐量22万吨，增长9%；煤炭吞吐量33万吨，增长8%。',
      ['22万吨', '9%', '33万吨', '8%'],
    ],
    [
      'a share is one of what stands before it',
      '完成交通投资9亿元，为计划的102%，同比增长8%。',
      '交通投资完成10亿元，占年度计划的104%，比上年增长11%。',
      ['10亿元', '104%', '11%'],
    ],
    [
      'what a share is of is no result',
      '累计完成交通投资20亿元，占年度目标的31%。',
      '交通投资累计完成22亿元，占年度目标80亿元的28%。',
      ['22亿元', '28%'],
    ],
    [
      'growths go with the amounts before them, as many as those',
      '完成公路货运量及周转量2亿吨、90亿吨公里，同比增长6%、7%。',
      '完成公路货运量及周转量3亿吨、95亿吨公里，同比分别增长4%、8%。',
      ['3亿吨', '95亿吨公里', '4%', '8%'],
    ],
    [
      'growth of a mean year is another',
      '完成货运量2亿吨，同比增长6%，两年平均增长3%。',
      '完成货运量3亿吨，同比增长4%。',
      ['3亿吨', '4%'],
    ],
    [
      'passengers are counted in two words',
      '全县完成客运量0.3亿人。',
      '全县完成客运量3600万人次。',
      ['3600万人次'],
    ],
    [
      'vehicles that pass are counted in two words',
      '全县高速公路车流量156万辆次。',
      '全县高速公路车流量201万辆。',
      ['201万辆'],
    ],
    [
      'what stands behind a growth is one',
      '全县公路桥梁520座、4120延米，比上年增加11座、210延米。',
      '全县公路桥梁540座、4380延米。',
      ['540座', '4380延米'],
    ],
    [
      'cases are counted in two words, and so are vehicles that are stopped',
      '立案查处违法行为652起，查处超限车辆1860辆。',
      '查处违法案件706件，查处超限1690辆次。',
      ['706件', '1690辆次'],
    ],
    [
      'an amount that another is compared with is no result',
      '累计完成交通投资20亿元，较上年全年投资18亿元增长11%。',
      '累计完成交通投资22亿元。',
      ['22亿元'],
    ],
    [
      'growth of an amount is no growth of its parts',
      '完成货运量36亿吨，同比增长7%，各季增速均在6%以上。',
      '完成货运量38亿吨，同比增长5%。',
      ['38亿吨', '5%'],
    ],
    [
      'a result goes with a result, a plan with a plan',
      '计划投资68亿元，截至6月底累计完成投资33亿元，完成年度计划的49%。',
      '今年1至7月，累计完成投资40亿元，占年度计划的81%。',
      ['40亿元', '81%'],
    ],
    [
      'a goal beyond the goal is none',
      '计划完成固定资产投资68亿元。',
      '交通建设投资目标72亿元，力争达到75亿元。',
      ['72亿元'],
    ],
    [
      'the mean of a day goes with such',
      '全年完成客运量900万人次，日均2.5万人次。',
      '全年完成客运量950万人次，日均2.6万人次。',
      ['950万人次', '2.6万人次'],
    ],
    [
      'a holiday with the same holiday',
      '春运期间发送旅客14万人次，“五一”假期发送3万人次。',
      '春运40天运送旅客13万人次，“五一”五天运送旅客4万人次。',
      ['13万人次', '4万人次'],
    ],
    [
      'what is named before 等 is an example',
      '国省干线已建成甲桥至乙镇段一期工程等6个项目66公里。',
      '建成国省干线21个项目139公里。',
      ['21个', '139公里'],
    ],
    [
      'drills are counted in two words',
      '组织防汛演练、消防演练等应急演练9场。',
      '开展各类应急演练11次。',
      ['11次'],
    ],
    [
      'what has grown stands in the clause before',
      '责任事故率同比下降0.04，组织安全培训36期。',
      '举办安全培训40期。',
      ['40期'],
    ],
    [
      'lines that are taken away go with such',
      '新开线路6条，撤并低效线路9条，优化走向29条。',
      '新辟线路5条，归并重复线路7条，调整走向24条。',
      ['5条', '7条', '24条'],
    ],
    [
      'a bus that was bought may take the place of another',
      '新购纯电动公交车18辆。',
      '更新电动公交车12台。',
      ['12台'],
    ],
    [
      'what brackets say is held in it is no item of a list',
      '公路、水路建设分别完成投资30亿元、4亿元。',
      '公路（含站场）、水路建设分别完成投资33亿元、6亿元。',
      ['33亿元', '6亿元'],
    ],
    [
      'words that both have at the head of a list are no part of its first item',
      '完成吞吐量9亿吨，其中内、外贸吞吐量分别增长7%和9%。',
      '完成吞吐量8亿吨，其中，内、外贸吞吐量分别增长2%和3%。',
      ['8亿吨', '2%', '3%'],
    ],
  ])('%s', (_, old, later, figures) => {
    const { figures: changes } = compareBodies(old, later);
    expect(
      changes.map(({ new: { sentence, figure } }) => sentence.text.slice(figure.start, figure.end)),
    ).toEqual(figures);
  });

  test('growth and decline are told, and have no difference', () => {
    const { figures } = compareBodies('公路客运量同比增长5%。', '公路客运量同比下降3%。');
    expect(figures).toMatchObject([{ opposite: true }]);
  });

  test('columns of other years are the same column', () => {
    const table = (year: number, value: number) =>
      `| 项目 | ${String(year)}年计划投资（万元） |\n| - | - |\n| 东岭路 | ${String(value)} |`;
    expect(find(table(2030, 80), table(2031, 95))).toEqual(['东岭路，2031年计划投资：80 → 95']);
  });

  test('numbers of other rows are not compared', () => {
    const table = (name: string, value: number) =>
      `| 项目名称 | 里程（公里） |\n| - | - |\n| ${name}改建工程 | ${value} |`;
    expect(find(table('东岭公路', 3), table('西岭公路', 4))).toEqual([]);
  });

  test('a figure that moved with its sentence is found', () => {
    expect(
      find(
        '## 一、公路\n\n实施县乡公路安全生命防护工程20公里。\n\n## 二、水路\n\n疏浚航道。',
        '## 一、公路\n\n路面补坑。\n\n## 二、安全\n\n实施县乡公路安全生命防护工程35公里。\n\n## 三、水路\n\n疏浚航道。',
      ),
    ).toEqual(['实施县乡公路安全生命防护工程：20公里 → 35公里']);
  });
});
