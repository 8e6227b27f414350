/** Downloads a text as a JSON file. Works in our own pages, and needs no permission, unlike the downloads API. */
export function downloadFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once, because browsers read the blob after the click has returned. 60 seconds are plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
