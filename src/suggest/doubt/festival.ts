/** A time in which people are counted apart. */
export const festival =
  /春运|暑运|黄金周|小长假|假期|假日|节日期间|“?[五十]一”?(?:期间|假)|国庆|中秋|清明|元旦|春节|端午|元宵/u;
