/// <reference lib="dom" />
// Runs in the page of a 'Gespreksverslag': TinyMCE in its iframe, saved by fetch, and the page stays as it is.

declare const tinymce: import('tinymce').TinyMCE;

{
  const form = document.querySelector('form')!;
  const status = form.querySelector<HTMLOutputElement>('.status')!;
  const saveButton = form.querySelector<HTMLButtonElement>('.save')!;

  void tinymce.init({
    selector: '#report',
    license_key: 'gpl',
    base_url: '/vendor/tinymce',
    suffix: '.min',
    height: 300,
    menubar: false,
    statusbar: false,
    promotion: false,
    plugins: 'lists',
    toolbar: 'undo redo | bold italic | bullist numlist',
    entity_encoding: 'raw',
    iframe_aria_text: 'Verslag',
    init_instance_callback() {
      saveButton.disabled = false;
    },
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });

  async function save(): Promise<void> {
    const fields = new FormData(form);
    const body = JSON.stringify({
      contact: fields.get('contact'),
      subject: fields.get('subject'),
      report: tinymce.get('report')?.getContent(),
    });
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) {
      status.value = 'Opslaan is niet gelukt.';
      return;
    }
    const { address }: { address: string } = await answer.json();
    // From now on saving replaces this report instead of adding one.
    form.action = address;
    status.value = 'Opgeslagen.';
  }
}
