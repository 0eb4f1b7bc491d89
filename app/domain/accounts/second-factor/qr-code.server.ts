import { create } from "qrcode";

/** The dark squares of a QR code as one path of SVG, a unit a square; `size` includes the quiet zone around it. */
export function qrCode(text: string) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const margin = 4;
  const cells = Array.from({ length: modules.size * modules.size }, (_, at) => {
    const [row, column] = [Math.floor(at / modules.size), at % modules.size];
    return modules.get(row, column) ? `M${column + margin} ${row + margin}h1v1h-1z` : "";
  });
  return { size: modules.size + 2 * margin, path: cells.join("") };
}
