import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { give, readJson, refuse, token, type Answer } from './api-server.ts';

/** Id of the application that a host knows. */
export const application = 'application-of-the-test';

/**
 * Signs in whoever comes, as OAuth does without a secret (RFC 7636): the code that it sends back is changed for a token once, and only by
 * who can name what its challenge was made of, from the page to which the code was sent.
 * @param scheme paths of the two addresses
 */
export function createSignIn(scheme: { readonly authorize: string; readonly token: string }) {
  const begun = new Map<string, { readonly challenge: string; readonly page: string }>();
  return async (request: IncomingMessage): Promise<Answer | undefined> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === scheme.authorize) {
      const page = searchParams.get('redirect_uri') ?? '';
      const isKnown =
        searchParams.get('client_id') === application &&
        searchParams.get('response_type') === 'code' &&
        searchParams.get('code_challenge_method') === 'S256';
      if (!isKnown) return refuse(400, 'invalid_request');
      const code = randomUUID();
      begun.set(code, { challenge: searchParams.get('code_challenge') ?? '', page });
      const back = new URL(page);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return { status: 302, body: '', headers: { Location: back.href } };
    }
    if (pathname !== scheme.token) return undefined;
    const {
      code = '',
      code_verifier: verifier = '',
      ...asked
    } = (await readJson(request)) as Record<string, string>;
    const known = begun.get(code);
    begun.delete(code);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const isSame =
      known?.challenge === challenge &&
      known.page === asked['redirect_uri'] &&
      asked['client_id'] === application;
    return isSame ? give({ access_token: token, token_type: 'bearer' }) : refuse(400, 'invalid_grant');
  };
}
