/* What a template of jQuery 1.x does to the page once it is there: wraps, moves, hides and shows whatever it finds. */
jQuery(function ($) {
  $('#wrap').wrapInner('<div class="inner"></div>');
  $('coverage-gauge').wrap('<div class="box"></div>');
  $('service-tally').insertBefore('talent-pipeline');
  $('station-map').hide().show();
  $('.prose').clone(true).appendTo('#wrap');
  $('.inner')
    .children()
    .each(function () {
      $(this).attr('data-seen', '1').css('zoom', 1);
    });
});
