// A face of this room: other nouns may import it.

import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { roadsText } from "./roads-text.ts";

type Props = { ways: Parameters<typeof roadsText>[2]; lang: Lang };

/** Below ways whose minutes are shown. */
export function RoadsNote({ ways, lang }: Props) {
  const text = roadsText(useTexts(), lang, ways);
  return text === null ? null : <p className="quiet">{text}</p>;
}
