// Written by `npm run generate` from specs/; not edited by hand.
export const contract = {
  "id": "cometapi",
  "title": "CometAPI Seedance video API",
  "origin": "https://api.cometapi.com",
  "operations": [
    {
      "id": "createVideo",
      "method": "POST",
      "path": "/v1/videos",
      "secured": true,
      "accepts": "multipart/form-data",
      "formTypes": {
        "seconds": "integer",
        "input_reference": "file"
      },
      "statuses": [
        200,
        400,
        401,
        403,
        413,
        429,
        500,
        503,
        504
      ]
    },
    {
      "id": "getVideo",
      "method": "GET",
      "path": "/v1/videos/{id}",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        403,
        429,
        500,
        503,
        504
      ]
    },
    {
      "id": "getVideoContent",
      "method": "GET",
      "path": "/v1/videos/{id}/content",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        403,
        429,
        500,
        503,
        504
      ]
    },
    {
      "id": "listModels",
      "method": "GET",
      "path": "/v1/models",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        403,
        429,
        500,
        503,
        504
      ]
    }
  ],
  "models": [
    "doubao-seedance-2-0",
    "doubao-seedance-2-0-fast",
    "doubao-seedance-1-5-pro",
    "doubao-seedance-1-0-pro"
  ],
  "media": [
    {
      "path": [
        "input_reference"
      ],
      "kind": "image"
    }
  ],
  "form": {
    "seconds": "integer",
    "input_reference": "file"
  },
  "limits": {
    "cometapi/model-required": {
      "statement": "A request names its model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, model"
      }
    },
    "cometapi/model-enum": {
      "statement": "The models are doubao-seedance-2-0, doubao-seedance-2-0-fast, doubao-seedance-1-5-pro and doubao-seedance-1-0-pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, model"
      }
    },
    "cometapi/prompt-required": {
      "statement": "A request has a prompt, also when it carries an image.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, prompt"
      }
    },
    "cometapi/seconds-2-0": {
      "statement": "A video of a 2.0 model lasts 4 to 15 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/seconds-1-5": {
      "statement": "A video of 1.5 Pro lasts 4 to 12 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/seconds-1-0": {
      "statement": "A video of 1.0 Pro lasts 2 to 10 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/size-enum": {
      "statement": "The size is the ratio 21:9, 16:9, 4:3, 1:1, 3:4 or 9:16, and 16:9 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, size"
      }
    },
    "cometapi/resolution-enum": {
      "statement": "The resolution is 480p, 720p or, on the 1.x models, 1080p; 720p when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, resolution"
      }
    },
    "cometapi/resolution-1080p-1x-only": {
      "statement": "The 2.0 models take 480p and 720p; 1080p is for 1.5 Pro and 1.0 Pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, resolution"
      },
      "fix": "set resolution to 720p, or without an input_reference take doubao-seedance-1-5-pro or doubao-seedance-1-0-pro"
    },
    "cometapi/input-reference-2-0-only": {
      "statement": "Only the 2.0 models take an input_reference; the 1.x models make videos from text alone.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "image to video"
      },
      "fix": "leave input_reference out, or at 480p or 720p take doubao-seedance-2-0 or doubao-seedance-2-0-fast"
    },
    "cometapi/input-reference-format": {
      "statement": "The input_reference is a JPEG, PNG or WebP file.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, input_reference"
      },
      "fix": "convert the image to JPEG, PNG or WebP",
      "compute": {
        "measure": "type",
        "of": "image",
        "oneOf": [
          "image/jpeg",
          "image/png",
          "image/webp"
        ]
      }
    },
    "cometapi/input-reference-single": {
      "statement": "A form has one input_reference part, by this edition of the page; a newer one may lift that.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "transport",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "uploading a reference image"
      },
      "fix": "send one input_reference part",
      "transport": {
        "operation": "createVideo",
        "kind": "once",
        "field": "input_reference"
      }
    },
    "cometapi/multipart-only": {
      "statement": "The body of a create request is multipart/form-data.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "transport",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "uploading a reference image"
      },
      "fix": "send the fields as a multipart/form-data body",
      "transport": {
        "operation": "createVideo",
        "kind": "contentType",
        "contentType": "multipart/form-data"
      }
    },
    "cometapi/video-url-only-on-success": {
      "statement": "An answer has a video_url only when its status is SUCCESS.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "CometAPI, Retrieve a Seedance video (Chinese edition)",
        "url": "https://apidoc.cometapi.com/zh-Hans/api/video/seedance/query",
        "section": "fields to watch"
      }
    },
    "cometapi/completed-at-not-a-stop-signal": {
      "statement": "An answer may have a completed_at while the task is still in progress; only its status ends a poll.",
      "severity": "warning",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "CometAPI, Retrieve a Seedance video (newer English edition)",
        "url": "https://apidoc.cometapi.com/api/video/seedance/query",
        "section": "fields to watch"
      }
    },
    "cometapi/poll-interval": {
      "statement": "Ask for the state of a task every 10 to 20 seconds.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "task flow, poll the task"
      }
    },
    "cometapi/upstream-prompt-length": {
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
    "cometapi/upstream-image-ratio": {
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
    "cometapi/upstream-image-side": {
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
    "cometapi/upstream-image-bytes": {
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
    "cometapi/upstream-real-person": {
      "statement": "Upstream blocks images and videos that may show a real person.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "advice",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content safety"
      }
    }
  },
  "lifecycle": {
    "writes": {
      "queued": "SUBMITTED",
      "running": "IN_PROGRESS",
      "succeeded": "SUCCESS",
      "failed": "FAILED",
      "cancelled": "FAILED",
      "expired": "FAILED"
    },
    "reads": {
      "SUBMITTED": "queued",
      "queued": "queued",
      "NOT_START": "queued",
      "QUEUED": "queued",
      "IN_PROGRESS": "running",
      "in_progress": "running",
      "SUCCESS": "succeeded",
      "completed": "succeeded",
      "FAILED": "failed",
      "ERROR": "failed",
      "failed": "failed",
      "error": "failed",
      "VIOLATION": "failed",
      "FAILURE": "failed",
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
      "document": "query"
    },
    "polling": {
      "firstAfterSeconds": 10,
      "everySeconds": 10,
      "document": "create"
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
      "billsInputVideo": false,
      "document": "clients",
      "confidence": "public",
      "refunds": [],
      "perSecond": [
        {
          "model": "doubao-seedance-2-0",
          "resolution": "720p",
          "amount": 0.1368
        },
        {
          "model": "doubao-seedance-2-0",
          "resolution": "480p",
          "amount": 0.063
        },
        {
          "model": "doubao-seedance-2-0-fast",
          "resolution": "720p",
          "amount": 0.108
        },
        {
          "model": "doubao-seedance-2-0-fast",
          "resolution": "480p",
          "amount": 0.0504
        }
      ]
    }
  }
} as const;
