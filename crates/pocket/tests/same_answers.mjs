// The module answers as the engine does on this machine, byte for byte.
//
//   node same_answers.mjs POCKET.wasm QUESTIONS
//
// QUESTIONS is what the example `questions` prints: a line of JSON a question, `{ "of", "request", "answer" }`.

import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { load } from "../pocket.mjs";

const [, , module, questions] = process.argv;
const bytes = readFileSync(module);
const pocket = await load(bytes);

const counts = new Map();
let asked = 0;
let answered = 0;
let different = 0;

for await (const line of createInterface({ input: createReadStream(questions) })) {
  const { of, request, answer } = JSON.parse(line);
  const got = of === "corpus" ? pocket.corpus() : pocket.answer(request);
  asked += 1;
  answered += got.startsWith('{\n  "results"') ? 1 : 0;
  counts.set(of, (counts.get(of) ?? 0) + 1);
  if (got !== answer && ++different <= 5) tell(of, request, answer, got);
}

bounds();
const kinds = (word) => [...counts.keys()].filter((of) => of.startsWith(`${word} `)).length;
console.log(
  `${kinds("case")} cases and ${kinds("example")} examples in ${asked} questions, ${answered} answered, ` +
    `${different} differ, module of ${bytes.length} bytes`,
);
process.exit(different === 0 && kinds("case") > 0 && kinds("example") > 0 ? 0 : 1);

function tell(of, request, wanted, got) {
  const at = [...wanted].findIndex((letter, place) => letter !== got[place]);
  console.log(`${of}: ${request.slice(0, 200)}`);
  console.log(`  wanted … ${wanted.slice(Math.max(0, at - 60), at + 60)}`);
  console.log(`  got    … ${got.slice(Math.max(0, at - 60), at + 60)}`);
}

/** Numbers that no careful host gives: they are answered or refused, and the module stays usable. */
function bounds() {
  const { alloc, free, answer, memory } = pocket.raw;
  const expect = (so, words) => {
    if (!so) {
      console.log(`bounds: ${words}`);
      different += 1;
    }
  };
  expect(alloc(0) === 0 && alloc(-1) === 0 && alloc(64 << 20) === 0, "nothing and too much are refused");
  for (const [address, length] of [[0, 0], [0, -1], [-1, -1], [8, 4], [1 << 30, 1 << 30]]) {
    free(address, length);
    const packed = BigInt.asUintN(64, answer(address, length));
    const text = new TextDecoder().decode(
      new Uint8Array(memory.buffer, Number(packed >> 32n), Number(packed & 0xffffffffn)),
    );
    free(Number(packed >> 32n), Number(packed & 0xffffffffn));
    expect(text.includes('"error"'), `an address that is none of ours: ${text}`);
  }
  const out = Array.from({ length: 80 }, () => alloc(16));
  expect(out.filter((address) => address !== 0).length === 64, "64 buffers may be out");
  out.forEach((address) => free(address, 16));
  expect(pocket.answer("{").includes('"request:1:1"'), "it answers still");
}
