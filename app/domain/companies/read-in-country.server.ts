import type { Country } from "#db/codes.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readPhone } from "#app/platform/typed/phone.server.ts";
import { writePostalCode } from "#app/platform/typed/postal-code.ts";
import type { CompanyForm } from "./company-form.ts";

/** What means something only in a country: how a postal code is written, and which numbers need no code in front. */
export function readInCountry(
  { postalCode, contactPhone }: Pick<CompanyForm, "postalCode"> & { contactPhone?: string | undefined },
  country: Country,
) {
  const fits = postalCode.country === null || postalCode.country === country;
  const phone = contactPhone === undefined ? null : readPhone(contactPhone, country);
  const errors: Record<string, FieldError> = {
    ...(fits ? {} : { postalCode: { key: "office:errors.postalCodeElsewhere", values: {} } }),
    ...(phone?.ok === false ? { contactPhone: phone.error } : {}),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors } as const;
  const columns = {
    postal_code: writePostalCode(postalCode.digits, country),
    contact_phone: phone?.ok ? phone.value : null,
  };
  return { ok: true, columns } as const;
}
