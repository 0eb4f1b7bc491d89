import { showAgain } from "#app/platform/http/form.ts";

/** Buttons that ask the device for a passkey; loaded only where a page has one. */
export function usePasskeys(page: Document) {
  const able = "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;
  if (!able) return;
  for (const place of page.querySelectorAll<HTMLElement>("[data-passkey]")) {
    const button = place.querySelector("button");
    if (!button) continue;
    hide(place, "[data-passkey-without]", true);
    button.hidden = false;
    place.closest("form")?.addEventListener("submit", (event) => {
      const { submitter } = event;
      if (submitter instanceof HTMLButtonElement && submitter.name === showAgain) return;
      event.preventDefault();
      /** Whoever asks a second time, because the device was slow, has sent nothing yet (guardSubmit). */
      event.stopPropagation();
      void ask(place, button);
    });
  }
}

async function ask(place: HTMLElement, button: HTMLButtonElement) {
  const answer = place.querySelector<HTMLInputElement>("input[name=answer]");
  if (!answer || button.disabled) return;
  button.disabled = true;
  hide(place, "[data-passkey-failed]", true);
  try {
    const credential = await askedFor(place);
    answer.value = JSON.stringify(credential);
    answer.form?.submit();
  } catch {
    hide(place, "[data-passkey-failed]", false);
  } finally {
    button.disabled = false;
  }
}

/** toJSON is called by JSON.stringify. */
function askedFor(place: HTMLElement) {
  const options: unknown = JSON.parse(place.dataset["options"] ?? "");
  if (place.dataset["passkey"] === "create") {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    );
    return navigator.credentials.create({ publicKey });
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return navigator.credentials.get({ publicKey });
}

function hide(place: HTMLElement, selector: string, hidden: boolean) {
  const part = place.querySelector<HTMLElement>(selector);
  if (part) part.hidden = hidden;
}
