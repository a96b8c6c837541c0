// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, the shapes of an accepted request that is about it; one is enough. */
export const subjects = {
  "tokenhub/model-required": [{"model":{"is":"doubao-seedance-2.0"}}],
  "tokenhub/model-enum": [{"model":{"is":"doubao-seedance-2.0"}},{"model":{"is":"doubao-seedance-2.0-fast"}}],
  "tokenhub/prompt-required": [{"prompt":true},{"model":{"is":"doubao-seedance-2.0-fast"},"prompt":true}],
  "tokenhub/duration": [{"duration":true},{"model":{"is":"doubao-seedance-2.0-fast"},"duration":true}],
  "tokenhub/resolution-enum": [{"resolution":{"is":"480p"}},{"resolution":{"is":"720p"}},{"model":{"is":"doubao-seedance-2.0-fast"},"resolution":{"is":"480p"}}],
  "tokenhub/video-urls-max": [{"video_urls":[true]}],
  "tokenhub/audio-urls-max": [{"image_url":true,"audio_urls":[true]}],
  "tokenhub/first-frame-max": [{"content":[{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"first_frame"}}]}],
  "tokenhub/last-frame-max": [{"content":[{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"first_frame"}},{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"last_frame"}}]}],
  "tokenhub/content-role-enum": [{"content":[{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"first_frame"}},{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"last_frame"}}]},{"content":[{"type":{"is":"image_url"},"image_url":{"url":true},"role":{"is":"reference_image"}},{"type":{"is":"video_url"},"video_url":{"url":true},"role":{"is":"reference_video"}},{"type":{"is":"audio_url"},"audio_url":{"url":true},"role":{"is":"reference_audio"}}]}],
  "tokenhub/input-seconds": [{"video_url":true,"video_durations":[true]},{"video_url":true,"input_video_duration":true}],
} as const;
