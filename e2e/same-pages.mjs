// Every worked case of the law, as answers to the self-check: the house and the module of the phone give the same pages, byte for
// byte. Reads `day TAB form` lines, as the example `cases` of `selfcheck` writes them, from the file that is named.
import { readFileSync } from "node:fs";
import { house } from "./lib/house.mjs";
import { phone } from "./lib/phone.mjs";

const LANGUAGES = ["it", "en", "fr", "ar", "bn"];
const home = await house();
const page = await phone(home.address);
let asked = 0;
let differ = 0;
for (const line of readFileSync(process.argv[2], "utf8").trim().split("\n")) {
  const [day, form] = line.split("\t");
  const language = LANGUAGES[asked % LANGUAGES.length];
  for (const wanted of ["result", "next"]) {
    const sent = `${form}&on=${day}&do=${wanted}`;
    const response = await fetch(`${home.address}/${language}/check`, { method: "POST", body: sent, headers: { "content-type": "application/x-www-form-urlencoded" } });
    const html = await response.text();
    const begins = html.indexOf(">", html.indexOf('<div id="check"')) + 2;
    const theirs = html.slice(begins, html.lastIndexOf("\n</div>", html.indexOf('<p id="offline"')));
    const text = page(`${language} 2001-01-01\n${sent}`);
    const ours = text.slice(text.indexOf("\n") + 1);
    if (ours.trimEnd() !== theirs.trimEnd()) {
      differ += 1;
      console.error(`differ: ${language} ${day} ${wanted} ${decodeURIComponent(form).slice(0, 300)}`);
    }
  }
  asked += 1;
}
home.close();
console.log(`${asked} cases, ${differ} pages differ`);
process.exit(differ === 0 && asked > 0 ? 0 : 1);
