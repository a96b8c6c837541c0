/** Preloaded into every server of the bench: it must not outlive the bench, however that ends. */
process.once('disconnect', () => process.exit());
