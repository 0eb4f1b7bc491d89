import { useTexts } from "#app/platform/i18n/texts.ts";
import type { WhatEnds } from "./find-what-ends.server.ts";

const kinds = ["listings", "applications", "events", "examples", "people"] as const;

/** What happens the day after, as far as there is anything of it. */
export function WhatEndsList({ ends }: { ends: WhatEnds }) {
  const t = useTexts();
  return (
    <>
      <h2>{t("leaving:ends.title")}</h2>
      <ul>
        <li>{t("leaving:ends.always")}</li>
        {kinds.map((kind) =>
          ends[kind] > 0 ? <li key={kind}>{t(`leaving:ends.${kind}`, { count: ends[kind] })}</li> : null,
        )}
      </ul>
    </>
  );
}
