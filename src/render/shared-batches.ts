import type { FailedPage, KeptPage } from './kept-page.ts';
import type { PageAddress } from './renderer.ts';

/** Batches of pages of which each thread takes one after the other, and none that another has taken. */
export interface SharedBatches {
  readonly batches: readonly (readonly PageAddress[])[];
  /** One number in memory that all threads share: the next batch. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What one thread has rendered. Pages read the same things: each is named once, for what is sent from thread to thread is copied. */
export interface RenderedBatches {
  readonly reads: readonly Read[];
  readonly batches: readonly (readonly [place: number, pages: readonly (FailedPage | PackedPage)[]])[];
}

type Read = KeptPage['reads'][number];

interface PackedPage extends Omit<KeptPage, 'reads'> {
  /** Their places in the list. */
  readonly reads: readonly number[];
}

/** Renders pages, and tells of each in their order. */
export type RenderPages = (pages: readonly PageAddress[]) => Promise<(KeptPage | FailedPage)[]>;

export function shareBatches(batches: SharedBatches['batches']): SharedBatches {
  return { batches, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Renders batches until none is left. */
export async function renderBatches(
  { batches, next }: SharedBatches,
  render: RenderPages,
): Promise<RenderedBatches> {
  const reads: Read[] = [];
  const places = new Map<string, number>();
  const placeOf = (read: Read): number => {
    const known = places.get(read[0]) ?? reads.push(read) - 1;
    places.set(read[0], known);
    return known;
  };
  const rendered: RenderedBatches['batches'][number][] = [];
  for (;;) {
    const place = Atomics.add(next, 0, 1);
    const batch = batches[place];
    if (!batch) return { reads, batches: rendered };
    const pages = await render(batch);
    const packed = pages.map((page) =>
      'failed' in page ? page : { ...page, reads: page.reads.map(placeOf) },
    );
    rendered.push([place, packed]);
  }
}

/** The pages of each batch, by its place. */
export function listRendered({ reads, batches }: RenderedBatches): Map<number, (KeptPage | FailedPage)[]> {
  const readOf = (place: number): Read => reads[place] ?? ['unknown', undefined];
  return new Map(
    batches.map(([place, pages]) => [
      place,
      pages.map((page) => ('failed' in page ? page : { ...page, reads: page.reads.map(readOf) })),
    ]),
  );
}
