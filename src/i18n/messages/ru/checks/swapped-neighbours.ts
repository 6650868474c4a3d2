/** The texts of the check swapped-neighbours. */
export const swappedNeighbours = {
  name: 'Переводы поменялись местами',
  summary: 'Переводы двух соседних предложений стоят на месте друг друга.',
  messages: {
    swapped:
      'Этот перевод отвечает предыдущему русскому предложению, а предыдущий — этому. Поменяйте их местами или исправьте сопоставление.',
  },
} as const;
