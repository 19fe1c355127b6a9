// What a first visit weighs, and how long an answer takes on a phone four times slower than this machine. It asserts nothing.
import { PHONE, browser } from "./lib/browser.mjs";
import { house } from "./lib/house.mjs";
import { begin } from "./lib/interview.mjs";
import { HOLDER } from "./lib/people.mjs";

const home = await house();
const chromium = await browser();
const context = await chromium.newContext(PHONE);
const page = await context.newPage();
const session = await context.newCDPSession(page);
await session.send("Network.enable");
let bytes = 0;
session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
await page.goto(`${home.address}/it/`);
await page.waitForLoadState("networkidle");
console.log(`the first visit: ${Math.round(bytes / 1000)} kB on the way`);
await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
await begin(page, home.address, "it", HOLDER);
const took = [];
for (let step = 0; step < 11; step += 1) {
  const path = page.locator('input[name="q"]');
  const button = (await page.locator('[name^="at."]').count()) ? "places" : "unknown";
  if (button === "unknown" && !(await path.count())) break;
  took.push(await page.evaluate((button) => new Promise((done) => {
    const check = document.getElementById("check");
    const begun = performance.now();
    new MutationObserver((_, observer) => { observer.disconnect(); done(performance.now() - begun); }).observe(check, { childList: true });
    check.querySelector(`button[name="do"][value="${button}"]`).click();
  }), button));
}
const sorted = [...took].sort((one, other) => one - other);
console.log(`answers at a quarter of the speed: ${took.map((time) => Math.round(time)).join(" ")} ms; median ${Math.round(sorted[Math.floor(sorted.length / 2)])} ms`);
await chromium.close();
home.close();
