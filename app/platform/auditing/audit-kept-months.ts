/** A year is long enough to answer questions about a deed. */
export const auditKeptMonths = 12;
