/** What an import writes where nobody has said what a picture shows: the check asks for the rest. */
export const undescribed = '图片说明待补充';
