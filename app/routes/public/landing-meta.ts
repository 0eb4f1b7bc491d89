import { type Head, pageMeta } from "#app/ui/page-meta.ts";

/** An empty page is for the person who followed an old link, not for search engines. */
export function doorMeta({ head, view }: { head: Head; view: { total: number } }) {
  const robots = view.total === 0 ? [{ name: "robots", content: "noindex" }] : [];
  return [...pageMeta(head), ...robots];
}
