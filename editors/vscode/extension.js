// Starts the language server of the approdo binary for the Markdown pages of the workspace.
"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function activate() {
  const settings = workspace.getConfiguration("approdo");
  const law = settings.get("law");
  const server = {
    command: settings.get("command"),
    args: ["language-server", ...(law ? ["--law", law] : [])],
  };
  client = new LanguageClient("approdo", "Approdo", server, {
    documentSelector: [{ scheme: "file", language: "markdown" }],
  });
  return client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = { activate, deactivate };
