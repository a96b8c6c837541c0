// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, the shapes of an accepted request that is about it; one is enough. */
export const subjects = {
  "seedance2-ink/model-required": [{"model":{"is":"seedance-2.0"}}],
  "seedance2-ink/model-enum": [{"model":{"is":"seedance-2.0"}},{"model":{"is":"seedance-2.0-fast"}},{"model":{"is":"seedance-1.5-pro"}}],
  "seedance2-ink/prompt-required": [{"prompt":true},{"model":{"is":"seedance-1.5-pro"},"prompt":true}],
  "seedance2-ink/media-urls-count": [{"mediaUrls":[true]},{"model":{"is":"seedance-1.5-pro"},"mediaUrls":[true]}],
  "seedance2-ink/media-urls-https": [{"mediaUrls":[true]}],
  "seedance2-ink/aspect-ratio-enum": [{"aspectRatio":{"is":"16:9"}},{"aspectRatio":{"is":"9:16"}},{"aspectRatio":{"is":"1:1"}},{"model":{"is":"seedance-1.5-pro"},"aspectRatio":{"is":"1:1"}}],
  "seedance2-ink/duration-2-0": [{"duration":true},{"model":{"is":"seedance-2.0-fast"},"duration":true}],
  "seedance2-ink/duration-1-5": [{"model":{"is":"seedance-1.5-pro"},"duration":true}],
  "seedance2-ink/resolution-enum": [{"resolution":{"is":"480p"}},{"resolution":{"is":"1080p"}},{"model":{"is":"seedance-2.0-fast"},"resolution":{"is":"720p"}},{"model":{"is":"seedance-1.5-pro"},"resolution":{"is":"1080p"}}],
} as const;
