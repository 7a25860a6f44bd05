/**
 * Loads once, when it is first asked for. A failure is forgotten: whoever asks next tries again, because a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 *
 * @param load may throw as well as reject
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const begin = async (): Promise<T> => load();
  return () =>
    (loading ??= begin().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
