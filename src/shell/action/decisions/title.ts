/** What a workflow run is called that somebody started by hand to decide: `bootspring <which run>: <command>`. */
const TITLE = /^bootspring ([1-9]\d{0,15}|newest|[\w.-]{1,100}\.ya?ml): (?:\/bootspring )?(.*)$/su;

/** Names of workflow files, without their folder. */
export const FILE = /^[\w.-]{1,100}\.ya?ml$/;

/** Which workflow run is meant: by its id, else the newest one that waits, of one workflow file or of any. */
export interface About {
  readonly run?: string;
  readonly file?: string;
}

/** What the name of a workflow run that was started by hand says. */
export interface Title {
  readonly about: About;
  /** The command, as a comment would have it. */
  readonly text: string;
}

/** Reads the name of a workflow run; undefined when it is none that decides. */
export function readTitle(title: string): Title | undefined {
  const [, which, said = ''] = TITLE.exec(title) ?? [];
  if (which === undefined) return undefined;
  const about = which === 'newest' ? {} : FILE.test(which) ? { file: which } : { run: which };
  return { about, text: commandText(said) };
}

/** A command as a comment would have it, however it was typed in. */
export const commandText = (said: string): string => `/bootspring ${said.trim().replace(/^\/bootspring /, '')}`;

/** Whether a name says the same as what was typed in: an id says more than the file beside it. */
export const saysSame = (title: Title | undefined, { about, text }: Title): boolean =>
  title?.text === text && title.about.run === about.run && (about.run !== undefined || title.about.file === about.file);
