import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../../src/core/formats/xml/xml-text';

describe('a stretch of XML says', () => {
  it.each([
    ['references', 'a &amp; &#1073;&#x431;', 'a & бб'],
    ['CDATA, without comments', '<![CDATA[a & b]]><!-- no -->c', 'a & bc'],
    ['nothing for a number that is no character', 'a&#x110000;&#9999999;b', 'ab'],
  ])('%s', (_, raw, text) => {
    expect(decodeXml(raw)).toBe(text);
  });
});
