import { fold } from "#db/fold.ts";
import { withoutLegalForm } from "#app/domain/companies/without-legal-form.ts";
import { isMailProvider } from "#app/platform/mail/mail-doubt.ts";

type Known = { name: string; website: string | null; contact_email: string };
export type Likeness = "name" | "website" | "mail";

/** Which of the companies may be the one that asks, and by what they are alike. What is alike in more comes first. */
export function likelySame<Other extends Known>(asked: Known, others: readonly Other[]) {
  return others
    .map((other) => ({ ...other, alike: alikeIn(asked, other) }))
    .filter(({ alike }) => alike.length > 0)
    .sort((a, b) => b.alike.length - a.alike.length);
}

function alikeIn(asked: Known, other: Known): Likeness[] {
  const alike: Record<Likeness, boolean> = {
    name: isSame(nameKey(asked.name), nameKey(other.name)),
    website: isSame(hostOf(asked.website), hostOf(other.website)),
    mail: isSame(ownDomain(asked.contact_email), ownDomain(other.contact_email)),
  };
  return (["name", "website", "mail"] as const).filter((likeness) => alike[likeness]);
}

const isSame = (one: string | null, other: string | null) => one !== null && one !== "" && one === other;

/** "Köhler & Söhne GmbH" and "Koehler und Soehne" are written by the same people. */
function nameKey(name: string) {
  const spelled = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter] ?? letter);
  const words = fold(spelled).split(" ");
  return withoutLegalForm(words)
    .filter((word) => !["und", "i", "a", "co"].includes(word))
    .join(" ");
}

function hostOf(website: string | null) {
  if (website === null || !URL.canParse(website)) return null;
  return new URL(website).hostname.replace(/^www\./, "");
}

/** The domain of a mailbox that everybody can have says nothing. */
function ownDomain(address: string) {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return isMailProvider(domain) ? null : domain;
}
