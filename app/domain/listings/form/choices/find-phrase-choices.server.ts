import type { Field, Kind, Lang, PhraseSection } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { saysWords } from "#app/platform/language/says-words.ts";

/** In sight, one click away, or one click away among what belongs to other fields. */
export type PhraseShelf = "front" | "back" | "elsewhere";
export type PhraseChoice = {
  id: string;
  section: PhraseSection;
  text: string;
  shelf: PhraseShelf;
  /** Says what somebody searches for, in any language. */
  isFound: boolean;
};

type Wanted = {
  kind: Kind;
  occupation: string;
  field: Field;
  lang: Lang;
  chosen: readonly string[];
  /** What is searched for among the phrases of a section; empty where nothing is. */
  searched?: (section: PhraseSection) => string;
};

const roomInFront = 12;

/**
 * The catalogue as the form offers it: first what is chosen and what is searched for, then what published listings of the occupation say most often, then those of its
 * field, then what was written for the field or kind, then what fits everywhere. Phrases made for other kinds are left out
 * unless somebody chose them.
 */
export async function findPhraseChoices(
  db: Db,
  { kind, occupation, field, lang, chosen, searched = () => "" }: Wanted,
): Promise<PhraseChoice[]> {
  const phrases = await db
    .selectFrom("phrase")
    .select(["id", "section", "text_de", "text_pl", "text_cs", "retired_at"])
    .execute();
  const fields = Map.groupBy(await db.selectFrom("phrase_field").selectAll().execute(), (row) => row.phrase_id);
  const kinds = Map.groupBy(await db.selectFrom("phrase_kind").selectAll().execute(), (row) => row.phrase_id);
  const uses = new Map((await countUses(db, { occupation, field })).map((row) => [row.phrase_id, row]));

  const rankOf = (id: string) => {
    const own = fields.get(id);
    if (own) return own.some((row) => row.field === field) ? 0 : 2;
    return kinds.has(id) ? 0 : 1;
  };
  const sorted = phrases
    .filter(
      ({ id, retired_at }) =>
        chosen.includes(id) || (retired_at === null && (kinds.get(id)?.some((row) => row.kind === kind) ?? true)),
    )
    .map(({ id, section, text_de, text_pl, text_cs }) => {
      const texts = { text_de, text_pl, text_cs };
      const { inOccupation = 0, inField = 0 } = uses.get(id) ?? {};
      const search = searched(section);
      return {
        id,
        section,
        text: texts[`text_${lang}`],
        isChosen: chosen.includes(id),
        isFound: search !== "" && saysWords(searchableName(Object.values(texts).join(" ")), search),
        fits: rankOf(id) < 2,
        rank: rankOf(id),
        inOccupation: Number(inOccupation),
        inField: Number(inField),
      };
    })
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        chosen.indexOf(a.id) - chosen.indexOf(b.id) ||
        Number(b.isFound) - Number(a.isFound) ||
        Number(b.fits) - Number(a.fits) ||
        b.inOccupation - a.inOccupation ||
        b.inField - a.inField ||
        a.rank - b.rank ||
        compareIn(lang)(a.text, b.text),
    );
  return [...Map.groupBy(sorted, ({ section }) => section).values()].flatMap((members) =>
    members.map(({ id, section, text, isFound, isChosen, fits }, index) => {
      const inFront = isChosen || (searched(section) === "" ? fits && index < roomInFront : isFound);
      return { id, section, text, isFound, shelf: inFront ? "front" : fits ? "back" : "elsewhere" };
    }),
  );
}

/** How many published listings say a phrase: of the occupation, and of its whole field. */
function countUses(db: Db, { occupation, field }: { occupation: string; field: Field }) {
  return db
    .selectFrom("listing_phrase")
    .innerJoin("listing", "listing.id", "listing_phrase.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.status", "=", "published")
    .where("occupation.field", "=", field)
    .groupBy("listing_phrase.phrase_id")
    .select((eb) => [
      "listing_phrase.phrase_id",
      eb.fn.countAll().as("inField"),
      eb.fn.countAll().filterWhere("occupation.id", "=", occupation).as("inOccupation"),
    ])
    .execute();
}
