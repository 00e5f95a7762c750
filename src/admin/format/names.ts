/** Names of the ways in which files are read and written for the CMS; of MDX it wants them to end like this. */
export const documentFormat = 'tongtu-frontmatter';
export const settingsFormat = 'tongtu-settings';

/** The field by which the CMS sends pictures to a host together with the document; nothing of it is written into the file. */
export const picturesField = 'pictures_to_send';

/** The field in which a file is carried along as it was read. */
export const sourceField = 'source_text';
