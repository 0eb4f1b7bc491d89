import type { FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { enteredAgreement, enteredTraining, enteredWage, minimumForms, type TypedMinimum } from "./minimum-form.ts";

type ReadMinimum =
  | { ok: true; form: FormState; entry: TypedMinimum; seen: string; confirmed: string }
  | { ok: false; form: FormState };

/** An entry of one of the tables as it was typed. */
export function readMinimum(topic: FloorTopic, body: FormData): ReadMinimum {
  switch (topic) {
    case "minimum_wage": {
      const read = readForm(body, minimumForms[topic]);
      return read.ok ? withEntry(read, enteredWage(read.value)) : read;
    }
    case "training_pay": {
      const read = readForm(body, minimumForms[topic]);
      return read.ok ? withEntry(read, enteredTraining(read.value)) : read;
    }
    case "pay_agreement": {
      const read = readForm(body, minimumForms[topic]);
      return read.ok ? withEntry(read, enteredAgreement(read.value)) : read;
    }
  }
}

type Read = { form: FormState; value: { seen: string; confirmed: string } };

function withEntry({ form, value }: Read, entered: ReturnType<typeof enteredWage>): ReadMinimum {
  if (!entered.ok) return { ok: false, form: formWithErrors(form, entered.errors) };
  return { ok: true, form, entry: entered.entry, seen: value.seen, confirmed: value.confirmed };
}
