document.querySelector('.tab').addEventListener('click', function () {
  document.querySelector('.panel').className = 'panel open';
});
