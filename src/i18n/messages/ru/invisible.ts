import type { Localised } from '../localised';
import type { invisible as english } from '../en/invisible';

/** Названия символов, которых никто не видит; код стоит за названием. */
export const invisible: Localised<typeof english> = {
  named: '{{name}} ({{code}})',
  names: {
    softHyphen: 'мягкий перенос',
    graphemeJoiner: 'соединитель графем',
    arabicLetterMark: 'арабский знак направления',
    mongolianVowelSeparator: 'монгольский разделитель гласных',
    zeroWidthSpace: 'пробел нулевой ширины',
    zeroWidthNonJoiner: 'разъединитель нулевой ширины',
    zeroWidthJoiner: 'соединитель нулевой ширины',
    leftToRightMark: 'знак направления слева направо',
    rightToLeftMark: 'знак направления справа налево',
    leftToRightEmbedding: 'вставка слева направо',
    rightToLeftEmbedding: 'вставка справа налево',
    popDirectionalFormatting: 'конец вставки или замены направления',
    leftToRightOverride: 'принудительное направление слева направо',
    rightToLeftOverride: 'принудительное направление справа налево',
    wordJoiner: 'соединитель слов',
    leftToRightIsolate: 'изоляция слева направо',
    rightToLeftIsolate: 'изоляция справа налево',
    firstStrongIsolate: 'изоляция по первой букве',
    popDirectionalIsolate: 'конец изоляции',
    byteOrderMark: 'неразрывный пробел нулевой ширины (метка порядка байтов)',
    tag: 'скрытый символ-тег',
    variationSelector: 'селектор варианта',
    filler: 'заполнитель без начертания',
    mathOperator: 'невидимый математический оператор',
    control: 'управляющий символ',
    other: 'невидимый символ',
  },
};
