import { useTexts } from "#app/platform/i18n/texts.ts";
import type { MyInterest } from "./find-my-interests.server.ts";

/** What a company wrote. */
export function InterestWords({ reasons, words, lang }: Pick<MyInterest, "reasons" | "words" | "lang">) {
  const t = useTexts();
  return (
    <>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`home:reason.${reason}`)}</li>
        ))}
      </ul>
      {words ? <blockquote lang={lang}>{words}</blockquote> : null}
    </>
  );
}
