import type { APIRoute } from 'astro';
import { loadComparedChoices } from '../../promises/load-ledger.ts';

/** What can be compared: measures and bureaus. */
export const GET: APIRoute = async () => Response.json(await loadComparedChoices());
