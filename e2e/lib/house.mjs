// The real binary, on a free port of this machine. `APPRODO` names it; cargo xtask e2e says so.
import { spawn } from "node:child_process";

/** Starts the house; gives its address and the way to close it. */
export async function house() {
  const binary = process.env.APPRODO;
  if (!binary) throw new Error("APPRODO must name the binary: run `cargo xtask e2e`");
  const child = spawn(binary, ["serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (words) => {
      said += words;
      const found = said.match(/https?:\/\/[\d.]+:\d+/);
      if (found) resolve(found[0]);
    });
    child.on("exit", (code) => reject(new Error(`the house closed with ${code} before it said where it is`)));
  });
  return { address, close: () => child.kill("SIGINT") };
}
