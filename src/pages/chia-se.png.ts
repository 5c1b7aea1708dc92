import type { APIRoute } from 'astro';
import { portalCard } from '#card/card.ts';
import { drawCard } from '#card/draw.ts';
import { site } from '#site';

export const GET: APIRoute = async () => new Response(await drawCard(portalCard(site.name)));
