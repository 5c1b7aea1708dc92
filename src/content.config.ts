import { defineCollection } from 'astro:content';
import { contentLoader } from '#load/loader.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import { settings } from '#settings';

const from = (name: Parameters<typeof contentLoader>[0]) => contentLoader(name, settings.contentDir);

export const collections = {
  plans: defineCollection({ loader: from('plans'), schema: planSchema }),
  documents: defineCollection({ loader: from('documents'), schema: documentSchema }),
  bodies: defineCollection({ loader: from('bodies'), schema: bodySchema }),
  terms: defineCollection({ loader: from('terms'), schema: termSchema }),
  glossary: defineCollection({ loader: from('glossary'), schema: glossarySchema }),
};
