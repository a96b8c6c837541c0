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
      "formTypes": {}
    },
    {
      "id": "createVideoGeneration",
      "method": "POST",
      "path": "/api/open/v1/video/generations",
      "secured": true,
      "accepts": "application/json",
      "formTypes": {}
    },
    {
      "id": "getVideoGeneration",
      "method": "GET",
      "path": "/api/open/v1/video/generations/{requestId}",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    },
    {
      "id": "cancelVideoGeneration",
      "method": "POST",
      "path": "/api/open/v1/video/generations/{requestId}/cancel",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    }
  ],
  "models": [
    "seedance-2.0",
    "seedance-2.0-fast",
    "seedance-1.5-pro"
  ],
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
      }
    },
    "seedance2-ink/media-urls-public": {
      "statement": "Media URLs can be read from everywhere, without a login.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "Seedance 2.0 Open API, image to video (Japanese edition)",
        "url": "https://www.seedance2.ink/ja/docs/api-reference/image-to-video",
        "section": "notes"
      }
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
      }
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
    "seedance2-ink/upstream-audio-needs-visual": {
      "statement": "Upstream takes a reference sound only together with an image or a video.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      }
    },
    "seedance2-ink/upstream-reference-videos-max": {
      "statement": "Upstream takes at most three reference videos.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      }
    },
    "seedance2-ink/upstream-reference-audios-max": {
      "statement": "Upstream takes at most three reference sounds.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
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
      "document": "overview",
      "confidence": "inferred"
    },
    "prices": {
      "currency": "credits",
      "billsInputVideo": false,
      "document": "guide",
      "confidence": "inferred",
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
