import type { Day } from "#db/schema.ts";
import type { Engine } from "./index/search-engine.server.ts";
import { understand } from "./reading/understand.ts";
import type { Understanding } from "./reading/understanding.ts";

type Asked = { placeGiven: boolean; today?: Day };

/** What a text asks for, by all that this board knows. */
export function understandText(
  { index, vocabulary, companies, hearing }: Engine,
  q: string,
  { placeGiven, today }: Asked,
): Understanding {
  return understand(q, vocabulary, {
    ...{ placeGiven, hearing },
    ...(today && { today }),
    isWordOfAd: (word) => index.hasWord(word),
    companiesNamed: (text) => companies.named(text, (name) => index.hasSharing(name)),
  });
}
