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
      "formTypes": {}
    },
    {
      "id": "getVideoGeneration",
      "method": "GET",
      "path": "/api/v1/videos/generations/{task_id}",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    }
  ],
  "models": [
    "doubao-seedance-2.0",
    "doubao-seedance-2.0-fast"
  ],
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
      }
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
      }
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
    "tokenhub/video-durations-alternative": {
      "statement": "input_video_duration is an alternative to video_durations; whether sending both is refused is not documented.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)",
        "url": "https://tokenhub.store/ja/guide/seedance",
        "section": "parameter table, input_video_duration"
      }
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
      }
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
      }
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
      }
    },
    "tokenhub/upstream-reference-images-max": {
      "statement": "Upstream takes at most nine reference images.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      }
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
      }
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
      "values": {
        "maximumSeconds": 15
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
      "values": {
        "maximumSeconds": 15
      }
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
    "prices": {
      "currency": "USD",
      "billsInputVideo": true,
      "document": "guide",
      "confidence": "documented",
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
