type Contacts = {
  contactName: string | null;
  contactRole: string | null;
  contactPhone: string | null;
  companyContactName: string;
  companyContactRole: string | null;
  companyContactPhone: string | null;
};

/** Whom one can ask about a listing: the person it names, else the company's, never half of each. */
export function contactOf(row: Contacts) {
  return row.contactName
    ? { name: row.contactName, role: row.contactRole, phone: row.contactPhone }
    : { name: row.companyContactName, role: row.companyContactRole, phone: row.companyContactPhone };
}
