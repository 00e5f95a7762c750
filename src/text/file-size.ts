/** Size of a file for readers: `980 字节`, `12 KB`, `3.4 MB`. Units are of 1024, as file managers count. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} 字节`;
  if (bytes < 1024 ** 2) return `${String(Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
