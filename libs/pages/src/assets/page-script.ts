/** The pages' own script: the copy buttons, which stay hidden without it. */
export const pageScript = `for (const button of document.querySelectorAll('button[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = button.dataset.failed;
    }
  });
}
`;
