// All pieces of the metric under the mouse are outlined.
const light = on => event => {
  const metric = event.target.dataset?.metric;
  if (metric) document.querySelectorAll(`[data-metric="${metric}"]`).forEach(piece => piece.classList.toggle('on', on));
};
document.addEventListener('mouseover', light(true));
document.addEventListener('mouseout', light(false));
