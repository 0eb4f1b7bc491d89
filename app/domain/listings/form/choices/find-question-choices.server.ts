import type { Field, Kind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import { findOffer, type QuestionFit } from "#app/domain/questions/find-offer.server.ts";
import { howAnswered } from "#app/domain/questions/how-answered.ts";
import { questionIn } from "#app/domain/questions/question.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PhraseShelf } from "./find-phrase-choices.server.ts";

/** `hint`: how it is answered. */
export type QuestionChoice = { id: string; text: string; hint: string; shelf: PhraseShelf };

type Wanted = { kind: Kind; occupation: string; field: Field; lang: Lang; chosen: readonly string[] };

const roomInFront = 12;
const ranks: QuestionFit[] = ["field", "kind", "general", "elsewhere"];

/**
 * The catalogue as the form offers it: first what published listings of the occupation and of its field ask most often,
 * then what was written for the field, for kinds like this, for everybody. What belongs to other fields is one click away.
 */
export async function findQuestionChoices(db: Db, wanted: Wanted): Promise<QuestionChoice[]> {
  const { lang, chosen } = wanted;
  const offered = await findOffer(db, wanted);
  const uses = new Map((await countUses(db, wanted)).map((row) => [row.catalogue_id, row]));
  const questions = await findCatalogueQuestions(
    db,
    offered.map(({ id }) => id),
  );
  const sorted = offered
    .map((offer, position) => {
      const { inOccupation = 0, inField = 0 } = uses.get(offer.id) ?? {};
      const fits = offer.fit !== "elsewhere" || chosen.includes(offer.id);
      const rank = ranks.indexOf(offer.fit);
      return { ...offer, fits, rank, inOccupation: Number(inOccupation), inField: Number(inField), position };
    })
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        b.inOccupation - a.inOccupation ||
        b.inField - a.inField ||
        a.rank - b.rank ||
        a.position - b.position,
    );
  return sorted.flatMap(({ id, fits }, index) => {
    const question = questions.get(id);
    if (!question) return [];
    const { text } = questionIn(lang, question);
    return [{ id, text, hint: howAnswered(textsFor(lang), lang, question), shelf: shelfOf(fits, index) }];
  });
}

function shelfOf(fits: boolean, index: number): PhraseShelf {
  if (!fits) return "elsewhere";
  return index < roomInFront ? "front" : "back";
}

/** How many published listings ask a question: of the occupation, and of its whole field. */
function countUses(db: Db, { occupation, field }: Wanted) {
  return db
    .selectFrom("listing_question")
    .innerJoin("listing", "listing.id", "listing_question.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.status", "=", "published")
    .where("occupation.field", "=", field)
    .where("listing_question.catalogue_id", "is not", null)
    .groupBy("listing_question.catalogue_id")
    .select((eb) => [
      "listing_question.catalogue_id",
      eb.fn.countAll().as("inField"),
      eb.fn.countAll().filterWhere("occupation.id", "=", occupation).as("inOccupation"),
    ])
    .execute();
}
