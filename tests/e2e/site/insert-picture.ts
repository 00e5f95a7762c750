import type { Page } from '@playwright/test';

/** Chooses a file of this machine as a picture of the document that is being edited. */
export async function insertPicture(page: Page, picture: string): Promise<void> {
  await page
    .getByRole('group', { name: /上传图片/u })
    .getByRole('button', { name: '浏览' })
    .click();
  const dialog = page.getByRole('dialog', { name: '选择图片' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '上传' }).click();
  await (await chooser).setFiles(picture);
  await dialog.getByRole('button', { name: '插入' }).click();
}
