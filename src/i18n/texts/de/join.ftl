### How sentences, names and values are put together.
### Lists ("a, b and c") are written by the browser in the language of the texts.

join-sentences = { $first } { $second }
join-stop = { $text }.
join-label = { $label }: { $value }
