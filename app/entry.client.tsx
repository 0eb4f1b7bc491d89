import { chooseFiles } from "./enhance/choose-files.ts";
import { countCharacters } from "./enhance/count-characters.ts";
import { findPhrases } from "./enhance/find-phrases.ts";
import { focusProblems } from "./enhance/focus-problems.ts";
import { guardSubmit } from "./enhance/guard-submit.ts";
import { keepWhileWriting } from "./enhance/keep-while-writing.ts";
import { offerTools } from "./enhance/offer-tools.ts";
import { rememberListing } from "./enhance/remember-listing.ts";
import { submitOnChange } from "./enhance/submit-on-change.ts";
import { suggestWhileTyping } from "./enhance/suggest-while-typing.ts";

/**
 * The one script of the site: it makes pages nicer and none of them needs it. The framework itself is loaded only
 * where a page was rendered with <Scripts/> (handle.hydrate).
 */
submitOnChange(document);
focusProblems(document);
findPhrases(document);
countCharacters(document);
guardSubmit(document);
keepWhileWriting(document);
offerTools(document);
rememberListing(document);
chooseFiles(document);
suggestWhileTyping(document);

/** What few pages have comes only to them: a public page loads what a public page needs. */
if (document.querySelector("[data-passkey]")) {
  void import("./enhance/use-passkeys.ts").then(({ usePasskeys }) => usePasskeys(document));
}
if (document.querySelector("[data-on-device], [data-keep-all]")) {
  void import("./enhance/show-saved.ts").then(({ showSaved }) => showSaved(document));
}
const lastSeenLine = document.querySelector<HTMLElement>("[data-last-seen]");
if (lastSeenLine) void import("./enhance/show-last-seen.ts").then(({ showLastSeen }) => showLastSeen(lastSeenLine));
if (document.querySelector("[data-viewer]")) {
  void import("./enhance/show-document.ts").then(({ showDocument }) => showDocument(document));
}
if (document.querySelector("[data-walk]")) {
  void import("./enhance/walk-list.ts").then(({ walkList }) => walkList(document));
}
const photoPanel = document.querySelector<HTMLElement>("[data-photo-panel]");
const photos = document.querySelector<HTMLInputElement>("input[type=file][name=documents]");
if (photoPanel && photos) {
  /** With the first picture and no sooner: most documents are none. */
  const wake = () => {
    if (![...(photos.files ?? [])].some(({ type }) => type.startsWith("image/"))) return;
    photos.removeEventListener("change", wake);
    void import("./enhance/straighten-photos.ts").then(({ straightenPhotos }) => straightenPhotos(photos, photoPanel));
  };
  photos.addEventListener("change", wake);
}
const dateCheck = document.querySelector<HTMLElement>("[data-check-date]");
if (dateCheck) void import("./enhance/look-at-date.ts").then(({ lookAtDate }) => lookAtDate(dateCheck));
if ("__remixContext" in window) void import("./hydrate.tsx");
