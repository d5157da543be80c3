import { addMessages } from '../../i18n/language.js';
import { measuresTh } from '../../i18n/th/measures.js';

addMessages(measuresTh);
