import type { Detection } from '../../model/detection.ts';

/** One entry an ecosystem, in order of preference; each is loaded when it is its turn. */
const ECOSYSTEMS: readonly ((cwd: string) => Promise<Detection>)[] = [
  async (cwd) => (await import('./javascript.ts')).detect(cwd),
];

/** Detects what a repository checks: the answer of the first ecosystem that finds itself in it. */
export async function detect(cwd: string): Promise<Detection> {
  const notes: string[] = [];
  for (const look of ECOSYSTEMS) {
    const detection = await look(cwd);
    if (detection.ecosystem !== 'none') return { ...detection, notes: [...notes, ...detection.notes] };
    notes.push(...detection.notes);
  }
  return { ecosystem: 'none', discoveries: [], notes };
}
