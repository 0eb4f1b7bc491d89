import { PhoneLink } from "#app/domain/companies/phone-link.tsx";
import { formatList } from "#app/platform/i18n/format.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { ShownContact } from "./shown-contact.server.ts";

type Props = {
  contacts: readonly ShownContact[];
  /** What is asked there. */
  about: "listing" | "field" | "returning";
  /** Whose people they are. */
  operator: string;
};

/** Whom of the association one can ask about what the page shows; nothing where nobody is named. */
export function ContactBox({ contacts, about, operator }: Props) {
  if (contacts.length === 0) return null;
  return <Box {...{ contacts, about, operator }} />;
}

const Box = finished(({ contacts, about, operator }: Props) => {
  const t = useTexts();
  return (
    <section className="side-box contact-box">
      <h2>{t(`contacts:box.${about}`)}</h2>
      <p>{t(about === "listing" ? "contacts:box.notCompany" : "contacts:box.who", { operator })}</p>
      <ContactPeople contacts={contacts} />
    </section>
  );
});

/** Each with their name, what they do and how to reach them. */
export function ContactPeople({ contacts }: Pick<Props, "contacts">) {
  const t = useTexts();
  const lang = useLang();
  return contacts.map(({ name, email, phone, role, languages, hours }) => (
    <div key={email + name} className="contact-person">
      <p>
        <b>{name}</b>
        <span lang={role.lang === lang ? undefined : role.lang}>
          <Unbroken>{role.text}</Unbroken>
        </span>
        <a href={`mailto:${email}`}>{email}</a>
        {phone ? <PhoneLink phone={phone} /> : null}
        {hours ? <small>{t("contacts:box.hours", { hours })}</small> : null}
        <small>
          {t("contacts:box.speaks", {
            languages: formatList(
              lang,
              languages.map((spoken) => t(`listing:language.${spoken}`)),
            ),
          })}
        </small>
      </p>
    </div>
  ));
}
