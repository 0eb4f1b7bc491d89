import type { Lang } from "#db/codes.ts";
import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PhoneView } from "#app/platform/typed/phone-view.server.ts";
import { AddressText } from "#app/ui/address-text.tsx";
import { Facts, Notice } from "#app/ui/parts.tsx";

type Person = {
  email: string;
  phone: PhoneView | "" | null;
  lang: Lang;
  submittedAt: string;
  under18: 0 | 1;
};

type Props = {
  lang: Lang;
  person: Person;
  /** Mails come back from the address. */
  unreached: boolean;
};

/** How to reach the person, and what was said beside the ticks. */
export function PersonFacts({ lang, person, unreached }: Props) {
  const t = useTexts();
  const { email, phone, submittedAt, under18 } = person;
  return (
    <Facts
      items={[
        {
          label: t("application:person.email"),
          value: (
            <>
              <a href={`mailto:${email}`}>
                <AddressText>{email}</AddressText>
              </a>
              {unreached ? (
                <Notice>
                  <p>{t(`application:person.${phone ? "unreachedCall" : "unreached"}`)}</p>
                </Notice>
              ) : null}
            </>
          ),
        },
        { label: t("application:person.phone"), value: phone && <PhoneLink phone={phone} /> },
        { label: t("parent:company.label"), value: under18 === 1 ? t("parent:company.text") : null },
        { label: t("application:employer.language"), value: t(`listing:language.${person.lang}`) },
        { label: t("application:employer.received"), value: formatInstant(lang, submittedAt) },
      ]}
    />
  );
}
