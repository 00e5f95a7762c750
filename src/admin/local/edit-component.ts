import { insideField, type Filled } from '../components/editor-component.ts';
import type { Block } from '../components/read-block.ts';

/**
 * Asks for the values of a component that stands in the body, each under its own name.
 * @returns what has been filled in; undefined if it was given up
 */
export function askForValues({ component, values }: Block): Promise<Filled | undefined> {
  const dialog = document.createElement('dialog');
  dialog.className = 'component';
  const form = document.createElement('form');
  // Nothing is sent: the policy of the page allows no form to be.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close('done');
  });
  const title = document.createElement('h2');
  title.id = 'component-title';
  title.textContent = `修改${component.label}`;
  dialog.setAttribute('aria-labelledby', title.id);
  form.append(title);
  const boxes = new Map<string, HTMLInputElement | HTMLTextAreaElement>();
  for (const { name, label, required } of component.attributes) {
    const box = document.createElement('input');
    box.value = values[name] ?? '';
    box.required = required;
    boxes.set(name, box);
    form.append(labelled(label, box));
  }
  if (values[insideField] !== undefined) {
    const box = document.createElement('textarea');
    box.value = values[insideField];
    box.rows = 6;
    boxes.set(insideField, box);
    form.append(labelled('里面的文字', box));
  }
  const give = button('改好', 'submit');
  const leave = button('取消', 'button');
  leave.addEventListener('click', () => {
    dialog.close('');
  });
  form.append(give, ' ', leave);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      const filled = Object.fromEntries([...boxes].map(([name, box]) => [name, box.value]));
      resolve(dialog.returnValue === 'done' ? filled : undefined);
    });
  });
}

function labelled(text: string, box: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, box);
  return label;
}

function button(text: string, type: 'submit' | 'button'): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = type;
  made.textContent = text;
  return made;
}
