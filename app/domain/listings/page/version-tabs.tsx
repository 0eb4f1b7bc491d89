// A face of this room: other nouns may import it.

import { useTexts } from "#app/platform/i18n/texts.ts";
import { type Version, versions } from "./version.ts";

type Props = { version: Version; hrefOf: (version: Version) => string };

/** Which of the two is looked at, and that the waiting one is not to be seen anywhere else. */
export function VersionTabs({ version, hrefOf }: Props) {
  const t = useTexts();
  return (
    <>
      <nav className="version-tabs" aria-label={t("change:version.label")}>
        {versions.map((one) => (
          <a key={one} href={hrefOf(one)} aria-current={one === version ? "page" : undefined}>
            {t(`change:version.${one}.name`)}
          </a>
        ))}
      </nav>
      <p className="version-text narrow">{t(`change:version.${version}.text`)}</p>
    </>
  );
}
