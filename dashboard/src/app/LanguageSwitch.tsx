import { Button } from '@mantine/core';
import { useLanguage } from '../i18n/language.js';

/** Names the other language in that language, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const other = language === 'th' ? 'en' : 'th';
  return (
    <Button
      variant="default"
      size="sm"
      px="xs"
      lang={other}
      aria-label={other === 'en' ? 'EN English' : 'ไทย ภาษาไทย'}
      onClick={() => setLanguage(other)}
    >
      {other === 'en' ? 'EN' : 'ไทย'}
    </Button>
  );
}
