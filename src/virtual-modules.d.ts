/** What the integration (`src/integration.ts`) tells the pages. */
declare module 'virtual:tongtu' {
  /** Folder of the project: `content/` lies in it. */
  export const root: string;
  /** Where the datasets are put until the pages are complete. */
  export const datasetsFolder: string;
  /** Digest of the code (`src/remembered/code-version.ts`). */
  export const codeVersion: string;
  /** Where a build notes which packages readers are given something of; missing in the development server. */
  export const shippedFile: string;
}
