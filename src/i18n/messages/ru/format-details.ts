import type { formatDetails as english } from '../en/format-details';
import type { Localised } from '../localised';

/** Что не так с файлом какого-то формата: середина предложения, после места, без точки. */
export const formatDetails: Localised<typeof english> = {
  'xml-unclosed': 'элемент <{{name}}> не закрыт',
  'xml-unmatched': 'закрывающему тегу не соответствует открывающий',
  'xml-entity': 'здесь сущность, которой в самом XML нет',
  'xml-character-reference': 'ссылка на символ записана неверно',
  'xml-attribute-twice': 'атрибут {{name}} стоит в теге дважды',
  'xml-attribute': 'атрибут записан не как имя="значение"',
  'xml-root': 'в файле должен быть ровно один внешний элемент и ничего вокруг него',
  'xml-cut-off': 'файл обрывается на середине',
  'xml-comment': 'комментарий записан не как <!-- … -->',
  'xml-declaration': 'первая строка, <?xml …?>, записана неверно',
  'xml-instruction': 'инструкция обработки записана неверно',
  'xml-doctype': 'DOCTYPE стоит не на своём месте',
  'xml-tag': 'тег записан неверно',
  'xml-cdata-end': 'в тексте стоит «]]>»',
  'xml-character': 'символ стоит там, где ему нельзя: например, < или & без замены',
  'xml-syntax': 'это не XML',
  'xml-name': 'имя {{name}} недопустимо',
  'xml-prefix': 'приставке «{{name}}» не дано пространство имён',
  'xml-internal-dtd': 'в DOCTYPE есть собственные объявления; они не читаются, потому что ими пользуются для атак',
  'xml-depth': 'вложенность элементов глубже {{most}}',
  'xml-attributes': 'больше {{most}} атрибутов в одном теге',
  'xml-token': 'кусок текста длиннее {{most}} символов',
  'xliff-1-root': 'в начале нет элемента <xliff> версии 1.0, 1.1 или 1.2',
  'tmx-root': 'в начале нет элемента <tmx>',
  'xliff-root': 'в начале нет элемента <xliff> версии 2.0, 2.1 или 2.2',
};
