import { defineConfig } from 'astro/config';
import { createSiteConfig } from './src/site-config.ts';

export default defineConfig(createSiteConfig(import.meta.dirname));
