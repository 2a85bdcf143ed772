/** “Аналитическая справка”: what stands around the note. The note itself is Russian in every language. */
export const note = {
  rules: 'Values as of the computing; the same text with a title page and contents is the Word document. Text, tables and charts are chosen in the table “Шаблон справки”',
  chartData: 'Data of the figures',
  noRows: 'No rows',
};
