/** Names of the ways in which files are read and written for the CMS; of MDX it wants them to end like this. */
export const documentFormat = 'tongtu-frontmatter';
export const settingsFormat = 'tongtu-settings';

/** The field in which a file is carried along as it was read. */
export const sourceField = 'source_text';
