// A face of this room: other nouns may import it.

import "./findings.css";
import type { ReactNode } from "react";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { AnsweredFinding, Dismissal } from "./finding.ts";
import { FindingText } from "./finding-text.tsx";

type Props = {
  lang: Lang;
  findings: AnsweredFinding[];
  /** The names of the fields as the form says them. */
  labels: Record<string, string>;
  /** What can be done about it. */
  children?: (finding: AnsweredFinding) => ReactNode;
};

export function FindingList({ lang, findings, labels, children }: Props) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.key}>
          <h3>{labels[finding.field] ?? finding.field}</h3>
          <FindingText finding={finding} />
          {finding.dismissal ? <NoteTo lang={lang} dismissal={finding.dismissal} /> : null}
          {children?.(finding)}
        </li>
      ))}
    </ul>
  );
}

function NoteTo({ lang, dismissal: { note, by, at } }: { lang: Lang; dismissal: Dismissal }) {
  const t = useTexts();
  return (
    <blockquote className="finding-note">
      <p>{note}</p>
      <footer>
        {t("checks:answered")}
        {": "}
        {by ? `${by}, ` : ""}
        {formatInstantDay(lang, at)}
      </footer>
    </blockquote>
  );
}
