import { fold } from "#db/fold.ts";

/** What stands beside the name proper: people write "lubuskie". */
const rank = /^(woiwodschaft|wojewodztwo|region|kraj) | (kraj|vojvodstvi)$/;

/** The area that a cell means: by its code, or by its name in one of the languages. */
export function areaNamed(written: string, choices: readonly { id: string; name: string }[]): string | undefined {
  const bare = (name: string) => fold(name).replace(rank, "");
  const byCode = choices.find(({ id }) => id.toLowerCase() === written.toLowerCase());
  return (byCode ?? choices.find(({ name }) => bare(name) === bare(written)))?.id;
}
