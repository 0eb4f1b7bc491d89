type Contacts = {
  contactName: string | null;
  contactRole: string | null;
  contactPhone: string | null;
  companyContactName: string;
  companyContactRole: string | null;
  companyContactPhone: string | null;
};

/** Whom one can ask about a listing: the person it names, else the company's, never half of each. `ofListing`: somebody else than at the company, whose face may be known. */
export function contactOf(row: Contacts) {
  return row.contactName
    ? {
        name: row.contactName,
        role: row.contactRole,
        phone: row.contactPhone,
        ofListing: row.contactName !== row.companyContactName,
      }
    : { name: row.companyContactName, role: row.companyContactRole, phone: row.companyContactPhone, ofListing: false };
}
