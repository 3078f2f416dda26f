import type { Locale } from './locale.js';

/** Languages that Pulih can only tell apart: frequent words, lower-case. */
export interface OtherLanguage {
  readonly locale: Locale;
  readonly telling: readonly string[];
}

const list = (locale: Locale, words: string): OtherLanguage => ({ locale, telling: words.split(' ') });

export const otherLanguages: readonly OtherLanguage[] = [
  list('pt', 'não uma dos das com para por pelo pela foi são está que em ao na mais também já serviço'),
  list(
    'fr',
    'le les des une du est sont dans pour par sur avec que qui cette ces été nous vous pas au aux et la',
  ),
  list('es', 'el los las una unas del con para por que fue está son más también servicio se al y lo como'),
  list(
    'de',
    'der die das und ist nicht mit von den dem ein eine wurde wurden auf für im zu sich auch nach bei',
  ),
];
