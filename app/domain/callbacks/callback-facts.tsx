import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { callTimeText } from "./call-time-text.ts";
import type { Callback } from "./find-callback.server.ts";

/** Whom to call, in which language and when; once nobody was reached, when the company tries again. */
export function CallbackFacts({ callback, lang }: { callback: Callback; lang: Lang }) {
  const t = useTexts();
  const { listing, first, second, next, languages, state } = callback;
  const said = languages.map((language) => t(`listing:language.${language}`));
  return (
    <Facts
      items={[
        { label: t("callback:fact.name"), value: <bdi>{callback.name}</bdi> },
        { label: t("callback:form.phone"), value: <PhoneLink phone={callback.phone} /> },
        { label: t("callback:fact.languages"), value: formatList(lang, said) },
        { label: t("callback:fact.first"), value: next ? null : callTimeText(lang, first) },
        { label: t("callback:fact.second"), value: next ? null : callTimeText(lang, second) },
        { label: t("callback:fact.next"), value: next && state === "unreached" ? callTimeText(lang, next) : null },
        { label: t("callback:fact.about"), value: callback.about && <bdi>{callback.about}</bdi> },
        { label: t("callback:fact.listing"), value: <a href={listing.path}>{listing.title}</a> },
        { label: t("callback:fact.company"), value: listing.company },
      ]}
    />
  );
}
