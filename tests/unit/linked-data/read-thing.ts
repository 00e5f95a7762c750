import { writeLinkedData, type Thing } from '../../../src/linked-data/thing.ts';

/** What a program reads of a thing. */
export function readThing(thing: Thing): Record<string, unknown> {
  return JSON.parse(writeLinkedData(thing)) as Record<string, unknown>;
}
