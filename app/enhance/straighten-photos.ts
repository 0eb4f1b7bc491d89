import type { Corner, Corners, Dots } from "#app/platform/pictures/sheet/dots.ts";
import { findSheet } from "#app/platform/pictures/sheet/find-sheet.ts";
import { straighten } from "#app/platform/pictures/sheet/straighten.ts";

const longest = 2400;
const quality = 0.85;
/** Each takes some forty megabytes of a phone; the others go as they are. */
const mostPhotos = 5;
/** A paper of which nothing was found, for whoever sets the corners themselves. */
const inset: Corners = [
  { x: 0.1, y: 0.1 },
  { x: 0.9, y: 0.1 },
  { x: 0.9, y: 0.9 },
  { x: 0.1, y: 0.9 },
];

/**
 * Photos of papers are turned, shrunk and, where a sheet is found in them, straightened before they are sent. What the browser
 * cannot read goes as it is: the server reads more. Whoever looks sees both and chooses.
 */
export function straightenPhotos(input: HTMLInputElement, panel: HTMLElement) {
  let latest = 0;
  const look = async () => {
    const turn = (latest += 1);
    const list = panel.parentElement?.querySelector<HTMLElement>("[data-photos]");
    const files = [...(input.files ?? [])];
    list?.replaceChildren();
    const sent = files.map((file) => Promise.resolve(file));
    const put = async () => {
      const ready = await Promise.all(sent);
      if (turn !== latest) return;
      const chosen = new DataTransfer();
      for (const file of ready) chosen.items.add(file);
      input.files = chosen.files;
    };
    for (const [at, file] of files.slice(0, mostPhotos).entries()) {
      const photo = await readPhoto(file);
      if (turn !== latest) return;
      if (!photo) continue;
      const face = panel.cloneNode(true) as HTMLElement;
      face.hidden = false;
      const change = (made: Promise<File>) => {
        sent[at] = made;
        void put();
      };
      showPhoto(face, { file, photo, name: `photo-${turn}-${at}`, change });
      list?.append(face);
    }
  };
  input.addEventListener("change", () => void look());
  void look();
}

/** Null for what is no picture, or none that this browser knows. */
async function readPhoto(file: File): Promise<Dots | null> {
  if (!/^image\/(jpeg|png|webp|hei[cf])$/.test(file.type)) return null;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    /* What is long and narrow is read in full size by the server. */
    if (Math.max(width, height) > 2 * Math.min(width, height)) return null;
    const pen = penOn(document.createElement("canvas"), { width, height });
    pen.drawImage(picture, 0, 0, width, height);
    picture.close();
    return pen.getImageData(0, 0, width, height);
  } catch {
    return null;
  }
}

function penOn(canvas: HTMLCanvasElement, { width, height }: { width: number; height: number }) {
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws nothing");
  return pen;
}

type Shown = { file: File; photo: Dots; name: string; change: (made: Promise<File>) => void };

function showPhoto(face: HTMLElement, { file, photo, name, change }: Shown) {
  const part = <Part extends HTMLElement>(what: string) => face.querySelector<Part>(`[data-photo-${what}]`);
  const [title, before, after] = [part("name"), part<HTMLCanvasElement>("before"), part<HTMLCanvasElement>("after")];
  const [found, missing] = [part("found"), part("missing")];
  const choices = [...face.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const handles = [...face.querySelectorAll<HTMLElement>("[data-corner]")];
  if (!title || !before || !after || !found || !missing) return;
  const sheet = findSheet(photo);
  const corners = (sheet ?? inset).map((corner) => ({ ...corner }));
  title.textContent = file.name;
  found.hidden = sheet === null;
  missing.hidden = sheet !== null;
  draw(before, photo);
  for (const choice of choices) {
    choice.name = name;
    choice.checked = (choice.value === "straight") === (sheet !== null);
    choice.addEventListener("change", () => update());
  }
  for (const [at, handle] of handles.entries()) moveBy(handle, before, corners, at, moved);
  update();

  /** Whoever sets the corners wants to see what comes of it. */
  function moved() {
    for (const choice of choices) choice.checked = choice.value === "straight";
    update();
  }

  function update() {
    const straight = choices.some(({ checked, value }) => checked && value === "straight");
    for (const [at, handle] of handles.entries()) {
      handle.style.left = `${(corners[at]?.x ?? 0) * 100}%`;
      handle.style.top = `${(corners[at]?.y ?? 0) * 100}%`;
    }
    const made = straight ? straighten(photo, corners as unknown as Corners, longest) : photo; // four of four
    if (after) draw(after, made);
    change(asFile(made, file, straight));
  }
}

function draw(canvas: HTMLCanvasElement, { width, height, data }: Dots) {
  penOn(canvas, { width, height }).putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
}

/** What is not changed and would grow goes as it is. */
async function asFile(dots: Dots, file: File, changed: boolean): Promise<File> {
  const canvas = document.createElement("canvas");
  draw(canvas, dots);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  if (!made || (!changed && made.size >= file.size)) return file;
  return new File([made], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
}

const steps: Record<string, Corner> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** With a finger, a mouse or the arrow keys; with the shift key in larger steps. */
function moveBy(handle: HTMLElement, over: HTMLElement, corners: Corner[], at: number, done: () => void) {
  const put = (x: number, y: number) => {
    corners[at] = { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
  };
  const follow = (event: PointerEvent) => {
    const { left, top, width, height } = over.getBoundingClientRect();
    put((event.clientX - left) / width, (event.clientY - top) / height);
    handle.style.left = `${(corners[at]?.x ?? 0) * 100}%`;
    handle.style.top = `${(corners[at]?.y ?? 0) * 100}%`;
  };
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener("pointermove", follow);
    const end = () => {
      handle.removeEventListener("pointermove", follow);
      done();
    };
    handle.addEventListener("lostpointercapture", end, { once: true });
  });
  handle.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const corner = corners[at];
    if (!step || !corner) return;
    event.preventDefault();
    const far = event.shiftKey ? 0.05 : 0.01;
    put(corner.x + step.x * far, corner.y + step.y * far);
    done();
  });
}
