import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { writeRobots } from '../catalogue/robots.ts';

export const GET: APIRoute = async () => {
  const { site } = (await loadCatalogue()).settings;
  return new Response(writeRobots(site));
};
