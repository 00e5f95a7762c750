import type { IncomingMessage, ServerResponse } from 'node:http';

/** What modules ask of the client of Vite's development server, doing nothing. */
const stillClient = `
const nothing = () => undefined;
export const updateStyle = nothing;
export const removeStyle = nothing;
export const injectQuery = (url) => url;
export const createHotContext = () => ({ accept: nothing, dispose: nothing, prune: nothing, on: nothing, off: nothing, data: {} });
`;

/**
 * The development server shows its pages anew when the content changes. The page that changes it must stay as it is, or what is being
 * written would be lost with each file that is saved.
 * @param page path of that page
 */
export function keepStill(page: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { url = '', headers } = request;
    const isOfPage = pathOf(headers.referer) === page && /\/@vite\/client(?:\?|$)/u.test(url);
    if (!isOfPage) next();
    else
      response
        .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store', Vary: 'Referer' })
        .end(stillClient);
  };
}

function pathOf(address = ''): string | undefined {
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}
