import { offerAddresses } from './copy-address.ts';

/** Pages that are no documents offer their citation as well. */
const status = document.getElementById('status');
if (status) offerAddresses(status);

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
