import { z } from 'astro/zod';

// Schemas would try whether code can be made of strings, which the policy of the page refuses. They try when they are made: this module
// is loaded before them.
z.config({ jitless: true });
