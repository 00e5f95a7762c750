/** The words by which marks are proposed. Each list is data: a word that is missing is added here and nowhere else. */

/** What is done to roads and things. They also take names apart: 危桥改造 is found in 改造危桥 and in 危桥完成改造. */
export const actions = split(`
  新改建 新建设 新建 改建 扩建 续建 在建 拟建 续修 新修 大修 中修 小修 修建 建成通车 建成 建设 开工建设 动工建设 动工 新开工 开工 完工 竣工 通车
  提质改造 升级改造 改造 拆除重建 拆除 重建 实施 完成 推进 整治 治理 处治 处置 处理 加固 维修 修复 养护 清理 清除 疏通 清运 铺筑 铺设
  硬化 砂化 油化 黑化 刷黑 白改黑 安装 设置 增设 新增 增加 更新 购置 投放 投入 开通 创建 打造 培育 培养 申报 储备 包装 争取 到位 拨付 支付 落实 办理 办结 受理
  查处 查获 查扣 检查 检测 查验 处罚 移送 卸载 卸货 罚款 纠正 制止 挽回 出动 动用 开展 组织 举办 召开 培训 接待 回复 答复 发放 印发
  新（改）建 新(改)建 改扩建 大中修 拓宽 加宽 硬化 投产 投用 启用 贯通 竣工验收 检修 查扣 暂扣 抽查 稽查 巡查 督查 督导 排查 核查 登记 注册 发放 发生 拥有 现有
  安排 铺排 排查出 检查出 查出 发现 转运 采购 新购 更换 引进 淘汰 报废 注销 拆解 撤销 取缔 关闭 优化 调整 延伸 延长 收缴 收取 征收 举行 打通 修通 推广 发行 派出 抽派 配备 制止 新开通 新开 开行 开辟 增开 新辟 施划 增加 净增 整改 化解 受理 接到 接待 办结 立案 查办 结案 作出 出具
    查纠 拦截 加装 补装 增补
    交工 施画 列养 疏导 劝导 开挖 分流 劝返 劝离 约谈 摸排 走访 灌缝 罩面 铣刨 挖补 粉刷 刷白 擦洗 清洗 张贴 悬挂 发布 制作 报送 审批 审核 核发 审验
  提级改造 提档升级 提质升级 改造升级 改造提升 提升改造 升级改造提升 改善提升 完善提升 窄改宽 单改双 拓宽改造 加宽改造 维修改造 加固改造 建设改造 建设提升 新改扩建 消灭 消除 新投放 新购置 购进 添置 换新 置换 新设 新上 建成投用 投入使用 交工通车 竣工通车 完工通车 新开工建设 新建成 赔付 追偿 改线
  列支 入库 纳统 设立 设有 换发 补发 迁改 翻修 关停 清退 退出 接入 抢通 保通 收回 追缴 追回

  栽植 补植 补种 栽种 补栽 种植 砍伐 修剪 绿化 运送 输送 发送 保障 验收 销号 达到 实现 下达 签订 引进 招商 继续建设 前期 取得 制定 编制
`);

/** Done to so many things that they tell nothing apart: 交通建设投资 is not taken apart at 建设. */
export const generalActions = split(`
  建设 实施 推进 落实 保障 开展 组织 取得 达到 实现 创建 办理 处理 检查 设置 安装 发送 运送
`);

/** Verbs that tell only that something is done: what is done is said by another word, here or before. */
export const lightActions: ReadonlySet<string> = new Set(
  split('完成 实施 推进 达到 实现 开展 组织 落实 下达 取得 保障 实现 争取 投入'),
);

/** In the middle of a year a report that says 新建16公里 tells what is to be done in it; 已建成8.4公里 is what has been. */
export const buildingActions = split(`
  新改建 新建设 新建 改建 扩建 续建 改造 拆除重建 重建 新增
`);

/** What is told of one project: how large it is, not what was done. */
export const sizes = split(
  '全长 总长 长度 线路长 路线长 桥长 隧长 总投资 概算 估算 预算 中标价 合同价 占地 用地',
);

/** Parts of names that tell little. */
export const generalNouns = split('项目 工程 工作 任务 建设 全年 全省 全市 全县 全州 全区');

/** What of a thing is counted. */
export const attributes = split(`
  固定资产投资 总投资 概算总投资 估算总投资 投资额 投资 概算 预算 资金 经费 发债额度 额度 金额 补助 总里程 里程 线路全长 路线全长 全长 总长 长度 桥长 隧长 长 宽 面积 占地
  用地 总投资额 完成额 里程数 运营里程 营业里程 通航里程 通车里程 通车总里程 通航总里程 完成量 总量 总数 个数 座数 条数 数量 客运量 货运量 发送量 运输量 箱量 保有量 周转量 吞吐量 产值 营收 覆盖率 合格率 通过率 通畅率 通达率 整改率 完成率 增长率 同比增长 增长 同比下降 下降
`);

/** What a project itself is measured by: of these a project needs no measure. */
export const projectAttributes = split(`
  总投资 投资 概算 估算 资金 额度 全长 总长 里程 长度 桥长 隧长 长 占地 用地 面积 宽 进度 完成
`);

/** Names in which a word that says nothing only seems to stand: 内 of 内河, 出 of 出租车. They are never taken apart. */
export const undivided = split(`
  智能
  内河 内陆 内贸 出租车 出租汽车 出租小汽车 出入境 出口 现场 非现场 地方公路 地方铁路 地方道路 地方港口 一般公路 一般事故 一般债券 一般隐患
  数据 数字 本级 本地 新区 新城 新型 新能源 新港 年票 次差路 份额 多式联运 目标 人均 正常 要素 条例 条件 个体 个人 共享 共建 超限 超载 有轨 在线 到达
  优等路 良等路 中等路 等外路 长效 科学技术 均衡 都市 还建 对外 万吨级 社会车辆 城市公交 城市轨道 城市客运 城市道路 普通公路 普通国道 普通省道 普通干线 普通国省道 普通国省干线
`);

/** Words that say nothing of what is counted; beside these a quantity belongs to what was named before. */
export const fillers = split(`
  其中 另外 另有 另 此外 以及 目前 现在 现已 现 眼下 已经 已 截至 截止 全县 全市 全省 全州 全区 全局 全年 今年 本年 年度 当年 年内 年底 年初 上半年 下半年
  累计 共计 合计 总计 共 计 总 约 近 超 达 为 是 有 的 了 在 到 至 再 各 均 都 也 还 又 将 要 可 能 该 其 它 每 并 和 与 及 由 对 把 于 按 按计划 计划 规划 预计 力争 争取
  投入运行 投入使用 投入运营 运行 运营 轻微 控制 稳定 保持 维持 规模 不少于 不低于 涉嫌 划设 省定 市定 县定 州级 财政 营业性 规模以上 人口规模 生产用 提升到 提高到 上升到 下降到 增加到 减少到 缩短到 提升至 提高至 上升至 下降至 增加至 降至 升至 增至 提到 升到 降到 由 去年同期 上年同期 去年 上年 同期 同比 环比 增 及时 大小 大型 小型 出 一般 固定资产 基础设施 城乡 城市 普通 社会 出色 完工 牵头 督促 要求 省委 省政府 定下 县委 市委 区委 县政府 市政府 区政府 政府 监督 年初 全系统 县域 地方 涉及 共同 均已 使用 较去年 全部建成 依托 结合 围绕 围绕着 有力 精心 启动 会同 联合 先期 需求 同期 超 超过 突破 高达 首超 首次超 跃居 将达 将达到 已达 已达到 左右 以下 万
  扎实 稳步 圆满 超额 积极 大力 全力 加快 加大 持续 深入 着力 切实 有序 有效 依法 严格 严厉 按时 如期 提前 成功 统筹 实际 协调 计划内 年内 累计共 合计约
  不断 进一步 同步 集中 加强 强化 抓好 做好 抓紧 着手 继续 重新 首次 再次 新 所 等 各类 各种 各级 各项 各 我们 我市 我县 我区 我局 我省 我州 本市 本县 本区 辖区 境内 区域 范围内 行业 系统
  巩固 稳定在 保持在 维持在 配套 具备条件 同步配套 交通部门 交通运输部门 公路部门 经初步统计 初步统计 据统计 较好 全面完成 纳入 列入
  推动 促进 带动 助力 支撑 支持 负责 承担 力促 狠抓 抓实 抓牢 深化 聚焦 着眼 坚决 坚持 努力 奋力 加速 提速 高质量 高标准 高效 优质 稳妥 有力有序 创新 科学 规范 常态化 精准 精心
  认真 协同 联动 务实 共建设 共建成 共建立 共改造 全市共 全县共 全省共 致力于 力求 大力推进 从而 进而 并且 也将 还将 一并 提质增效 综合服务功能 服务功能 已有 均有 总条数 辖内 辖区内 县内 市内 省内
  期间 来 以来 方面 领域 板块 办好 管好 用好 情况 工作中 其中有 指标 数 数量 率先 预计全年 全年预计 已累计 现共 通过 进行 用于 较大 之 内 本 由 从 使 使得 让 者 名 次 月 日 份 第 季度 一季度 前三季度 年末 末 底 初
  会议提出 会议明确 会议指出 会议强调 会议要求 会议透露 会议通报 报告提出 记者 据介绍 据悉 获悉 据了解 数据显示 基础上 预期 有望 民生 惠民 正式 上线 上线运行 投入运营
  完毕 闭环 必须 务必 相继 承办 确保 项目 工程 任务 目标 工作 分别 同样 全部 全面 主要 顺利 陆续 先后 共有 涉及 需要 需 拟 正 正在 一期 二期 年 万元 以上 余 多 个 条
`);

/** Planned words, whatever the document. */
export const plannedWords = split(`
  力争 争取 计划 规划 承诺 拟 将要 即将 预计 预期 目标 任务 确保 要在 着手 打算 总投资 估算 概算 全长 总长 额度 占地 用地 桥长 申报
`);

/** Words of what has been done, whatever the document. */
export const doneWords = split(`
  已经 已 现已 完成了 建成了 累计 去年 上年 截至 截止 共完成 实际完成 实际 实现了 达到了 新增了
`);

/** Not done, not yet, or a wish: what stands behind these is no result. */
export const wishWords = split('力争 争取 计划 承诺 拟 将要 即将 预期 确保 要在 打算 待 有望 未 尚');

function split(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** A pattern of all words; of those that begin at one place it finds the longest. */
export function matchWords(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(joinWords(lists.flat()), 'gu');
}

/**
 * The source of such a pattern: 新建, 新建设, 改建 → (?:新建(?:设)?|改建). Words that begin alike are one branch, so that a place in a text
 * is compared with the first characters only, and not with hundreds of words.
 */
export function joinWords(words: readonly string[]): string {
  const byFirst = Map.groupBy(new Set(words), (word) => word.charAt(0));
  const branches = [...byFirst].map(([first, same]) => {
    const rests = same.map((word) => word.slice(1));
    const longer = rests.filter((rest) => rest !== '');
    if (longer.length === 0) return RegExp.escape(first);
    return RegExp.escape(first) + joinWords(longer) + (longer.length < rests.length ? '?' : '');
  });
  return `(?:${branches.join('|')})`;
}
