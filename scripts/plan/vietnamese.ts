/** commander in Vietnamese: its help, and its errors as one line. */
import type { Command, CommanderError } from 'commander';
import { Fault } from '#integrations/fault.mjs';

const TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** Sets up a program; the commands that are added to it later take over its settings. */
export function speakVietnamese(program: Command): Command {
  return program
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '[tùy chọn]')}`,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .showSuggestionAfterError()
    .exitOverride();
}

/** What a clerk is told; the words in quotation marks are those that were typed. */
const ERRORS: Record<string, (found: readonly string[]) => string> = {
  'commander.unknownCommand': ([name]) => `Không có lệnh “${name}”`,
  'commander.unknownOption': ([name]) => `Không có tùy chọn “${name}”`,
  'commander.missingArgument': ([name]) => `Thiếu tham số “${name}”`,
  'commander.optionMissingArgument': ([name]) => `Tùy chọn “${name}” còn thiếu giá trị`,
  'commander.invalidArgument': ([name, value]) => `Tùy chọn “${name}” không nhận giá trị “${value}”`,
  'commander.excessArguments': () => 'Thừa tham số',
};

/** The line for an error of commander's; undefined where it has printed its help already. */
export function toFault({ code, exitCode, message }: CommanderError): Fault | undefined {
  if (exitCode === 0 || code === 'commander.help') return undefined;
  const found = [...message.matchAll(/'([^']*)'/g)].map(([, words]) => words!);
  const meant = /Did you mean (?:one of )?(.*?)\?/s.exec(message)?.[1];
  const told = ERRORS[code]?.(found) ?? 'Lệnh viết chưa đúng';
  const en = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  return new Fault({ vi: `${told}${meant ? `; có phải là “${meant}”?` : '.'} Xem: npm run plan -- help.`, en });
}
