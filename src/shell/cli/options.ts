/** Options that every command has. */
export interface Common {
  readonly config?: string;
  readonly cwd: string;
  readonly json: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Options of commands that are about a workflow: the newest without an id. */
export interface IdOptions extends Common {
  readonly id?: string;
}
