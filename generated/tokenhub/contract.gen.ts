// Written by `npm run generate` from specs/; not edited by hand.
export const contract = {
  "id": "tokenhub",
  "title": "TokenHub Seedance video API",
  "origin": "https://tokenhub.store",
  "operations": [
    {
      "id": "createVideoGeneration",
      "method": "POST",
      "path": "/api/v1/videos/generations",
      "secured": true,
      "accepts": "application/json",
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        402,
        413,
        415,
        429,
        500,
        503
      ]
    },
    {
      "id": "getVideoGeneration",
      "method": "GET",
      "path": "/api/v1/videos/generations/{task_id}",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        404,
        429,
        500,
        503
      ]
    }
  ],
  "models": [
    "doubao-seedance-2.0",
    "doubao-seedance-2.0-fast"
  ],
  "media": [
    {
      "path": [
        "image_url"
      ],
      "kind": "image"
    },
    {
      "path": [
        "image_urls",
        "*"
      ],
      "kind": "image"
    },
    {
      "path": [
        "video_url"
      ],
      "kind": "video"
    },
    {
      "path": [
        "video_urls",
        "*"
      ],
      "kind": "video"
    },
    {
      "path": [
        "audio_url"
      ],
      "kind": "audio"
    },
    {
      "path": [
        "audio_urls",
        "*"
      ],
      "kind": "audio"
    },
    {
      "path": [
        "content",
        "*",
        "image_url",
        "url"
      ],
      "kind": "image"
    },
    {
      "path": [
        "content",
        "*",
        "video_url",
        "url"
      ],
      "kind": "video"
    },
    {
      "path": [
        "content",
        "*",
        "audio_url",
        "url"
      ],
      "kind": "audio"
    }
  ],
  "form": null,
  "limits": {
    "tokenhub/model-required": {
      "statement": "A request names its model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, model"
      }
    },
    "tokenhub/model-enum": {
      "statement": "The models are doubao-seedance-2.0 and doubao-seedance-2.0-fast.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "price table"
      }
    },
    "tokenhub/prompt-required": {
      "statement": "A request has a prompt, also when it carries images or videos.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, prompt"
      }
    },
    "tokenhub/prompt-form": {
      "statement": "A prompt does best in English, with the subject and its action first, then the surroundings, then camera and style.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, prompt; tips"
      }
    },
    "tokenhub/duration": {
      "statement": "A video lasts 4 to 15 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, duration"
      }
    },
    "tokenhub/resolution-enum": {
      "statement": "The resolution is 480p or 720p, 720p when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, resolution"
      }
    },
    "tokenhub/aspect-ratio": {
      "statement": "The aspect ratio is adaptive, 16:9, 9:16 or 1:1; the guide's list is open, so another one may be accepted.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, aspect_ratio"
      }
    },
    "tokenhub/video-urls-max": {
      "statement": "A request carries at most three reference videos in video_urls.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, video_urls"
      }
    },
    "tokenhub/audio-urls-max": {
      "statement": "A request carries at most three reference sounds in audio_urls.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, audio_urls"
      }
    },
    "tokenhub/first-frame-max": {
      "statement": "At most one content item has the role first_frame.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, content"
      },
      "fix": "keep one first_frame in content and leave the other first frames out"
    },
    "tokenhub/last-frame-max": {
      "statement": "At most one content item has the role last_frame.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, content"
      },
      "fix": "keep one last_frame in content and leave the other last frames out"
    },
    "tokenhub/content-role-enum": {
      "statement": "A content role is first_frame, last_frame, reference_image, reference_video or reference_audio.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, content"
      }
    },
    "tokenhub/media-url": {
      "statement": "Images, videos and sounds are named by their URLs, which are absolute: http, https, asset or data; whether something else is refused is not documented.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, image_url, video_url, audio_url"
      },
      "fix": "put the file where it can be read over HTTP and send that URL"
    },
    "tokenhub/video-durations-alternative": {
      "statement": "input_video_duration is an alternative to video_durations; whether sending both is refused is not documented.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, input_video_duration"
      },
      "fix": "send video_durations or input_video_duration, and leave the other out"
    },
    "tokenhub/video-durations-length": {
      "statement": "video_durations has one entry for each reference video.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, video_durations"
      },
      "fix": "give video_durations one number for each reference video, or leave it out",
      "compute": {
        "measure": "entries",
        "of": "video",
        "field": "video_durations"
      }
    },
    "tokenhub/input-seconds": {
      "statement": "The lengths of reference videos are stated in seconds, and none is negative.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, video_durations and input_video_duration"
      }
    },
    "tokenhub/input-video-duration-needs-video": {
      "statement": "input_video_duration is the length of reference videos, so it stands beside one.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, input_video_duration"
      },
      "fix": "add the reference video, or leave input_video_duration out"
    },
    "tokenhub/modalities-mix": {
      "statement": "Text, images, videos and sounds may be combined, within restrictions that the stored editions of the guide announce and do not list.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "combining inputs"
      }
    },
    "tokenhub/upstream-duration-integer": {
      "statement": "The upstream model takes whole seconds only.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "duration"
      },
      "fix": "round duration to a whole number"
    },
    "tokenhub/upstream-prompt-length": {
      "statement": "Upstream advises at most 500 Chinese, Japanese or Korean characters or 1000 English words; details get lost in a longer prompt.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "prompt"
      },
      "fix": "shorten prompt to 500 Chinese, Japanese or Korean characters or 1000 English words"
    },
    "tokenhub/upstream-frames-exclude-references": {
      "statement": "Upstream does not mix first or last frames with reference media.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      },
      "fix": "send either a first frame and a last frame, or reference images, videos and sounds"
    },
    "tokenhub/upstream-last-frame-needs-first": {
      "statement": "Upstream takes a last frame only together with a first frame.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      },
      "fix": "add a content item with the role first_frame"
    },
    "tokenhub/upstream-image-without-role": {
      "statement": "Upstream takes an image without a role for the first frame, and a video has only one.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      },
      "fix": "give every image of content a role"
    },
    "tokenhub/upstream-content-role-matches-type": {
      "statement": "Upstream ties a role to its kind of medium; frames and reference_image are images.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content roles"
      },
      "fix": "give images first_frame, last_frame or reference_image, videos reference_video, sounds reference_audio"
    },
    "tokenhub/upstream-files-max": {
      "statement": "The makers' own products take at most twelve files in all.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Seedance 2.0 user manual, as GeeLark keeps it",
        "url": "https://help.geelark.com/Seedance-2-0-User-Manual-3450be7d9e4180c7b123f4484c1ec621",
        "section": "mixed references"
      },
      "fix": "send at most twelve images, videos and sounds together",
      "compute": {
        "measure": "count",
        "of": "any",
        "maximum": 12
      }
    },
    "tokenhub/upstream-request-bytes": {
      "statement": "A request to upstream has at most 64 MB.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "advice",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      }
    },
    "tokenhub/upstream-real-person": {
      "statement": "Upstream blocks images and videos that may show a real person.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "advice",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content safety"
      }
    },
    "tokenhub/upstream-reference-images-max": {
      "statement": "Upstream takes at most nine reference images.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "send at most nine images in image_url, image_urls and content together",
      "compute": {
        "measure": "count",
        "of": "image",
        "maximum": 9
      }
    },
    "tokenhub/upstream-image-format": {
      "statement": "Upstream takes JPEG, PNG, WebP, BMP, TIFF and GIF images.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "convert the image to JPEG or PNG",
      "compute": {
        "measure": "type",
        "of": "image",
        "oneOf": [
          "image/jpeg",
          "image/jpg",
          "image/png",
          "image/webp",
          "image/bmp",
          "image/x-ms-bmp",
          "image/tiff",
          "image/gif"
        ]
      }
    },
    "tokenhub/upstream-image-ratio": {
      "statement": "Upstream takes images whose ratio of width to height is more than 0.4 and less than 2.5.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "crop the image to a ratio between 2:5 and 5:2",
      "compute": {
        "measure": "ratio",
        "of": "image",
        "above": 0.4,
        "below": 2.5
      }
    },
    "tokenhub/upstream-image-side": {
      "statement": "Upstream takes images whose sides have 300 to 6000 pixels each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "scale the image so that width and height are from 300 to 6000 pixels",
      "compute": {
        "measure": "side",
        "of": "image",
        "minimum": 300,
        "maximum": 6000
      }
    },
    "tokenhub/upstream-image-bytes": {
      "statement": "Upstream takes images of less than 30 MB.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "compress the image to less than 30 MB",
      "compute": {
        "measure": "bytes",
        "of": "image",
        "below": 31457280
      }
    },
    "tokenhub/upstream-reference-videos-max": {
      "statement": "Upstream takes at most three reference videos.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "send at most three videos in video_url, video_urls and content together",
      "compute": {
        "measure": "count",
        "of": "video",
        "maximum": 3
      }
    },
    "tokenhub/upstream-video-not-base64": {
      "statement": "Upstream reads a reference video from a URL and takes none inside the request.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "put the video where it can be read and send its URL"
    },
    "tokenhub/upstream-video-format": {
      "statement": "Upstream takes MP4 and MOV videos.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "convert the video to MP4",
      "compute": {
        "measure": "type",
        "of": "video",
        "oneOf": [
          "video/mp4",
          "video/quicktime"
        ]
      }
    },
    "tokenhub/upstream-video-seconds": {
      "statement": "Upstream takes reference videos of 2 to 15 seconds each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "send videos of 2 to 15 seconds each",
      "compute": {
        "measure": "seconds",
        "of": "video",
        "minimum": 2
      }
    },
    "tokenhub/upstream-video-seconds-stated": {
      "statement": "Upstream takes reference videos from 2 seconds on, so a request states no less of them.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "send videos of 2 seconds and more, and state how long they are"
    },
    "tokenhub/upstream-video-total": {
      "statement": "Upstream takes at most 15 seconds of reference video in all.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "shorten the reference videos to 15 seconds together",
      "compute": {
        "measure": "totalSeconds",
        "of": "video",
        "maximum": 15,
        "stated": [
          "video_durations",
          "input_video_duration"
        ]
      }
    },
    "tokenhub/upstream-video-pixels": {
      "statement": "Upstream takes reference videos of 480p and 720p, that is 409,600 to 927,408 pixels.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "scale the video to 409,600 to 927,408 pixels, as 854x480 and 1280x720 have",
      "compute": {
        "measure": "pixels",
        "of": "video",
        "minimum": 409600,
        "maximum": 927408
      }
    },
    "tokenhub/upstream-video-ratio": {
      "statement": "Upstream takes reference videos whose ratio of width to height is from 0.4 to 2.5.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "crop the video to a ratio from 2:5 to 5:2",
      "compute": {
        "measure": "ratio",
        "of": "video",
        "minimum": 0.4,
        "maximum": 2.5
      }
    },
    "tokenhub/upstream-video-frame-rate": {
      "statement": "Upstream takes reference videos of 24 to 60 frames per second.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "convert the video to 24 to 60 frames per second",
      "compute": {
        "measure": "framesPerSecond",
        "of": "video",
        "minimum": 23.9,
        "maximum": 60.1
      }
    },
    "tokenhub/upstream-video-bytes": {
      "statement": "Upstream takes reference videos of at most 50 MB each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "compress the video to at most 50 MB",
      "compute": {
        "measure": "bytes",
        "of": "video",
        "maximum": 52428800
      }
    },
    "tokenhub/upstream-reference-audios-max": {
      "statement": "Upstream takes at most three reference sounds.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "send at most three sounds in audio_url, audio_urls and content together",
      "compute": {
        "measure": "count",
        "of": "audio",
        "maximum": 3
      }
    },
    "tokenhub/upstream-audio-needs-visual": {
      "statement": "Upstream takes a reference sound only together with an image or a video.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "add an image or a video, or leave the sounds out"
    },
    "tokenhub/upstream-audio-format": {
      "statement": "Upstream takes WAV and MP3 sounds.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "convert the sound to MP3 or WAV",
      "compute": {
        "measure": "type",
        "of": "audio",
        "oneOf": [
          "audio/wav",
          "audio/x-wav",
          "audio/wave",
          "audio/vnd.wave",
          "audio/mpeg",
          "audio/mp3"
        ]
      }
    },
    "tokenhub/upstream-audio-seconds": {
      "statement": "Upstream takes reference sounds of 2 to 15 seconds each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "send sounds of 2 to 15 seconds each",
      "compute": {
        "measure": "seconds",
        "of": "audio",
        "minimum": 2
      }
    },
    "tokenhub/upstream-audio-total": {
      "statement": "Upstream takes at most 15 seconds of reference sound in all.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "shorten the reference sounds to 15 seconds together",
      "compute": {
        "measure": "totalSeconds",
        "of": "audio",
        "maximum": 15
      }
    },
    "tokenhub/upstream-audio-bytes": {
      "statement": "Upstream takes reference sounds of at most 15 MB each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "compress the sound to at most 15 MB",
      "compute": {
        "measure": "bytes",
        "of": "audio",
        "maximum": 15728640
      }
    }
  },
  "lifecycle": {
    "writes": {
      "queued": "queued",
      "running": "running",
      "succeeded": "succeeded",
      "failed": "failed",
      "cancelled": "failed",
      "expired": "failed"
    },
    "reads": {
      "queued": "queued",
      "running": "running",
      "succeeded": "succeeded",
      "failed": "failed",
      "cancelled": "cancelled",
      "expired": "expired"
    },
    "transitions": {
      "queued": [
        "running",
        "failed",
        "cancelled",
        "expired"
      ],
      "running": [
        "succeeded",
        "failed",
        "cancelled",
        "expired"
      ],
      "succeeded": [],
      "failed": [],
      "cancelled": [],
      "expired": []
    },
    "terminal": [
      "succeeded",
      "failed",
      "cancelled",
      "expired"
    ],
    "cancellable": [],
    "unknownStatus": {
      "policy": "keep-polling",
      "document": "guide"
    },
    "polling": {
      "firstAfterSeconds": 5,
      "everySeconds": 5,
      "document": "guide"
    },
    "lifetimes": {
      "resultUrlSeconds": {
        "value": 86400,
        "document": "ark",
        "confidence": "inferred"
      },
      "recordSeconds": {
        "value": 604800,
        "document": "ark",
        "confidence": "inferred"
      }
    },
    "webhook": null,
    "idempotency": null,
    "prices": {
      "currency": "USD",
      "billsInputVideo": true,
      "document": "guide",
      "confidence": "documented",
      "refunds": [],
      "perSecond": [
        {
          "model": "doubao-seedance-2.0",
          "resolution": "720p",
          "amount": 0.2
        },
        {
          "model": "doubao-seedance-2.0",
          "resolution": "480p",
          "amount": 0.12
        },
        {
          "model": "doubao-seedance-2.0-fast",
          "resolution": "720p",
          "amount": 0.16
        },
        {
          "model": "doubao-seedance-2.0-fast",
          "resolution": "480p",
          "amount": 0.1
        }
      ]
    }
  }
} as const;
