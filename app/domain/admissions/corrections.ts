/** What the office may correct of a request before a company is made of it. */
export const correctable = [
  "name",
  "street",
  "postalCode",
  "place",
  "website",
  "contactName",
  "contactPhone",
  "contactEmail",
] as const;
export type Correctable = (typeof correctable)[number];

export type Written = Record<Correctable, string | null>;
export type Correction = { field: Correctable; before: string | null; after: string | null };

type Row = {
  name: string;
  street: string;
  postal_code: string;
  place: string;
  website: string | null;
  contact_name: string;
  contact_phone: string | null;
  contact_email: string;
};

export function writtenOf(row: Row): Written {
  return {
    name: row.name,
    street: row.street,
    postalCode: row.postal_code,
    place: row.place,
    website: row.website,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    contactEmail: row.contact_email,
  };
}

export function correctionsOf(before: Written, after: Written): Correction[] {
  return correctable
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
