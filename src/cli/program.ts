/** The commands, their options and their help, in the language of the reader. */
import { resolve } from 'node:path';
import { Argument, Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { check, type CheckOptions } from './commands/check.ts';
import { draft } from './commands/draft.ts';
import { fallback, FALLBACKS, type FallbackOptions } from './commands/fallback.ts';
import { fromTable } from './commands/from-table.ts';
import { printSchema } from './commands/schema.ts';
import { split } from './commands/split.ts';
import { formatOf, toTable, writeTemplate } from './commands/to-table.ts';
import type { Lang } from '../data/language.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { MESSAGES, type UsageCode } from './messages.ts';
import { progressTo } from './progress.ts';
import { LEVELS, type Level } from './split-report.ts';

/** Runs the command that the arguments name; its exit code. */
export async function runProgram(args: readonly string[], io: Io, terminal: boolean): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const program = commands(io, terminal, (code) => (exit = code));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.fine;
    if (error.code !== 'commander.help') io.stderr(`${usageSentence(error, io)}\n`);
    return EXIT.usage;
  }
}

function commands(io: Io, terminal: boolean, end: (code: Exit) => void): Command {
  const { program: summary, commands: names, options, titles } = MESSAGES[io.lang];
  const program = new Command('zhanbao')
    .description(summary)
    .version(packageJson.version, '-V, --version', options.version)
    .addOption(new Option('--lang <lang>', options.lang).choices(['zh', 'en']))
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => {} });
  const add = (name: string, description: string, ...files: readonly Argument[]) => {
    const command = program.command(name).description(description).helpOption('-h, --help', options.help);
    files.forEach((file) => command.addArgument(file));
    return command;
  };

  add('check', names.check, new Argument('<files...>', options.files))
    .option('--json', options.json)
    .option('--strict', options.strict)
    .action(async (files: string[], chosen: CheckOptions) => end(await check(files, chosen, io)));

  add('schema', names.schema).action(() => end(printSchema(io)));

  add('to-table', names.toTable, new Argument('[file]', options.file))
    .requiredOption('-o, --out <table>', options.table)
    .option('--template', options.template)
    .action(async (file: string | undefined, { out, template }: { out: string; template?: boolean }, command: Command) => {
      const format = formatOf(out);
      if (format === null) return command.error(out, { code: 'zhanbao.ending', exitCode: EXIT.usage });
      if ((file === undefined) !== (template === true))
        return command.error('', { code: file === undefined ? 'zhanbao.file' : 'zhanbao.template', exitCode: EXIT.usage });
      end(file === undefined ? await writeTemplate(out, format, io) : await toTable(file, out, format, io));
    });

  add('from-table', names.fromTable, new Argument('<file>', options.tableFile))
    .requiredOption('-o, --out <report>', options.report)
    .action(async (file: string, { out }: { out: string }, command: Command) => {
      // A slip here would put the report in the place of the table.
      if (!/\.json$/i.test(out)) return command.error(out, { code: 'zhanbao.json', exitCode: EXIT.usage });
      end(await fromTable(file, out, io));
    });

  add('draft', names.draft, new Argument('<file>', options.article))
    .requiredOption('-o, --out <table>', options.table)
    .action(async (file: string, { out }: { out: string }, command: Command) => {
      const format = formatOf(out);
      if (format === null) return command.error(out, { code: 'zhanbao.ending', exitCode: EXIT.usage });
      if (resolve(out) === resolve(file)) return command.error(out, { code: 'zhanbao.same', exitCode: EXIT.usage });
      end(await draft(file, out, format, io));
    });

  add('split', names.split, new Argument('<file>', options.file))
    .requiredOption('-o, --out <folder>', options.folder)
    .addOption(new Option('--level <level>', options.level).choices(LEVELS).default('county'))
    .option('--progress', options.progress)
    .action(async (file: string, { out, level, progress }: { out: string; level: Level; progress?: boolean }) =>
      end(await split(file, out, { level, progress: progress || terminal ? progressTo(io, terminal) : null }, io)),
    );

  add('fallback', names.fallback, new Argument('<file>', options.file))
    .addOption(new Option('--element <tags...>', options.element).choices(FALLBACKS))
    .option('--area <place>', options.area)
    .option('--src <address>', options.src)
    .option('-o, --out <page>', options.html)
    // The page has the language that was asked for, whatever the terminal speaks.
    .action(async (file: string, chosen: FallbackOptions, command: Command) => {
      if (chosen.out !== undefined && resolve(chosen.out) === resolve(file)) return command.error(chosen.out, { code: 'zhanbao.same', exitCode: EXIT.usage });
      end(await fallback(file, chosen, program.opts<{ lang?: Lang }>().lang ?? 'zh', io));
    });

  return program;
}

const USAGE: Readonly<Record<string, UsageCode>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.optionMissingArgument': 'option-value',
  'commander.excessArguments': 'too-many',
  'commander.invalidArgument': 'wrong-value',
  'zhanbao.ending': 'ending',
  'zhanbao.json': 'json-ending',
  'zhanbao.same': 'same-file',
  'zhanbao.file': 'file-or-template',
  'zhanbao.template': 'file-and-template',
};

/** Commander's refusal in the reader's language: its code, and what its message quotes. */
function usageSentence({ code, message }: CommanderError, { lang }: Io): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, what]) => what).join(' ');
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const usage = USAGE[code] ?? 'other';
  return MESSAGES[lang].usage[usage](usage === 'other' || code.startsWith('zhanbao.') ? message : quoted, choices ?? '');
}
