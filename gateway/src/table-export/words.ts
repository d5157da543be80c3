/** The same in both languages. */
export interface Words {
  th: string;
  en: string;
}
