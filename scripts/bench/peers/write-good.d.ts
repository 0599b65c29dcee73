// The package brings no types. What the bench needs: the findings of a text.
declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
