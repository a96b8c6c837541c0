// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, the shapes of an accepted request that is about it; one is enough. */
export const subjects = {
  "cometapi/model-required": [{"model":{"is":"doubao-seedance-2-0"}}],
  "cometapi/model-enum": [{"model":{"is":"doubao-seedance-2-0"}},{"model":{"is":"doubao-seedance-2-0-fast"}},{"model":{"is":"doubao-seedance-1-5-pro"}},{"model":{"is":"doubao-seedance-1-0-pro"}}],
  "cometapi/prompt-required": [{"prompt":true},{"model":{"is":"doubao-seedance-1-0-pro"},"prompt":true}],
  "cometapi/seconds-2-0": [{"seconds":true},{"model":{"is":"doubao-seedance-2-0-fast"},"seconds":true}],
  "cometapi/seconds-1-5": [{"model":{"is":"doubao-seedance-1-5-pro"},"seconds":true}],
  "cometapi/seconds-1-0": [{"model":{"is":"doubao-seedance-1-0-pro"},"seconds":true}],
  "cometapi/size-enum": [{"size":{"is":"21:9"}},{"size":{"is":"16:9"}},{"size":{"is":"4:3"}},{"size":{"is":"1:1"}},{"model":{"is":"doubao-seedance-1-5-pro"},"size":{"is":"3:4"}},{"model":{"is":"doubao-seedance-1-0-pro"},"size":{"is":"9:16"}}],
  "cometapi/resolution-enum": [{"resolution":{"is":"480p"}},{"resolution":{"is":"720p"}},{"model":{"is":"doubao-seedance-1-5-pro"},"resolution":{"is":"720p"}},{"model":{"is":"doubao-seedance-1-0-pro"},"resolution":{"is":"480p"}}],
  "cometapi/resolution-1080p-1x-only": [{"resolution":{"is":"720p"}},{"model":{"is":"doubao-seedance-2-0-fast"},"resolution":{"is":"720p"}},{"model":{"is":"doubao-seedance-1-5-pro"},"resolution":{"is":"1080p"}},{"model":{"is":"doubao-seedance-1-0-pro"},"resolution":{"is":"1080p"}}],
  "cometapi/input-reference-2-0-only": [{"input_reference":true},{"model":{"is":"doubao-seedance-2-0-fast"},"input_reference":true}],
  "cometapi/input-reference-format": [{"input_reference":true},{"model":{"is":"doubao-seedance-2-0-fast"},"input_reference":true}],
  "cometapi/input-reference-single": [{"input_reference":true},{"model":{"is":"doubao-seedance-2-0-fast"},"input_reference":true}],
  "cometapi/multipart-only": [{},{"model":{"is":"doubao-seedance-1-0-pro"}}],
} as const;
