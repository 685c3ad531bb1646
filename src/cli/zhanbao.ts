#!/usr/bin/env node
/** `zhanbao`: the command line over src/data. Hands what is asked to a command and ends with its code. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import '../languages/en/data.ts';
import { EXIT, type Io } from './io.ts';
import { langOfCli, MESSAGES } from './messages.ts';
import { runProgram } from './program.ts';
import { codeOf } from './read-report.ts';
import { onInterrupt } from './temporary.ts';
import { writeFile } from './write-file.ts';
import { writeFolder } from './write-folder.ts';

const args = process.argv.slice(2);
const lang = langOfCli(args, process.env);
const messages = MESSAGES[lang];
const io: Io = {
  lang,
  // `-` is what is piped in, as everywhere on a command line.
  read: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  write: writeFile,
  writeFolder,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
};

// The reader of a pipe may leave early: `zhanbao check … | head`.
process.stdout.on('error', () => process.exit(EXIT.fine));
onInterrupt(() => io.stderr(`\n${messages.stopped}\n`));
try {
  process.exitCode = await runProgram(args, io, process.stderr.isTTY === true);
} catch (error) {
  const { syscall, path } = Object(error) as { syscall?: string; path?: string };
  io.stderr(`${syscall === undefined ? messages.internal(codeOf(error)) : messages.cannotWrite(path ?? '', codeOf(error))}\n`);
  process.exitCode = EXIT.problems;
}
