type Answer = { text: string; marks: Record<string, string>; address?: string };

const pause = 1500;
const patience = 20_000;

/**
 * <form data-keep="/de/employer/listings/working-copy">: what is written is saved as one goes, after a pause, on leaving a
 * field and on leaving the page. Hidden fields marked data-mark tell the server which version this page goes on with;
 * [data-kept] says politely what is saved. It never stops anybody.
 */
export function keepWhileWriting(page: Document) {
  const form = page.querySelector<HTMLFormElement>("form[data-keep]");
  if (form) keepForm(form);
}

function keepForm(form: HTMLFormElement) {
  const line = form.querySelector<HTMLElement>("[data-kept]");
  const enter = document.querySelector(`button[form="${form.id}"][value="keep"]`);
  const marks = [...form.querySelectorAll<HTMLInputElement>("input[data-mark]")];
  let kept = "keepAtOnce" in form.dataset ? "" : typed();
  let waiting = 0;
  let onItsWay: { words: string; control: AbortController } | null = null;
  let handedIn = false;
  let signedOut = false;

  form.addEventListener("input", () => wait(pause));
  form.addEventListener("focusout", () => wait(0));
  form.addEventListener("submit", (event) => {
    // The Enter key only keeps what is written, and that is done without leaving.
    if (event.submitter === enter) {
      event.preventDefault();
      return wait(0);
    }
    handedIn = true;
    onItsWay?.control.abort();
    // A page that is still here after this long was not handed in.
    setTimeout(() => (handedIn = false), 5000);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void send(true);
    else comeBack();
  });
  // The first comes before the next page is asked for, which may be this one again.
  addEventListener("beforeunload", () => void send(true));
  addEventListener("pagehide", () => void send(true));
  addEventListener("focus", comeBack);
  addEventListener("online", () => wait(0));
  if (kept === "") wait(0);
  const left = leftJustNow();
  if (left) setTimeout(() => typed() === kept && loadAgain(left), 700);

  /** Perhaps from signing in in another window. */
  function comeBack() {
    signedOut = false;
    wait(0);
  }

  function typed() {
    const pairs = [...new FormData(form)].filter(([name]) => marks.every((mark) => mark.name !== name));
    return new URLSearchParams(pairs as [string, string][]).toString();
  }

  function wait(time: number) {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void send(false), time);
  }

  async function send(leaving: boolean) {
    const now = typed();
    if (handedIn || signedOut || now === kept) return;
    if (onItsWay && !leaving) return wait(pause);
    if (leaving) noteLeaving();
    // Older words must not arrive after newer ones.
    if (onItsWay && onItsWay.words !== now) onItsWay.control.abort();
    const mine = { words: now, control: new AbortController() };
    const { signal } = mine.control;
    onItsWay = mine;
    try {
      const answer = await post(leaving, signal);
      if (answer) {
        kept = now;
        show(answer);
        if (typed() !== kept) wait(pause);
      }
    } catch {
      if (signal.aborted) return;
      say(form.dataset["keepOffline"] ?? "");
      wait(patience);
    } finally {
      if (onItsWay === mine) onItsWay = null;
    }
  }

  /** Null where nobody is signed in any more: the sign-in page does not help a script. */
  async function post(leaving: boolean, signal: AbortSignal): Promise<Answer | null> {
    const pairs = new URLSearchParams([...new FormData(form)] as [string, string][]);
    const isSmall = pairs.toString().length < 60_000;
    const response = await fetch(form.dataset["keep"] ?? "", {
      method: "POST",
      body: pairs,
      redirect: "manual",
      keepalive: leaving && isSmall,
      signal,
    });
    if (response.type === "opaqueredirect") {
      signedOut = true;
      say(form.dataset["keepSignedOut"] ?? "");
      return null;
    }
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Answer;
  }

  function show({ text, marks: values, address }: Answer) {
    for (const mark of marks) mark.value = values[mark.name] ?? mark.value;
    if (address && location.pathname !== address) history.replaceState(null, "", address);
    say(text);
  }

  function say(text: string) {
    if (line && line.textContent !== text) line.textContent = text;
  }
}

const memory = "left-while-writing";

/** On a slow line the last words arrive later still. */
function loadAgain(left: number) {
  noteLeaving(left);
  location.reload();
}

/** The last words of a page may arrive after it was asked for again: then it has to be asked once more. */
function noteLeaving(time = Date.now()) {
  try {
    sessionStorage.setItem(memory, `${time} ${location.pathname}`);
  } catch {
    // Where nothing may be stored, the words are there after the next reload.
  }
}

function leftJustNow() {
  try {
    const [time, path] = (sessionStorage.getItem(memory) ?? "").split(" ");
    sessionStorage.removeItem(memory);
    return path === location.pathname && Date.now() - Number(time) < 2500 ? Number(time) : 0;
  } catch {
    return 0;
  }
}
