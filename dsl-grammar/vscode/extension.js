// Starts `espalier lsp` for policies and lets the editor talk to it.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

function activate() {
  const settings = vscode.workspace.getConfiguration('espalier');
  // Without a transport the client uses standard input and output, and adds no '--stdio' to the arguments.
  const server = {
    command: settings.get('command', 'espalier'),
    args: ['lsp', '--game', settings.get('game', 'arena')],
    options: { shell: process.platform === 'win32' },
  };
  client = new LanguageClient('espalier', 'Espalier', server, { documentSelector: [{ language: 'espalier-bt' }] });
  return client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
