/** Rewrites the files of a content folder in their one layout. */
export async function formatContentFolder(folder: string, { check = false }: { check?: boolean; json?: boolean }): Promise<void> {
  throw new Error(`not written yet: ${folder} ${check}`);
}
