/** Whether what stands between two marks says that they hide parts of names: `张**、李**` → `、李`. */
export function hidesName(text: string): boolean {
  return /^[、，；和与及或]\p{Script=Han}{1,2}$/u.test(text);
}
