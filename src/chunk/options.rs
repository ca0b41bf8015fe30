//! How large chunks may be, and who measures.

/// How a report is cut into chunks: sizes, and how they are measured.
///
/// # Examples
/// Sizes as a tokenizer counts them, here two bytes to a token:
/// ```
/// use gongwen::chunk::Chunks;
///
/// let source = "一、就业\n新增就业800人。城镇登记失业率2.5%。";
/// let report = gongwen::parse(source);
/// let chunks = Chunks::new(20)?.size(|text| text.len() / 2);
/// assert!(report.chunks(source, &chunks).all(|chunk| chunk.size <= 20));
/// # Ok::<(), gongwen::chunk::ChunkError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Chunks<F = fn(&str) -> usize> {
    pub(super) max: usize,
    pub(super) min: usize,
    pub(super) parent_max: usize,
    pub(super) clauses: bool,
    pub(super) matter: bool,
    pub(super) size: F,
}

/// A wish that no chunk can fulfil.
///
/// # Examples
/// ```
/// use gongwen::chunk::{ChunkError, Chunks};
///
/// let error = Chunks::new(0).unwrap_err();
/// assert_eq!(error, ChunkError::NoRoom);
/// assert_eq!(error.to_string(), "chunks of at most 0 hold no text; the least maximum is 1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChunkError {
    /// `max` is 0.
    #[error("chunks of at most 0 hold no text; the least maximum is 1")]
    NoRoom,
}

/// A subtree with a section below this part of `max` is put together where it fits. A quarter: two
/// such neighbours still leave half a chunk free.
const MIN_PART_OF_MAX: usize = 4;

/// A parent holds some chunks, not one or two.
const PARENT_IN_CHUNKS: usize = 4;

impl Chunks {
    /// Chunks of at most `max` characters; see [`min`](Self::min) and
    /// [`parent_max`](Self::parent_max) for what goes with it.
    ///
    /// # Errors
    /// [`ChunkError::NoRoom`] for a `max` of 0.
    pub fn new(max: usize) -> Result<Self, ChunkError> {
        if max == 0 {
            return Err(ChunkError::NoRoom);
        }
        Ok(Self {
            max,
            min: max / MIN_PART_OF_MAX,
            parent_max: max.saturating_mul(PARENT_IN_CHUNKS),
            clauses: false,
            matter: false,
            size: |text| text.chars().count(),
        })
    }
}

impl<F> Chunks<F> {
    /// Sections smaller than `min` are put together with their neighbours under the same heading,
    /// where the whole fits: the largest subtree first. A quarter of `max` unless it is set; with 0
    /// every section has chunks of its own.
    ///
    /// # Examples
    /// ```
    /// use gongwen::chunk::Chunks;
    ///
    /// let source = "一、工业\n总产值31亿元。\n二、农业\n粮食总产12万吨。";
    /// let report = gongwen::parse(source);
    /// assert_eq!(report.chunks(source, &Chunks::new(400)?).len(), 1);
    /// assert_eq!(report.chunks(source, &Chunks::new(400)?.min(0)).len(), 2);
    /// # Ok::<(), gongwen::chunk::ChunkError>(())
    /// ```
    #[must_use]
    pub fn min(mut self, min: usize) -> Self {
        self.min = min;
        self
    }

    /// The largest section that may be a [parent](super::ParentChunk); four times `max` unless it
    /// is set.
    #[must_use]
    pub fn parent_max(mut self, parent_max: usize) -> Self {
        self.parent_max = parent_max;
        self
    }

    /// Cuts a sentence that is larger than `max` between its clauses (`；` and `，`); otherwise it is
    /// one chunk, which says that it is [oversize](super::Chunk::oversize).
    ///
    /// # Examples
    /// ```
    /// use gongwen::chunk::Chunks;
    ///
    /// let source = "粮食总产12万吨，油料总产3万吨，蔬菜总产40万吨。";
    /// let report = gongwen::parse(source);
    /// let chunks = Chunks::new(18)?.cut_clauses();
    /// let texts: Vec<_> = report.chunks(source, &chunks).map(|chunk| chunk.into_text()).collect();
    /// assert_eq!(texts, ["粮食总产12万吨，油料总产3万吨，", "蔬菜总产40万吨。"]);
    /// # Ok::<(), gongwen::chunk::ChunkError>(())
    /// ```
    #[must_use]
    pub fn cut_clauses(mut self) -> Self {
        self.clauses = true;
        self
    }

    /// Gives front and back matter (addressee, signature, notes) as chunks, too, of the kind
    /// [`Matter`](super::ChunkKind::Matter).
    ///
    /// # Examples
    /// ```
    /// use gongwen::chunk::{ChunkKind, Chunks};
    ///
    /// let source = "关于做好防汛工作的通知\n青政办〔2021〕7号\n\n各乡镇人民政府：\n一、压实责任\n各乡镇要落实责任到人。\n";
    /// let report = gongwen::parse(source);
    /// let first = report.chunks(source, &Chunks::new(400)?.matter()).next().unwrap();
    /// assert_eq!(first.kind, ChunkKind::Matter);
    /// assert_eq!(first.text(), "青政办〔2021〕7号\n各乡镇人民政府：");
    /// # Ok::<(), gongwen::chunk::ChunkError>(())
    /// ```
    #[must_use]
    pub fn matter(mut self) -> Self {
        self.matter = true;
        self
    }

    /// Measures text with `size` in place of counting characters: the tokens of a model, say. The
    /// whole should be no larger than its parts together, as with tokens it nearly always is; where
    /// it is larger, a chunk is cut once more.
    #[must_use]
    pub fn size<G: Fn(&str) -> usize>(self, size: G) -> Chunks<G> {
        let Self { max, min, parent_max, clauses, matter, .. } = self;
        Chunks { max, min, parent_max, clauses, matter, size }
    }
}
