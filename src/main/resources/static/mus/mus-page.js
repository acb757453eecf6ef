/* Puts the form of a task, or of a process to start, into its page. */
(function () {
  const place = document.getElementById('mus-form');
  const {taskId, processKey, csrf, language} = place.dataset;
  window.MusForms.mount(place, {
    taskId,
    processKey,
    csrf,
    language,
    onDone: () => window.location.assign('/mus/'),
  });
})();
