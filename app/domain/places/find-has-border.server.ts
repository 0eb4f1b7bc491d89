import { rememberByVocabulary } from "#db/remember.server.ts";

/** Whether people of the region cross a border to work: only there tax and insurance of the other country are told. */
export const findHasBorder = rememberByVocabulary(async ({ db }) => {
  const crossing = await db.selectFrom("crossing").select("id").limit(1).executeTakeFirst();
  return crossing !== undefined;
});
