/**
 * Takes the notices that GitHub, Gitea, Forgejo and GitLab send of a push, and leaves a mark for `tongtu-build.path`. It builds nothing
 * itself and may write nothing else, so that whoever gets hold of it can do no more than have the site built. Runs on Node 18 with nothing
 * installed:
 *
 *     node webhook.mjs --secret FILE --wanted FILE [--port 9080] [--branch main]
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

/** Bytes; the platforms send less than this of a push. */
const mostBytes = 25 * 2 ** 20;

const { values } = parseArgs({
  options: {
    secret: { type: 'string' },
    wanted: { type: 'string' },
    port: { type: 'string', default: '9080' },
    branch: { type: 'string', default: 'main' },
  },
});
if (!values.secret || !values.wanted) stop('要写 --secret 和 --wanted。');
const { wanted, branch } = values;
const secret = readFileSync(values.secret, 'utf8').trim();
if (secret.length < 16) stop('密钥太短，至少 16 个字符。可以这样做一个：openssl rand -hex 32');

createServer(async (request, response) => {
  const [status, text] = await answer(request).catch(() => [400, '没有收全。']);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}).listen(Number(values.port), '127.0.0.1', () => {
  console.log(`在 127.0.0.1:${values.port} 等通知，只理会 ${branch} 分支。`);
});

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<[number, string]>}
 */
async function answer(request) {
  if (request.method !== 'POST') return [405, '只收 POST。'];
  const body = await readBody(request);
  if (body === undefined) return [413, '太大。'];
  if (!isGenuine(request.headers, body)) {
    console.warn('有一个通知的密钥不对，没有理会。');
    return [403, '密钥不对。'];
  }
  if (!isAboutBranch(body)) return [202, '不是这个分支的推送，不用生成。'];
  writeFileSync(wanted, '');
  console.log('收到通知，要生成网站。');
  return [202, '收到。'];
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * GitHub, Gitea and Forgejo sign what they send (HMAC-SHA-256, in hex); GitLab sends the secret itself.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {Buffer} body
 */
function isGenuine(headers, body) {
  const signature = headers['x-hub-signature-256'] ?? headers['x-gitea-signature'];
  if (signature !== undefined)
    return isSame(String(signature).replace(/^sha256=/u, ''), sign(body).toString('hex'));
  const token = headers['x-gitlab-token'];
  return token !== undefined && isSame(String(token), secret);
}

/** @param {string | Buffer} text */
function sign(text) {
  return createHmac('sha256', secret).update(text).digest();
}

/**
 * Takes the same time whatever is the same of them; digests are compared, for the length must not show either.
 *
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  return timingSafeEqual(sign(one), sign(other));
}

/**
 * Whether a push is one to our branch; all platforms name it in `ref`.
 *
 * @param {Buffer} body
 */
function isAboutBranch(body) {
  try {
    return JSON.parse(body.toString('utf8'))?.ref === `refs/heads/${branch}`;
  } catch {
    return false;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(2);
}
