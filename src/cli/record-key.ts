import { readSettings } from '../settings/settings.ts';
import { originOf } from '../record/log/origin.ts';
import { makeSecret, readSigningKey } from '../record/log/signing-key.ts';
import { formatProblem } from '../schema/problem.ts';
import { isLocalAddress } from '../text/local-host.ts';
import { writeVerifierKey } from '../transparency/note/verifier-key.ts';

const { settings, problems } = readSettings(process.cwd());
if (!settings.site) {
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else if (isLocalAddress(settings.site.domain)) {
  console.error(
    'content/site.yaml 没有写网站的正式域名（domain）。密钥以网站的地址为名字：请先写上 domain: https://jt.example.gov.cn 这样的一行。',
  );
  process.exitCode = 1;
} else {
  const secret = makeSecret(originOf(settings.site));
  const key = readSigningKey(secret);
  console.log(`公钥，写进 content/site.yaml，读者用它核对签名：
logKey: ${key ? writeVerifierKey(key.verifier) : ''}

密钥，只放进持续集成的保密变量 TONGTU_LOG_KEY，不提交，不给别人；丢了就要换公钥，以前的签名照旧能核对：
${secret}`);
}
