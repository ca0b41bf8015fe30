//! The public nom parsers that every later step reads words with; the only place that names nom.
