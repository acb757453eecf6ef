export default {
  app: {
    name: 'Mushjul',
    vendor: ' '
  },

  locales: {
    availableLocales: ['da', 'en'],
    fallbackLocale: 'da'
  },

  disableWelcomeMessage: true
};
