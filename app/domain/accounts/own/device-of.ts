export const browsers = ["edge", "opera", "samsung", "firefox", "chrome", "safari"] as const;
export const machines = ["iphone", "ipad", "android", "chromebook", "windows", "mac", "linux"] as const;

/** Each names itself like its forerunners, too: who comes first in the list is meant. */
const browserSigns: Record<(typeof browsers)[number], RegExp> = {
  edge: /\bEdg(?:e|A|iOS)?\//,
  opera: /\b(?:OPR|OPiOS)\//,
  samsung: /\bSamsungBrowser\//,
  firefox: /\b(?:Firefox|FxiOS)\//,
  chrome: /(?:Chrome|CriOS)\//,
  safari: /\bSafari\//,
};
const machineSigns: Record<(typeof machines)[number], RegExp> = {
  iphone: /\biPhone\b/,
  ipad: /\biPad\b/,
  android: /\bAndroid\b/,
  chromebook: /\bCrOS\b/,
  windows: /\bWindows\b/,
  mac: /\bMac OS X\b|\bMacintosh\b/,
  linux: /\bLinux\b/,
};

/**
 * What somebody recognises their device by ("firefox on windows"), and nothing that would tell two of them apart: a browser's
 * whole name for itself would. Parts that are unknown are left out.
 */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find((name) => browserSigns[name].test(userAgent)) ?? "";
  const machine = machines.find((name) => machineSigns[name].test(userAgent)) ?? "";
  return `${browser} ${machine}`.trim();
}

/** The parts of what deviceOf made. */
export function partsOfDevice(device: string) {
  const words = device.split(" ");
  return {
    browser: browsers.find((name) => words.includes(name)) ?? null,
    machine: machines.find((name) => words.includes(name)) ?? null,
  };
}
