import QRCode from "qrcode";

/** An address as a code for the camera of a phone; dark on light, whatever the page around it is. */
export function shareCode(address: string): Promise<string> {
  return QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
}
