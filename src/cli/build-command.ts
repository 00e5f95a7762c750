import { todayInChina } from '../check/today.ts';
import { buildShare } from '../publish/build-share.ts';
import { markBuild } from '../publish/build-mark.ts';
import { buildPreview, buildSite } from '../publish/build-site.ts';
import { listDocumentFiles } from '../document/files.ts';
import { openSourceFiles } from '../collections/source-files.ts';
import { judgeReleases } from '../document/release.ts';
import { listenToSteps } from '../publish/build-step.ts';
import { readSettings } from '../settings/settings.ts';
import { warnOfLocalDomain } from '../publish/local-domain.ts';
import { describeSystemError } from '../publish/system-error.mjs';
import { writeShare } from '../render/share.ts';
import type { BuildRequest } from './build-arguments.ts';
import { describeClock, readSystemClock, setClock } from './clock-option.ts';
import { describeReleases } from './describe-releases.ts';
import { listenToStops } from './listen-to-stops.ts';
import { completeRecord, recordPublication, takeBackBroken } from './record-publication.ts';
import { siteBuilder } from '../site-builder.ts';
import { printProblems, startProgress } from './terminal.ts';
import { findTold } from './told-error.ts';

/**
 * Builds the site, or a part of it, and prints what happens. Gives false, and has said why, if the content has errors or Pagefind cannot
 * run.
 */
export async function runBuild(
  root: string,
  {
    clock = readSystemClock(),
    share,
    isPreview,
    isPacked = false,
    doesRecord = false,
  }: Partial<BuildRequest> = {},
): Promise<boolean> {
  setClock(clock);
  console.log(describeClock(clock));
  takeBackBroken(root);
  const told = tellReleases(root, clock.now);
  if (told !== undefined) console.log(told);
  const markPublished = share || isPreview ? undefined : markBuild(root);
  const entered = doesRecord ? await recordPublication(root, clock.now, todayInChina(clock.now)) : undefined;
  if (doesRecord && !entered) return false;
  const stopListening = entered && listenToStops(entered.takeBack);
  // Set by a callback, of which the compiler does not know.
  let isPublished = false as boolean;
  let progress = startProgress('读取内容，生成网页');
  const stop = listenToSteps(
    ({ label }) => {
      progress.finish();
      progress = startProgress(label);
    },
    () => {
      progress.finish();
    },
  );
  try {
    if (share) {
      const pages = await buildShare(root, siteBuilder, share);
      progress.finish();
      console.log(
        `第 ${writeShare(share)} 部分的 ${String(pages)} 个网页放在 .tongtu/pages/，没有发布。各部分都好了以后，运行 npm run merge。`,
      );
      return true;
    }
    if (isPreview) {
      await buildPreview(root, siteBuilder);
      progress.finish();
      console.log(
        '预览放在 .tongtu/preview/，里面有没有发布的文件，不要公开。用 npm run preview -- --drafts 打开。',
      );
      return true;
    }
    const onComplete = (folder: string): void => {
      if (!entered) return;
      progress.finish();
      completeRecord(entered, folder);
    };
    const onPublished = (): void => {
      isPublished = true;
      stopListening?.();
      entered?.settle();
      markPublished?.();
    };
    const { added, changed, removed } = await buildSite(root, siteBuilder, {
      isPacked,
      onComplete,
      onPublished,
    });
    progress.finish();
    console.log(
      `和上一次相比：新增 ${String(added.length)} 个文件，改变 ${String(changed.length)} 个，去掉 ${String(removed.length)} 个；清单在 .tongtu/changes/。`,
    );
    const warning = warnOfLocalDomain(readSettings(root).settings.site);
    if (warning !== undefined) console.warn(warning);
    return true;
  } catch (error) {
    const refusal = describeSystemError(error);
    const told = findTold(error);
    if (told && 'problems' in told) printProblems(told.problems);
    else if (told) console.error(told.message);
    else if (refusal !== undefined) console.error(refusal);
    else describeFailure(error);
    if (isPublished) console.error('网站已经重新生成。');
    else {
      entered?.takeBack();
      console.error(`网站没有重新生成，原来的网站没有变动${entered ? '，刚才的登记也撤回了' : ''}。`);
    }
    return false;
  } finally {
    progress.abandon();
    stop();
    stopListening?.();
  }
}

/** Whatever else goes wrong: first where, as far as Astro knows it, then all that there is, for those who have to mend it. */
function describeFailure(error: unknown): void {
  const { file, line } = (error as { loc?: { file?: string; line?: number } }).loc ?? {};
  const place = file === undefined ? '' : `在 ${file}${line === undefined ? '' : ` 第 ${String(line)} 行`}`;
  console.error(`生成网站时${place}出了错。如果是 content/pages 里的网页，请改正它；原来的错误信息是：`);
  console.error(error);
}

/** What is not published, if there is any. */
function tellReleases(root: string, now: number): string | undefined {
  const sources = openSourceFiles(root, 'build');
  const releases = judgeReleases(listDocumentFiles(root), now, (file) => sources.tell(file)?.publication);
  sources.save();
  return describeReleases(releases);
}
