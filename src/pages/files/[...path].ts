import type { APIRoute } from 'astro';
import { loadAsset } from '../../catalogue/load-asset.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';

/** Pictures and attachments of the documents, byte for byte. */
export async function getStaticPaths() {
  const { items } = await loadCatalogue();
  const files = new Map(items.flatMap(({ assets }) => assets.map((asset) => [asset.path, asset.file])));
  return [...files].map(([address, file]) => ({ params: { path: address }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) => new Response(Buffer.from(loadAsset(props)));
