// The browser of this machine, which connects to nothing but the house.
import { chromium } from "playwright-core";

const WHERE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Starts it. */
export function browser() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath: WHERE, args });
}

/** A phone as many have one. */
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** A desk. */
export const DESK = { viewport: { width: 1280, height: 900 } };
