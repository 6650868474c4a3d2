/** The texts of the check number-mismatch. */
export const numberMismatch = {
  name: 'Другое число',
  summary: 'Число, дата или сумма в английском тексте не те, что в русском, потеряны или взялись ниоткуда.',
  messages: {
    different: 'По-русски «{{source}}», по-английски «{{target}}».',
    magnitude: 'По-русски «{{source}}», по-английски «{{target}}»: ошибка в порядке величины.',
    missing: 'Число «{{number}}» из русского текста не передано по-английски.',
    invented: 'В русском тексте нет числа «{{number}}».',
  },
} as const;
