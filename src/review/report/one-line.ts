/** A text on one line: line ends and control characters would break the lines of a report, or drive the terminal. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
}
