/** Prints what a command does, and ends it, where somebody asks for that. */
export function answerHelp(help: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(help.trim());
  process.exit(0);
}
