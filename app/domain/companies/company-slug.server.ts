import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import { startsWith } from "#db/starts-with.ts";

/** The company's address on the board, made once from its name and never changed: links to it must not break. */
export async function newSlug(db: Db, name: string): Promise<string> {
  const base = slugFor(name);
  const taken = await db.selectFrom("company").select("slug").where(startsWith("slug", base)).execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  let number = 1;
  let slug = base;
  while (slugs.has(slug)) slug = `${base}-${(number += 1)}`;
  return slug;
}

/** "Köhler & Söhne GmbH" → "koehler-soehne-gmbh" */
export function slugFor(name: string) {
  const words = foldedForms(name).at(-1) ?? "";
  return (
    words
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "company"
  );
}
