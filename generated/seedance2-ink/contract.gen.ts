// Written by `npm run generate` from specs/; not edited by hand.
export const contract = {
  "id": "seedance2-ink",
  "title": "seedance2.ink Open API",
  "origin": "https://www.seedance2.ink",
  "operations": [
    {
      "id": "listModels",
      "method": "GET",
      "path": "/api/open/v1/models",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        429,
        500,
        503
      ]
    },
    {
      "id": "createVideoGeneration",
      "method": "POST",
      "path": "/api/open/v1/video/generations",
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
      "path": "/api/open/v1/video/generations/{requestId}",
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
    },
    {
      "id": "cancelVideoGeneration",
      "method": "POST",
      "path": "/api/open/v1/video/generations/{requestId}/cancel",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        404,
        409,
        429,
        500,
        503
      ]
    }
  ],
  "models": [
    "seedance-2.0",
    "seedance-2.0-fast",
    "seedance-1.5-pro"
  ],
  "media": [
    {
      "path": [
        "mediaUrls",
        "*"
      ],
      "kind": "any"
    }
  ],
  "form": null,
  "limits": {
    "seedance2-ink/model-required": {
      "statement": "A request names its model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, model"
      }
    },
    "seedance2-ink/model-enum": {
      "statement": "The models are seedance-2.0, seedance-2.0-fast and seedance-1.5-pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, model"
      }
    },
    "seedance2-ink/prompt-required": {
      "statement": "A request has a prompt, also when it carries media.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, prompt"
      }
    },
    "seedance2-ink/media-urls-count": {
      "statement": "A request that carries media carries one to five files.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, mediaUrls"
      }
    },
    "seedance2-ink/media-urls-https": {
      "statement": "Media are named by HTTPS URLs.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "notes"
      },
      "fix": "put the file where it can be read over HTTPS and send that URL"
    },
    "seedance2-ink/media-urls-public": {
      "statement": "Media URLs can be read from everywhere, without a login.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "notes"
      },
      "fix": "put the file where everybody can read it and send that URL"
    },
    "seedance2-ink/no-media-means-text-mode": {
      "statement": "A request for a video from its prompt alone leaves mediaUrls out; an empty list is outside the one to five.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "notes"
      }
    },
    "seedance2-ink/media-roles-inferred": {
      "statement": "A request cannot say what a file is for: first frame, first and last frame or reference follow from the number and the kind of the files.",
      "severity": "warning",
      "confidence": "public",
      "enforcement": "advice",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (English edition)",
        "url": "https://www.seedance2.ink/docs/api-reference/image-to-video",
        "section": "introduction"
      }
    },
    "seedance2-ink/media-extension-list": {
      "statement": "Media are .jpg, .jpeg, .png, .webp, .gif or .bmp images, .mp4, .mov or .m4v videos, .mp3 or .wav sounds; the guide calls these the common formats, so another one may be accepted.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "supported reference media"
      },
      "fix": "send a URL whose path ends in one of these extensions"
    },
    "seedance2-ink/aspect-ratio-enum": {
      "statement": "The aspect ratio is 16:9, 9:16 or 1:1.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, aspectRatio"
      }
    },
    "seedance2-ink/duration-2-0": {
      "statement": "A video of seedance-2.0 or seedance-2.0-fast lasts 4 to 15 seconds.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, duration"
      }
    },
    "seedance2-ink/duration-1-5": {
      "statement": "A video of seedance-1.5-pro lasts 5 or 10 seconds.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, duration"
      }
    },
    "seedance2-ink/resolution-enum": {
      "statement": "The resolution is 480p, 720p or 1080p, on every model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "request fields, resolution"
      }
    },
    "seedance2-ink/cancel-only-queued-or-processing": {
      "statement": "Only a queued or processing task can be cancelled.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "Seedance 2.0 Open API, overview",
        "url": "https://www.seedance2.ink/docs/api-reference",
        "section": "core endpoints"
      }
    },
    "seedance2-ink/output-url-only-on-succeeded": {
      "statement": "The answer names the video only once the status is succeeded.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "Seedance 2.0 Open API, overview",
        "url": "https://www.seedance2.ink/docs/api-reference",
        "section": "status values"
      }
    },
    "seedance2-ink/upstream-resolution": {
      "statement": "Upstream makes 1080p with the standard 2.0 model and at most 720p with the fast one.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "resolution"
      },
      "fix": "ask seedance-2.0-fast for 720p, or seedance-2.0 for 1080p"
    },
    "seedance2-ink/upstream-prompt-length": {
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
    "seedance2-ink/upstream-real-person": {
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
    "seedance2-ink/upstream-image-format": {
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
    "seedance2-ink/upstream-image-ratio": {
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
    "seedance2-ink/upstream-image-side": {
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
    "seedance2-ink/upstream-image-bytes": {
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
    "seedance2-ink/upstream-reference-videos-max": {
      "statement": "Upstream takes at most three reference videos.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "send at most three videos",
      "compute": {
        "measure": "count",
        "of": "video",
        "maximum": 3
      }
    },
    "seedance2-ink/upstream-video-format": {
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
          "video/quicktime",
          "video/x-m4v"
        ]
      }
    },
    "seedance2-ink/upstream-video-seconds": {
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
    "seedance2-ink/upstream-video-total": {
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
        "maximum": 15
      }
    },
    "seedance2-ink/upstream-video-pixels": {
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
    "seedance2-ink/upstream-video-ratio": {
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
    "seedance2-ink/upstream-video-frame-rate": {
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
    "seedance2-ink/upstream-video-bytes": {
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
    "seedance2-ink/upstream-audio-needs-visual": {
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
    "seedance2-ink/upstream-reference-audios-max": {
      "statement": "Upstream takes at most three reference sounds.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "send at most three sounds",
      "compute": {
        "measure": "count",
        "of": "audio",
        "maximum": 3
      }
    },
    "seedance2-ink/upstream-audio-format": {
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
    "seedance2-ink/upstream-audio-seconds": {
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
    "seedance2-ink/upstream-audio-total": {
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
    "seedance2-ink/upstream-audio-bytes": {
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
      "running": "processing",
      "succeeded": "succeeded",
      "failed": "failed",
      "cancelled": "cancelled",
      "expired": "failed"
    },
    "reads": {
      "queued": "queued",
      "processing": "running",
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
    "cancellable": [
      "queued",
      "running"
    ],
    "unknownStatus": {
      "policy": "keep-polling",
      "document": "overview",
      "confidence": "public"
    },
    "polling": {
      "firstAfterSeconds": 5,
      "everySeconds": 5,
      "document": "overview",
      "confidence": "inferred"
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
    "webhook": {
      "field": "webhookUrl",
      "pathSuffix": "",
      "states": [
        "succeeded",
        "failed",
        "cancelled",
        "expired"
      ],
      "timeoutSeconds": 10,
      "retriesAfterSeconds": [
        10,
        30,
        60
      ],
      "retriesOn": [
        "timeout",
        "5xx"
      ],
      "document": "overview",
      "confidence": "inferred"
    },
    "idempotency": null,
    "prices": {
      "currency": "credits",
      "billsInputVideo": false,
      "document": "guide",
      "confidence": "inferred",
      "refunds": [],
      "perSecond": [
        {
          "input": "text",
          "amount": 8
        },
        {
          "input": "media",
          "amount": 12.8
        }
      ]
    }
  }
} as const;
