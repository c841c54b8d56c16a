/** The part of the reference implementation of EDTF that the tests compare with; it brings no types. */
declare module "edtf" {
  interface ExtendedDate {
    /** First and last millisecond; ±Infinity for an open end, null for an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws where the text is no EDTF. */
  const edtf: (text: string) => ExtendedDate;
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default edtf;
}
