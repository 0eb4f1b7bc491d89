import type { Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";

/** Whom of the association one can ask about these listings: about the field and the district that all of them share. */
export async function contactToName(edition: StoreEdition, cards: readonly CardFacts[], lang: Lang) {
  const field = shared(cards.map((card) => card.field));
  const districtsOf = ({ places }: CardFacts) => places.flatMap(({ districtId }) => districtId ?? []);
  const districts = [...new Set(cards.flatMap(districtsOf))].filter((district) =>
    cards.every((card) => districtsOf(card).includes(district)),
  );
  return (await findShownContacts(edition, { field, districts, lang }))[0] ?? null;
}

function shared<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}
