import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { constantData } from "./constant.server.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { cards } = await constantData(context, lang);
  return { lang, cards };
}

export default function Cards() {
  const { lang, cards } = useLoaderData<typeof loader>();
  return cards.map((card) => <ListingCard key={card.id} card={card} lang={lang} />);
}
