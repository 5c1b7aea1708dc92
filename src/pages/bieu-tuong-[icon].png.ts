import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawIcon } from '#card/icon.ts';

export function getStaticPaths() {
  const icons = ['180', '192', '512'].map((icon) => ({ icon, width: Number(icon), maskable: false }));
  return [...icons, { icon: 'maskable', width: 512, maskable: true }].map(({ icon, ...props }) => ({
    params: { icon },
    props,
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { width, maskable } }) => new Response(drawIcon(width, maskable));
