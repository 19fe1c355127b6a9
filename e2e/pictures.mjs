// Pictures of the main pages, on a phone and at a desk, in Italian and Arabic, into docs/pictures.
import { mkdirSync } from "node:fs";
import { DESK, PHONE, browser } from "./lib/browser.mjs";
import { house } from "./lib/house.mjs";
import { answer, begin, press } from "./lib/interview.mjs";
import { HOLDER } from "./lib/people.mjs";

const INTO = new URL("../docs/pictures/", import.meta.url).pathname;
const PAGES = { law: "/law", provision: "/law/dl-113-2018/art13-com1-leta/2019-02-01", readings: "/law/readings", docket: "/docket" };

mkdirSync(INTO, { recursive: true });
const home = await house();
const chromium = await browser();
for (const [on, device] of Object.entries({ phone: { ...PHONE, deviceScaleFactor: 1 }, desk: DESK })) {
  for (const language of ["it", "ar"]) {
    const context = await chromium.newContext(device);
    const page = await context.newPage();
    const take = (name, fullPage = false) => page.screenshot({ path: `${INTO}${name}-${on}-${language}.jpg`, type: "jpeg", quality: 60, fullPage });
    await page.goto(`${home.address}/${language}/`);
    await take("start");
    await page.goto(`${home.address}/${language}/`);
    await press(page, "start");
    await take("papers");
    await begin(page, home.address, language, HOLDER);
    await press(page, "places");
    await take("question");
    await answer(page, HOLDER);
    await press(page, "result");
    await take("result");
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`${home.address}/${language}${path}`);
      await take(name);
    }
    await context.close();
  }
}
await chromium.close();
home.close();
console.log(`pictures are in ${INTO}`);
