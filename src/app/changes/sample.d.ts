/** An .xlsx file as the bundler hands it over: its bytes in base64. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
